import type { CaseScope, CaseSort } from '@fotfeste/caseload/domain';

const columns = {
  mine: ['name', 'age', 'group', 'deadline', 'measure', 'participation-to', 'last-contact'],
  office: ['name', 'age', 'group', 'deadline', 'measure', 'participation-to', 'adviser', 'last-contact'],
} as const satisfies Readonly<Record<CaseScope, readonly CaseSort[]>>;

/** The columns of a list, each of which sorts it. */
export function columnsOf(scope: CaseScope): readonly CaseSort[] {
  return columns[scope];
}
