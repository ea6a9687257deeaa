import type { LocalDate, ParticipantId, WaitingFor } from '@fotfeste/shared/kernel';
import type { Tx } from '@fotfeste/shared/api';
import { queuePageSize, queueStates, type QueueSpan, type QueueState } from '@fotfeste/caseload/domain';
import { Values } from '../values';
import type { QueuePlace } from './deadline-key';
import {
  chosenInQueue,
  shownKind,
  spanNow,
  standsIn,
  stateCondition,
  veiled,
  waitsNow,
  wholeQueue,
  type QueueSelection,
} from './queue-conditions';
import { readPlace, writtenPlace } from './queue-cursor';

/** A deadline of the queue with the person, who is to meet it and what was said about it. */
export interface QueueRow extends QueuePlace {
  readonly participantId: ParticipantId;
  readonly name: string;
  readonly shownKind: string;
  readonly since: LocalDate;
  readonly waitsFor: WaitingFor;
  readonly adviserFrom: LocalDate | null;
  readonly responsible: string | null;
  readonly responsibleName: string | null;
  readonly holder: string | null;
  readonly holderName: string | null;
  /** It is the actor's to see to only while the holder is away. */
  readonly isForColleague: boolean;
  readonly snoozedUntil: LocalDate | null;
  readonly snoozeReason: string | null;
  readonly snoozedByName: string | null;
  readonly handoverNote: string | null;
  readonly handedByName: string | null;
}

/** How many deadlines have something in common. */
export interface QueueCell {
  readonly kind: string;
  readonly span: QueueSpan;
  readonly waitsFor: WaitingFor;
  readonly count: number;
}

export interface QueuePage {
  readonly rows: readonly QueueRow[];
  readonly total: number;
  readonly next?: string;
  readonly previous?: string;
}

/** Pages and counts of the deadlines, under the walls of the database. */
export class QueueReader {
  constructor(private readonly tx: Tx) {}

  /** One page, the earliest first; the thousandth costs what the first does. */
  async page(
    selection: QueueSelection,
    { after, before }: { readonly after?: string | undefined; readonly before?: string | undefined },
  ): Promise<QueuePage> {
    const values = new Values();
    const where = this.selected(selection, values);
    const from = before ?? after;
    const direction = before ? 'desc' : 'asc';
    const beyond = from === undefined ? 'true' : placeBeyond(readPlace(from), before ? '<' : '>', values);
    const order = (by: 'asc' | 'desc'): string =>
      ['due_on', 'participant_id', 'kind', 'subject_id'].map((column) => `d.${column} ${by}`).join(', ');
    const found = await this.tx.query<QueueRow>(
      `with page as (select d.* from caseload_deadline d where ${where} and ${beyond} order by ${order(direction)} limit ${String(queuePageSize + 1)})
       select d.participant_id as "participantId", d.kind, ${shownKind(values)} as "shownKind", d.subject_id as "subjectId",
              d.due_on::text as "dueOn", case when ${veiled} then d.due_on else d.since end::text as since,
              case when ${veiled} then 'adviser' else d.waits_for end as "waitsFor",
              case when not ${veiled} then d.adviser_from end::text as "adviserFrom", r.name,
              d.responsible, r.responsible_name as "responsibleName", d.holder, coalesce(s.name, d.holder) as "holderName",
              ${standsIn(values, this.tx)} as "isForColleague", d.snoozed_until::text as "snoozedUntil", c.snooze_reason as "snoozeReason", c.snoozed_by_name as "snoozedByName",
              c.handover_note as "handoverNote", c.handed_by_name as "handedByName"
       from page d
       join caseload_row r on r.participant_id = d.participant_id
       left join staff_member s on s.id = d.holder
       left join deadline_care c
         on c.participant_id = d.participant_id and c.kind = d.kind and c.subject_id = d.subject_id and c.due_on = d.due_on
       order by ${order(direction)}`,
      values.all,
    );
    const rows = found.slice(0, queuePageSize);
    const hasMore = found.length > queuePageSize;
    if (before) rows.reverse();
    const [first, last] = [rows[0], rows.at(-1)];
    const hasNext = before !== undefined || hasMore;
    const hasPrevious = before === undefined ? after !== undefined : hasMore;
    return {
      rows,
      total: await this.total(selection),
      ...(last && hasNext && { next: writtenPlace(last) }),
      ...(first && hasPrevious && { previous: writtenPlace(first) }),
    };
  }

  /** How many there are of each kind, nearness and side that is waited for, whatever is chosen among those three. */
  async cells(selection: QueueSelection): Promise<readonly QueueCell[]> {
    const values = new Values();
    const where = [wholeQueue(selection, values, this.tx), stateCondition(selection.state, selection.scope, values, this.tx)].join(' and ');
    return this.tx.query<QueueCell>(
      `select ${shownKind(values)} as kind, ${spanNow(values, this.tx)} as span, ${waitsNow(values, this.tx)} as "waitsFor",
              count(*)::int as count
       from caseload_deadline d where ${where} group by 1, 2, 3`,
      values.all,
    );
  }

  /** How many are open, put aside and handed over. */
  async states(selection: QueueSelection): Promise<Readonly<Record<QueueState, number>>> {
    const values = new Values();
    const where = wholeQueue(selection, values, this.tx);
    const counts = queueStates.map(
      (state) => `count(*) filter (where ${stateCondition(state, selection.scope, values, this.tx)})::int as "${state}"`,
    );
    const [row] = await this.tx.query<Record<QueueState, number>>(
      `select ${counts.join(', ')} from caseload_deadline d where ${where}`,
      values.all,
    );
    return row ?? { open: 0, snoozed: 0, 'handed-over': 0 };
  }

  async hasAny(selection: QueueSelection): Promise<boolean> {
    const values = new Values();
    const where = this.selected(selection, values);
    const rows = await this.tx.query(`select 1 from caseload_deadline d where ${where} limit 1`, values.all);
    return rows.length > 0;
  }

  private async total(selection: QueueSelection): Promise<number> {
    const values = new Values();
    const where = this.selected(selection, values);
    const [row] = await this.tx.query<{ count: number }>(
      `select count(*)::int as count from caseload_deadline d where ${where}`,
      values.all,
    );
    return row?.count ?? 0;
  }

  private selected(selection: QueueSelection, values: Values): string {
    const { scope, state } = selection;
    return [
      wholeQueue(selection, values, this.tx),
      stateCondition(state, scope, values, this.tx),
      chosenInQueue(selection, values, this.tx),
    ].join(' and ');
  }
}

function placeBeyond({ dueOn, participantId, kind, subjectId }: QueuePlace, sign: '<' | '>', values: Values): string {
  const [day, person, what, subject] = [dueOn, participantId, kind, subjectId].map((value) => values.place(value));
  return `(d.due_on, d.participant_id, d.kind, d.subject_id) ${sign} (${day}::date, ${person}::uuid, ${what}::text, ${subject}::uuid)`;
}
