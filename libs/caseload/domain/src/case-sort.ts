/** Columns of a list of people, in the order they are offered. Each of them sorts it; that of the deadline shows beside the day what is due. */
export const caseListColumns = [
  'name',
  'age',
  'office',
  'adviser',
  'assigned-on',
  'follow-up-from',
  'group',
  'main-goal',
  'decided-on',
  'decision-work',
  'deadline',
  'waits-for-adviser',
  'waits-for-participant',
  'measure',
  'participation-from',
  'participation-to',
  'waiting-since',
  'last-contact',
  'quiet-since',
] as const;
export type CaseListColumn = (typeof caseListColumns)[number];

/** What a list of people can be sorted by: how urgent it is, what is due, or one of the columns. */
export const caseSorts = ['attention', 'due', ...caseListColumns] as const;
export type CaseSort = (typeof caseSorts)[number];

export const sortDirections = ['asc', 'desc'] as const;
export type SortDirection = (typeof sortDirections)[number];

/** Whose cases a list shows: the signed-in adviser's own, or all of the offices. */
export const caseScopes = ['mine', 'office'] as const;
export type CaseScope = (typeof caseScopes)[number];

/** Rows of a page when nothing else is asked for, and at most. */
export const pageSize = { usual: 50, most: 100 } as const;
