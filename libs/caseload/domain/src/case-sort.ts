/** Columns a list of people can be sorted by. */
export const caseSorts = [
  'attention',
  'name',
  'age',
  'deadline',
  'group',
  'decided-on',
  'measure',
  'participation-from',
  'participation-to',
  'waiting-since',
  'last-contact',
  'assigned-on',
  'adviser',
  'follow-up-from',
] as const;
export type CaseSort = (typeof caseSorts)[number];

export const sortDirections = ['asc', 'desc'] as const;
export type SortDirection = (typeof sortDirections)[number];

/** Whose cases a list shows: the signed-in adviser's own, or all of the offices. */
export const caseScopes = ['mine', 'office'] as const;
export type CaseScope = (typeof caseScopes)[number];

/** Rows of a page when nothing else is asked for, and at most. */
export const pageSize = { usual: 50, most: 100 } as const;
