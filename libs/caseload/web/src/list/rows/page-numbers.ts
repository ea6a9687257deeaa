/** Rows that are read together. */
export const rowsPerPage = 50;

/** Number of the page that holds a row, both from 0. */
export function pageOf(index: number): number {
  return Math.floor(index / rowsPerPage);
}

/** The pages from one to another, both included. */
export function pageSpan(first: number, last: number): readonly number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, place) => first + place);
}

/** The page farthest from another. */
export function farthest(pages: readonly number[], from: number): number {
  return pages.reduce((far, page) => (Math.abs(page - from) > Math.abs(far - from) ? page : far), from);
}
