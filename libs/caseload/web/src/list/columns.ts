import type { CaseListColumn, CaseScope } from '@fotfeste/caseload/domain';

/** The columns of a list until somebody chooses others. */
export const usualColumns = {
  mine: ['name', 'age', 'group', 'deadline', 'measure', 'participation-to', 'last-contact'],
  office: ['name', 'age', 'group', 'deadline', 'measure', 'participation-to', 'adviser', 'last-contact'],
} as const satisfies Readonly<Record<CaseScope, readonly CaseListColumn[]>>;

/** Whether the columns are those of the list anyway, in the same order. */
export function areUsual(columns: readonly CaseListColumn[], scope: CaseScope): boolean {
  return columns.join() === usualColumns[scope].join();
}

/** The columns with one of them moved past its neighbour; as they were when it has none there. */
export function moved(columns: readonly CaseListColumn[], column: CaseListColumn, by: -1 | 1): readonly CaseListColumn[] {
  const from = columns.indexOf(column);
  const neighbour = columns[from + by];
  // The name leads to the person and stays in front.
  if (neighbour === undefined || neighbour === 'name' || column === 'name') return columns;
  return columns.map((each) => (each === column ? neighbour : each === neighbour ? column : each));
}
