import type { Tx } from '@fotfeste/shared/api';
import { nameWords } from '@fotfeste/participant/domain';
import type { CaseFilter, CaseScope, DetailChoice } from '@fotfeste/caseload/domain';
import { chosen, conditionsOf } from './case-conditions';
import { detailed } from './detail-conditions';
import type { Values } from './values';

/** Which people a list is about. */
export interface CaseSelection {
  readonly scope: CaseScope;
  readonly filters: readonly CaseFilter[];
  readonly details?: readonly DetailChoice[] | undefined;
  readonly office?: string | undefined;
  readonly adviser?: string | undefined;
  /** Beginnings of words of the name. */
  readonly text?: string | undefined;
}

/** The view without its filters: whose people, at which offices, still followed up. */
export function wholeView({ scope, office, adviser }: CaseSelection, values: Values, { actor, today }: Tx): string {
  const offices = (): string => atOffices(office ? [office] : actor.offices, values);
  return [
    scope === 'mine' ? `r.responsible = ${values.place(actor.id)}` : offices(),
    ...(scope === 'mine' && office ? [offices()] : []),
    ...(adviser ? [`r.responsible = ${values.place(adviser)}`] : []),
    `(r.follow_up_to is null or r.follow_up_to >= ${values.place(today)}::date)`,
  ].join(' and ');
}

/** One office is an equality: only then does an index give the rows in their order, instead of all of them to be sorted. */
function atOffices(offices: readonly string[], values: Values, table = 'r'): string {
  const [only, ...others] = offices;
  return only !== undefined && others.length === 0
    ? `${table}.office = ${values.place(only)}`
    : `${table}.office = any (${values.place(offices)}::text[])`;
}

/** The view with filters and search. */
export function selected(selection: CaseSelection, values: Values, tx: Tx): string {
  return [
    wholeView(selection, values, tx),
    chosen(selection.filters, conditionsOf(values, tx.today)),
    detailed(selection.details ?? [], values, tx),
    ...nameWords(selection.text ?? '').map((word) => startsWith(word, selection, values, tx)),
  ].join(' and ');
}

/** A prefix on any word of the name, with the operators an index can use under row-level security: of those at the offices that are looked through. */
function startsWith(word: string, { scope, office }: CaseSelection, values: Values, { actor }: Tx): string {
  const there = scope === 'mine' ? '' : `and ${atOffices(office ? [office] : actor.offices, values, 'n')}`;
  return `exists (select 1 from person_name n where n.participant_id = r.participant_id ${there}
    and n.word >= ${values.place(word)} and n.word < ${values.place(`${word}\u{10ffff}`)})`;
}
