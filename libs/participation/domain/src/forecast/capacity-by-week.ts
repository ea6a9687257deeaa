import { addDays, daysBetween, weekdayOf, type LocalDate } from '@fotfeste/shared/kernel';

/** How many weeks ahead a forecast looks. */
export const forecastWeeks = 52;

/** Months back that drop-out and usual times are counted over. */
export const lookBackMonths = 24;

/** Fewer ended participations than this say nothing of how many will leave. */
export const leastEnded = 10;

/** Somebody who uses a place, or will. */
export interface Occupant {
  /** Part of a place: 1, or the extent where the agreement counts so. */
  readonly share: number;
  /** Last day, as planned; absent when nobody has planned one. */
  readonly endsOn?: LocalDate | undefined;
}

/** How participations in the offering have ended in the last {@link lookBackMonths} months. */
export interface DropOut {
  /** Everybody who ended. */
  readonly ended: number;
  /** Those of them who ended before the planned day. */
  readonly early: number;
  /** Weeks that people took part in all. */
  readonly weeksInside: number;
}

/** An offering as it stands today, seen by somebody who waits or would. */
export interface CapacityNow {
  readonly today: LocalDate;
  readonly places: number;
  readonly inside: readonly Occupant[];
  readonly granted: readonly Occupant[];
  /** Parts of places that those before me in the queue want. */
  readonly before: readonly number[];
  readonly dropOut?: DropOut | undefined;
}

/** Places in a week. */
export interface WeekCapacity {
  /** Monday of the week; today for the present one. */
  readonly from: LocalDate;
  /** Left for me on that day by what is planned: below zero while others are before me. */
  readonly free: number;
  /** Planned ends until that day. */
  readonly ended: number;
  /** More places that leaving early may give until then, a guess; absent when too few have ended to say. */
  readonly guess?: number;
}

/** Places week by week: places − taking part − given − waiting before me + planned ends, and, apart, a guess of early ends. */
export function capacityByWeek(now: CapacityNow, weeks: number = forecastWeeks): readonly WeekCapacity[] {
  const { today, places, inside, granted, before } = now;
  const everybody = [...inside, ...granted];
  const waiting = sum(before);
  const rate = weeklyDropOut(now.dropOut);
  const firstMonday = addDays(today, 1 - weekdayOf(today));
  return Array.from({ length: weeks }, (_week, index): WeekCapacity => {
    const from = index === 0 ? today : addDays(firstMonday, 7 * index);
    const staying = everybody.filter(({ endsOn }) => endsOn === undefined || endsOn >= from);
    const free = rounded(places - sum(staying.map(({ share }) => share)) - waiting);
    const guess = rate === undefined ? undefined : guessed(inside, from, rate, today);
    return { from, free, ended: everybody.length - staying.length, ...(guess !== undefined && { guess }) };
  });
}

/** How likely somebody leaves early in a week; undefined when too few have ended to say. */
export function weeklyDropOut(dropOut: DropOut | undefined): number | undefined {
  if (!dropOut || dropOut.ended < leastEnded || dropOut.weeksInside <= 0) return undefined;
  return Math.min(1, dropOut.early / dropOut.weeksInside);
}

/** Parts of places that those who would still be inside on a day have left by then, if they leave as often as others did. */
function guessed(inside: readonly Occupant[], on: LocalDate, rate: number, today: LocalDate): number {
  const weeks = daysBetween(today, on) / 7;
  const gone = 1 - (1 - rate) ** weeks;
  const staying = inside.filter(({ endsOn }) => endsOn === undefined || endsOn >= on);
  return rounded(sum(staying.map(({ share }) => share)) * gone);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}

/** Two decimals: a fifth of a place is the least anybody has. */
function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
