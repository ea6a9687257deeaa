import type { CaseScope } from '@fotfeste/caseload/domain';
import type { SavedViewContent } from '../contract';
import { usualColumns } from '../list/columns';

/** Whether two contents show the same list: the order of filters means nothing, and what is left unsaid means the usual. */
export function isSameContent(left: SavedViewContent, right: SavedViewContent, list: CaseScope): boolean {
  return spelledOut(left, list) === spelledOut(right, list);
}

function spelledOut({ filters, details = [], columns, sort, direction, office, adviser }: SavedViewContent, list: CaseScope): string {
  return JSON.stringify([
    ...[
      [...filters].sort(),
      [...details].sort(),
      columns ?? usualColumns[list],
      sort ?? 'attention',
      direction ?? 'asc',
      office ?? '',
      adviser ?? '',
    ],
  ]);
}
