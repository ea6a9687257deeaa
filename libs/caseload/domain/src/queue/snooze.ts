import { addDays, type LocalDate } from '@fotfeste/shared/kernel';

/** Longest time a deadline can be put aside at once. Unit: days. The product's own choice. */
export const longestSnoozeDays = 60;

/** Longest reason and longest note, in characters. */
export const careWordsLength = 500;

/** What can be wrong with putting a deadline aside. */
export const snoozeFaults = ['until-missing', 'until-passed', 'until-too-far', 'reason-missing'] as const;
export type SnoozeFault = (typeof snoozeFaults)[number];

/** Field of the form that a fault belongs to. */
export const fieldOfSnoozeFault: Readonly<Record<SnoozeFault, 'until' | 'reason'>> = {
  'until-missing': 'until',
  'until-passed': 'until',
  'until-too-far': 'until',
  'reason-missing': 'reason',
};

/** Everything that is wrong with putting a deadline aside until a day. */
export function snoozeFaultsOf(
  { until, reason }: { readonly until: LocalDate | undefined; readonly reason: string },
  today: LocalDate,
): readonly SnoozeFault[] {
  const found: Readonly<Record<SnoozeFault, boolean>> = {
    'until-missing': until === undefined,
    'until-passed': until !== undefined && until <= today,
    'until-too-far': until !== undefined && until > addDays(today, longestSnoozeDays),
    'reason-missing': reason.trim() === '',
  };
  return snoozeFaults.filter((fault) => found[fault]);
}
