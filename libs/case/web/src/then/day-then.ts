import { isLocalDate, type LocalDate } from '@fotfeste/shared/kernel';

/** Pages that can show the case as it stood. */
export const pagesThen = ['overview', 'timeline', 'plan', 'possibilities', 'measures', 'decisions', 'history'] as const;

/** Where a page that only knows today sends those who ask about an earlier day: the page of that day which comes nearest to it. */
export const nearestThen: Readonly<Record<string, (typeof pagesThen)[number]>> = {
  meetings: 'timeline',
  notes: 'history',
  path: 'plan',
  letters: 'history',
  registration: 'timeline',
};

/** The earlier day that an address names; undefined for none, and for what is no day. */
export function dayThen(asOf: string | undefined): LocalDate | undefined {
  return asOf !== undefined && isLocalDate(asOf) ? asOf : undefined;
}
