import type { LocalDate } from '@fotfeste/shared/kernel';

/** Bounds on extent and time in Nav's own systems (TEC-06; nav-systems.md 2.2). */
export const extentBounds = { percent: { from: 1, to: 100 }, daysPerWeek: { from: 1, to: 5 } } as const;

/** Longest background information to a provider, in characters (TEC-06). */
export const backgroundLength = 1000;

/** What can be wrong with days and extent. */
export const dateFaults = [
  'end-before-start',
  'start-missing',
  'end-missing',
  'end-after-offering',
  'start-before-offering',
  'start-after-recorded',
  'not-later',
  'outside-period',
  'percent-out-of-range',
  'days-out-of-range',
  'nothing-changed',
] as const;
export type DateFault = (typeof dateFaults)[number];

/** First and last day of a participation, and of the offering it is in. */
export interface PlannedPeriod {
  readonly startsOn?: LocalDate | undefined;
  readonly endsOn?: LocalDate | undefined;
  readonly offering?: { readonly startsOn: LocalDate; readonly endsOn?: LocalDate | undefined } | undefined;
}

/** How much of full time: percent, days a week, or both. */
export interface Extent {
  readonly percent?: number | undefined;
  readonly daysPerWeek?: number | undefined;
}

/** Everything that is wrong with first and last day. */
export function periodFaults({ startsOn, endsOn, offering }: PlannedPeriod): readonly DateFault[] {
  return found({
    'end-before-start': startsOn !== undefined && endsOn !== undefined && endsOn < startsOn,
    'start-before-offering': startsOn !== undefined && offering !== undefined && startsOn < offering.startsOn,
    'end-after-offering': endsOn !== undefined && offering?.endsOn !== undefined && offering.endsOn < endsOn,
  });
}

/** Everything that is wrong with a new, later last day. */
export function extensionFaults(period: PlannedPeriod, newEnd: LocalDate): readonly DateFault[] {
  return [
    ...found({ 'start-missing': !period.startsOn, 'not-later': period.endsOn !== undefined && newEnd <= period.endsOn }),
    ...periodFaults({ ...period, endsOn: newEnd }),
  ];
}

/** Everything that is wrong with an extent that is to be valid from a day. */
export function extentFaults(extent: Extent, validFrom: LocalDate, period: PlannedPeriod, current: Extent): readonly DateFault[] {
  const { startsOn, endsOn } = period;
  return [
    ...extentRangeFaults(extent),
    ...found({
      'start-missing': !startsOn,
      'outside-period': (startsOn !== undefined && validFrom < startsOn) || (endsOn !== undefined && endsOn < validFrom),
      'nothing-changed': extent.percent === current.percent && extent.daysPerWeek === current.daysPerWeek,
    }),
  ];
}

/** What is out of range in an extent. */
export function extentRangeFaults({ percent, daysPerWeek }: Extent): readonly DateFault[] {
  return found({
    'percent-out-of-range': isOutside(percent, extentBounds.percent),
    'days-out-of-range': isOutside(daysPerWeek, extentBounds.daysPerWeek),
  });
}

function isOutside(value: number | undefined, { from, to }: { readonly from: number; readonly to: number }): boolean {
  return value !== undefined && (value < from || value > to);
}

function found(faults: Partial<Record<DateFault, boolean>>): readonly DateFault[] {
  return dateFaults.filter((fault) => faults[fault]);
}
