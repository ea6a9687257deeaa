import type { CaseSort, SortDirection } from '@fotfeste/caseload/domain';
import type { LocalDate } from '@fotfeste/shared/kernel';
import type { CaseCursor } from './case-cursor';
import { shownMeasure } from './detail-conditions';
import { urgencySql } from './urgency-key';
import type { Values } from './values';

/** What a sorting compares. Texts that are names are looked up by id; they never travel. */
interface SortColumn {
  readonly column: string;
  readonly type: 'date' | 'text' | 'smallint';
  readonly isName?: true;
  /** The column counts the other way: the youngest are born last. */
  readonly isReversed?: true;
  /** What is compared depends on the day, and is reckoned from several columns. */
  readonly isReckoned?: true;
}

/** A sorting as it stands on a day. A list that is read over midnight goes on as it began. */
export interface CaseOrder {
  readonly sort: CaseSort;
  readonly direction: SortDirection;
  readonly asOf: LocalDate;
  /** Who reads: a sensitive measure has the same place as any other for those who may not see which it is. */
  readonly reader: string;
}

export const sortColumns: Readonly<Record<CaseSort, SortColumn>> = {
  attention: { column: 'attention_on', type: 'text', isReckoned: true },
  name: { column: 'name', type: 'text', isName: true },
  age: { column: 'born', type: 'date', isReversed: true },
  deadline: { column: 'deadline_on', type: 'date' },
  group: { column: 'group_rank', type: 'smallint' },
  'decided-on': { column: 'decided_on', type: 'date' },
  measure: { column: 'measure', type: 'text' },
  'participation-from': { column: 'participation_from', type: 'date' },
  'participation-to': { column: 'participation_to', type: 'date' },
  'waiting-since': { column: 'waiting_since', type: 'date' },
  'last-contact': { column: 'last_contact_on', type: 'date' },
  'assigned-on': { column: 'assigned_on', type: 'date' },
  adviser: { column: 'responsible_name', type: 'text', isName: true },
  'follow-up-from': { column: 'follow_up_from', type: 'date' },
  office: { column: 'office', type: 'text' },
  'main-goal': { column: 'main_goal', type: 'text' },
  'decision-work': { column: 'decision_work_since', type: 'date' },
  'waits-for-adviser': { column: 'waits_for_adviser_since', type: 'date' },
  'waits-for-participant': { column: 'waits_for_participant_since', type: 'date' },
  'quiet-since': { column: 'quiet_since', type: 'date' },
};

/** `forwards` is how one reads; `backwards` fetches what stands before a place. */
export type Reading = 'forwards' | 'backwards';

/** The order of a list: the chosen column with unknown last, then name, then id, so that it is the same every time. */
export function orderBy(order: CaseOrder, reading: Reading, values: Values): string {
  const own = isRising(order) === (reading === 'forwards') ? 'asc' : 'desc';
  const [nulls, tie] = reading === 'forwards' ? ['last', 'asc'] : ['first', 'desc'];
  return `${compared(order, values)} ${own} nulls ${nulls}, r.name ${tie}, r.participant_id ${tie}`;
}

/** Whether a row stands beyond the cursor, in the direction one reads. */
export function beyond(cursor: CaseCursor, reading: Reading, values: Values): string {
  const { column, type, isName } = sortColumns[cursor.sort];
  const id = `${values.place(cursor.participantId)}::uuid`;
  const at = (what: string): string => {
    const known = cursor.known && (what === 'name' ? cursor.known.name : cursor.known.responsible_name);
    return cursor.known ? `${values.place(known ?? null)}::text` : `(select c.${what} from caseload_row c where c.participant_id = ${id})`;
  };
  const own = compared(cursor, values);
  const ties = `(r.name, r.participant_id) ${reading === 'forwards' ? '>' : '<'} (${at('name')}, ${id})`;
  const further = isRising(cursor) === (reading === 'forwards') ? '>' : '<';
  const value = isName ? at(column) : cursor.value === undefined ? undefined : `${values.place(cursor.value)}::${type}`;
  const unknownBeyond = reading === 'forwards' ? `${own} is null` : 'false';
  const whenUnknown = reading === 'forwards' ? `${own} is null and ${ties}` : `(${own} is not null or ${ties})`;
  if (value === undefined) return whenUnknown;
  const whenKnown = `(${own} ${further} ${value} or ${own} = ${value} and ${ties} or ${unknownBeyond})`;
  return isName ? `case when ${value} is null then ${whenUnknown} else ${whenKnown} end` : whenKnown;
}

/** What a sorting compares, as an expression. */
export function compared({ sort, asOf, reader }: CaseOrder, values: Values): string {
  if (sort === 'measure') return `(${shownMeasure(values, reader)})`;
  const { column, isReckoned } = sortColumns[sort];
  return isReckoned ? urgencySql(asOf, values) : `r.${column}`;
}

/** Whether the values of the column rise as one reads on. */
export function isRising({ sort, direction }: CaseOrder): boolean {
  return (direction === 'asc') !== (sortColumns[sort].isReversed ?? false);
}
