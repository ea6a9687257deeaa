/** What is promised of a page: how long the answer it waits for may take at the 95th percentile. Unit: milliseconds. */
export interface PagePromise {
  readonly page: PromisedPage;
  readonly limit: number;
  /** Patterns of the addresses it asks. */
  readonly routes: readonly string[];
}

/** Pages in the order they are shown. */
export const promisedPages = ['lists', 'counts', 'search', 'person', 'history', 'team', 'county', 'provider'] as const;
export type PromisedPage = (typeof promisedPages)[number];

/** A list has 50 ms along an index and 100 ms by any other sorting; an address does not tell which it was. */
const promised: Readonly<Record<PromisedPage, readonly [limit: number, ...routes: string[]]>> = {
  lists: [100, 'GET /api/caseload/mine', 'GET /api/caseload/office'],
  counts: [50, 'GET /api/caseload/mine/counts', 'GET /api/caseload/office/counts'],
  search: [50, 'POST /api/caseload/search'],
  person: [50, 'GET /api/participants/:participantId/header', 'GET /api/participants/:participantId/timeline'],
  history: [50, 'GET /api/participants/:participantId/history'],
  team: [100, 'GET /api/caseload/team'],
  county: [50, 'GET /api/caseload/county'],
  provider: [50, 'GET /api/provider/participations', 'GET /api/provider/participation-counts'],
};

export const promises: readonly PagePromise[] = promisedPages.map((page) => {
  const [limit, ...routes] = promised[page];
  return { page, limit, routes };
});
