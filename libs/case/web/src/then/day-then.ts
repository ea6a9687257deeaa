import { isLocalDate, type LocalDate } from '@fotfeste/shared/kernel';

/** Pages that can show the case as it stood. */
export const pagesThen = ['overview', 'timeline', 'plan', 'decisions', 'history'] as const;

/** The earlier day that an address names; undefined for none, and for what is no day. */
export function dayThen(asOf: string | undefined): LocalDate | undefined {
  return asOf !== undefined && isLocalDate(asOf) ? asOf : undefined;
}
