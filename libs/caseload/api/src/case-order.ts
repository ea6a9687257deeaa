import { addDays, type LocalDate } from '@fotfeste/shared/kernel';
import { requestContext } from '@fotfeste/shared/api';
import { dueSoonDays, shownOrder, type CaseSort, type ShownSort, type SortDirection, type Urgency } from '@fotfeste/caseload/domain';
import { shownDeadlineKind, shownMeasure } from './detail-conditions';
import { urgencySql } from './urgency-key';
import type { Values } from './values';

/** What a sorting compares. */
interface SortColumn {
  readonly column: string;
  readonly type: 'date' | 'text' | 'smallint' | 'code';
  /** Texts that are names are looked up by id; they never travel. */
  readonly isName?: true;
  /** Everybody has a value. */
  readonly isAlwaysKnown?: true;
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
  attention: { column: 'attention_on', type: 'date', isReckoned: true },
  name: { column: 'name', type: 'text', isName: true, isAlwaysKnown: true },
  age: { column: 'born', type: 'date', isAlwaysKnown: true, isReversed: true },
  deadline: { column: 'deadline_on', type: 'date' },
  due: { column: 'deadline_kind', type: 'code' },
  group: { column: 'group_rank', type: 'smallint' },
  'decided-on': { column: 'decided_on', type: 'date' },
  measure: { column: 'measure', type: 'code' },
  'participation-from': { column: 'participation_from', type: 'date' },
  'participation-to': { column: 'participation_to', type: 'date' },
  'waiting-since': { column: 'waiting_since', type: 'date' },
  'last-contact': { column: 'last_contact_on', type: 'date' },
  'assigned-on': { column: 'assigned_on', type: 'date' },
  adviser: { column: 'responsible_name', type: 'text', isName: true },
  'follow-up-from': { column: 'follow_up_from', type: 'date' },
  office: { column: 'office', type: 'text', isAlwaysKnown: true },
  'main-goal': { column: 'main_goal', type: 'code' },
  'decision-work': { column: 'decision_work_since', type: 'date' },
  'waits-for-adviser': { column: 'waits_for_adviser_since', type: 'date' },
  'waits-for-participant': { column: 'waits_for_participant_since', type: 'date' },
  'quiet-since': { column: 'quiet_since', type: 'date' },
};

/** Writes a piece of a statement, and hands its values over only then: a statement may not be given values it does not name. */
type Written = (values: Values) => string;

/**
 * A part of a list whose rows are compared by one thing, then by name and id, all the same way: an index on these holds the part in its
 * order, whichever way it is read.
 */
export interface Stretch {
  readonly where: Written;
  readonly by: Written;
  readonly type: 'date' | 'text' | 'smallint' | 'int';
  readonly isRising: boolean;
  /** Nobody in it has what the list is sorted by: the rows are compared by name. */
  readonly isUnknown?: true;
}

/** The parts of a list in their order. Those of whom nothing is known come last, whichever way it is sorted. */
export function stretchesOf(order: CaseOrder): readonly Stretch[] {
  if (order.sort === 'attention') return urgencyStretches(order);
  const { type, isAlwaysKnown } = sortColumns[order.sort];
  const by: Written = (values) => compared(order, values);
  const known = { by, type: type === 'code' ? ('int' as const) : type, isRising: isRising(order) };
  if (isAlwaysKnown) return [{ ...known, where: () => 'true' }];
  return [
    { ...known, where: (values) => `${by(values)} is not null` },
    { ...known, isRising: true, isUnknown: true, where: (values) => `${by(values)} is null` },
  ];
}

/** The parts of the most urgent first, as they rise: the same order as `urgencySql` reckons, each by a column that an index can hold. */
const urgencyParts = ['due', 'too-quiet', 'later'] as const;

function urgencyStretches(order: CaseOrder): readonly Stretch[] {
  const day = (days: number, values: Values): string => `${values.place(addDays(order.asOf, days))}::date`;
  const due: Written = (values) => `r.deadline_on <= ${day(dueSoonDays, values)}`;
  const quiet: Written = (values) => `r.too_quiet_on <= ${day(0, values)}`;
  const otherwise: Written = (values) => `(${due(values)}) is not true and (${quiet(values)}) is not true`;
  const parts = {
    due: { column: 'deadline_on', where: due },
    'too-quiet': { column: 'too_quiet_on', where: (values) => `${quiet(values)} and (${due(values)}) is not true` },
    later: { column: 'attention_on', where: (values) => `r.attention_on is not null and ${otherwise(values)}` },
  } satisfies Record<(typeof urgencyParts)[number], { readonly column: string; readonly where: Written }>;
  const known = inOrder(order).map((part) => ({
    by: () => `r.${parts[part].column}`,
    where: parts[part].where,
    type: 'date' as const,
    isRising: isRising(order),
  }));
  const unknown: Written = (values) => `r.attention_on is null and ${otherwise(values)}`;
  return [...known, { by: () => 'r.attention_on', where: unknown, type: 'date', isRising: true, isUnknown: true }];
}

/** The part of a list in which a value stands; the last one for no value. */
export function stretchOf(order: CaseOrder, urgency: Urgency | undefined, isKnown: boolean): number {
  if (!isKnown) return stretchesOf(order).length - 1;
  if (urgency === undefined) return 0;
  return inOrder(order).indexOf(urgency === 'too-quiet' || urgency === 'later' ? urgency : 'due');
}

function inOrder(order: CaseOrder): readonly (typeof urgencyParts)[number][] {
  return isRising(order) ? urgencyParts : urgencyParts.toReversed();
}

/** What a sorting compares, as one expression. */
export function compared({ sort, asOf }: CaseOrder, values: Values): string {
  const { column, isReckoned } = sortColumns[sort];
  if (isShown(sort)) return `array_position(${values.place(inSpokenOrder(sort))}::text[], ${shownCode(sort, values)})`;
  return isReckoned ? urgencySql(asOf, values) : `r.${column}`;
}

/** The code as this reader is told it. */
function shownCode(sort: ShownSort, values: Values): string {
  if (sort === 'measure') return shownMeasure(values);
  return sort === 'due' ? shownDeadlineKind() : `r.${sortColumns[sort].column}`;
}

/** What a code is compared as: its place among the names, counted from one as PostgreSQL does, and 0 for none of them; itself in any other sorting. */
export function comparable(sort: CaseSort, code: string | number | undefined): string | number | undefined {
  return isShown(sort) && code !== undefined ? inSpokenOrder(sort).indexOf(String(code)) + 1 : code;
}

function isShown(sort: CaseSort): sort is ShownSort {
  return sortColumns[sort].type === 'code';
}

/** By the language of the request: a page is read in one, and asked for anew in another. */
function inSpokenOrder(sort: ShownSort): readonly string[] {
  return shownOrder(sort, requestContext()?.language ?? 'nb');
}

/** Whether the values of the column rise as one reads on. */
export function isRising({ sort, direction }: Pick<CaseOrder, 'sort' | 'direction'>): boolean {
  return (direction === 'asc') !== (sortColumns[sort].isReversed ?? false);
}
