import type { Tx } from '@fotfeste/shared/api';
import { daysOfSpan, someMeasureDeadline, type CaseScope, type QueueSpan, type QueueState } from '@fotfeste/caseload/domain';
import { heldByLead, type WaitingFor } from '@fotfeste/shared/kernel';
import { asked, handled } from '../detail-conditions';
import type { Values } from '../values';

/** Which deadlines are asked for. */
export interface QueueSelection {
  readonly scope: CaseScope;
  readonly state: QueueState;
  readonly office?: string | undefined;
  /** Nav ident of whoever is to meet them. */
  readonly adviser?: string | undefined;
  readonly kinds: readonly string[];
  readonly spans: readonly QueueSpan[];
  readonly waits: readonly WaitingFor[];
}

/** The actor, and those whom the actor stands in for while they are away. */
const standsFor = '(select ff.stands_for())::text[]';

/** Whose deadlines, and whether they are put aside. */
export function wholeQueue({ scope, office, adviser }: QueueSelection, values: Values, tx: Tx): string {
  const { actor } = tx;
  const offices = (): string => `d.office = any (${values.place(office ? [office] : actor.offices)}::text[])`;
  return [
    scope === 'mine'
      ? `(${heldBySelf(values, actor)} or d.responsible = any (${standsFor}) and d.holder is distinct from '${heldByLead}')`
      : offices(),
    ...(adviser ? [`d.holder = ${values.place(adviser)}`] : []),
    asked('d', values, tx),
  ].join(' and ');
}

/** What the actor is to meet: one's own, that of those away, and for a lead what any lead of the office may. */
function heldBySelf(values: Values, { role, offices }: Tx['actor']): string {
  const own = `d.holder = any (${standsFor})`;
  return role === 'team-lead' ? `(${own} or d.holder = '${heldByLead}' and d.office = any (${values.place(offices)}::text[]))` : own;
}

/** Each state as a condition. What one has given to a colleague is no longer one's own to do. */
export function stateCondition(state: QueueState, scope: CaseScope, values: Values, { actor, today }: Tx): string {
  const isAside = (): string => `coalesce(d.snoozed_until > ${values.place(today)}::date, false)`;
  const isMine = (): string => (scope === 'mine' ? heldBySelf(values, actor) : 'true');
  switch (state) {
    case 'open':
      return `${isMine()} and not ${isAside()}`;
    case 'snoozed':
      return `${isMine()} and ${isAside()}`;
    case 'handed-over':
      return scope === 'mine' ? `not ${heldBySelf(values, actor)}` : `d.holder <> d.responsible and d.holder <> '${heldByLead}'`;
  }
}

/** Whether the reader is told no more than that something is due in a measure: of whom it waits for, and since when, each measure has its own. */
export const veiled = `(d.tells_measure and not ${handled('d')})`;

/** The deadline as this reader may read it: one of a sensitive measure is named to whoever handles the case alone. */
export function shownKind(values: Values): string {
  return `case when ${veiled} then ${values.place(someMeasureDeadline)}::text else d.kind end`;
}

/** Whether the deadline is somebody's for whom the actor stands in. */
export function standsIn(values: Values, { actor }: Tx): string {
  return `(d.holder <> ${values.place(actor.id)} and d.holder = any (${standsFor}))`;
}

/** Whom it waits for on the day of the question; the adviser, who knows, when it is veiled. */
export function waitsNow(values: Values, { today }: Tx): string {
  return `case when ${veiled} or d.adviser_from <= ${values.place(today)}::date then 'adviser' else d.waits_for end`;
}

/** How near it is on the day of the question. */
export function spanNow(values: Values, { today }: Tx): string {
  const sunday = daysOfSpan('this-week', today).to;
  const now = `${values.place(today)}::date`;
  return `case when d.due_on < ${now} then 'overdue' when d.due_on = ${now} then 'today'
    when d.due_on <= ${values.place(sunday)}::date then 'this-week' else 'later' end`;
}

/** What is chosen in the filters. Nothing chosen means everything. */
export function chosenInQueue({ kinds, spans, waits }: QueueSelection, values: Values, tx: Tx): string {
  const days = spans.map((span) => {
    const { from, to } = daysOfSpan(span, tx.today);
    const ends = [...(from ? [`d.due_on >= ${values.place(from)}::date`] : []), ...(to ? [`d.due_on <= ${values.place(to)}::date`] : [])];
    return `(${ends.join(' and ')})`;
  });
  return [
    ...(kinds.length > 0 ? [`${shownKind(values)} = any (${values.place(kinds)}::text[])`] : []),
    ...(days.length > 0 ? [`(${days.join(' or ')})`] : []),
    ...(waits.length > 0 ? [`${waitsNow(values, tx)} = any (${values.place(waits)}::text[])`] : []),
    'true',
  ].join(' and ');
}
