import { addDays, addMonths, daysBetween, merged, type LocalDate, type Period } from '@fotfeste/shared/kernel';
import type { TimeLength } from './duration';
import type { EarlierParticipation, UndatedTime } from '../facts/fact-values';
import type { Facts } from '../facts/facts';
import type { MeasureCode } from '../catalogue/measure-codes';

/** How the measure's maximum is counted. */
export type TimeUnit = 'months' | 'weeks';

/** Days that make a month when days are added together (rulebook E-08; the regulation is silent). */
const daysInMonth = 30;
const daysInWeek = 7;

/** A stretch of earlier time with both ends. */
export interface Stretch {
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/** Earlier time in a measure on the day it would start. Time is counted in days, a whole month being 30. */
export interface TimeCounted {
  /** First day of the stretch that runs into the start day; the start day itself when none does. */
  readonly runningFrom: LocalDate;
  /** Earlier time that counts for certain, apart from the running stretch. */
  readonly certain: number;
  /** Earlier, separate courses nobody has decided on (rulebook E-07). */
  readonly separate: readonly Stretch[];
  readonly separateTime: number;
}

/** Counts earlier time: overlapping and adjoining periods are merged first; nothing after the start day is counted. */
export function countTime(facts: Facts, clock: readonly MeasureCode[], unit: TimeUnit, startsOn: LocalDate): TimeCounted {
  const earlier = (facts.participations ?? none).filter(
    (one) => clock.includes(one.measure) && one.counts !== false && one.from < startsOn,
  );
  let certain = undatedTime(facts, clock);
  if (earlier.length === 0) return { runningFrom: startsOn, certain, separate: none, separateTime: 0 };
  const dayBefore = addDays(startsOn, -1);
  let runningFrom = startsOn;
  const separate: Stretch[] = [];
  for (const { from, to } of stretches(earlier, dayBefore)) {
    if (to === dayBefore) runningFrom = from;
    else if (isDecided(earlier, { from, to })) certain += timeBetween(from, to, unit);
    else separate.push({ from, to });
  }
  return { runningFrom, certain, separate, separateTime: separate.reduce((sum, { from, to }) => sum + timeBetween(from, to, unit), 0) };
}

/** Time from one day to another, both included: whole months (or weeks) first, then days. */
export function timeBetween(from: LocalDate, to: LocalDate, unit: TimeUnit): number {
  if (unit === 'weeks') return daysBetween(from, to) + 1;
  const next = addDays(to, 1);
  let months = monthsApart(from, next);
  let whole = addMonths(from, months);
  if (whole > next) whole = addMonths(from, (months -= 1));
  return months * daysInMonth + daysBetween(whole, next);
}

/** The last day when a stretch from `from` lasts this long: `from` + N months − 1 day (rulebook TEC-07, E-08). */
export function lastDayAfter(from: LocalDate, time: number, unit: TimeUnit): LocalDate {
  if (unit === 'weeks') return addDays(from, time - 1);
  return addDays(addMonths(from, Math.floor(time / daysInMonth)), (time % daysInMonth) - 1);
}

/** A number of months or weeks as counted time. */
export function timeOf(amount: number, unit: TimeUnit): number {
  return amount * (unit === 'months' ? daysInMonth : daysInWeek);
}

/** Counted time as months (or weeks) and days. */
export function lengthOf(time: number, unit: TimeUnit): TimeLength {
  if (unit === 'weeks') return { months: 0, weeks: Math.floor(time / daysInWeek), days: time % daysInWeek };
  return { months: Math.floor(time / daysInMonth), weeks: 0, days: time % daysInMonth };
}

function stretches(earlier: readonly EarlierParticipation[], dayBefore: LocalDate): readonly Stretch[] {
  const clipped = earlier.map(({ from, to }): Period => ({ from, to: to && to < dayBefore ? to : dayBefore }));
  return merged(clipped).map(({ from, to }) => ({ from, to: to ?? dayBefore }));
}

function isDecided(earlier: readonly EarlierParticipation[], stretch: Stretch): boolean {
  return earlier.some(({ counts, from }) => counts === true && stretch.from <= from && from <= stretch.to);
}

function undatedTime(facts: Facts, clock: readonly MeasureCode[]): number {
  if (!facts.timeUsed) return 0;
  return clock.reduce((sum, code) => sum + timeIn(facts.timeUsed?.[code]), 0);
}

/** Undated time as counted days, a month being 30. */
export function timeIn(used: UndatedTime | undefined): number {
  return used ? (used.months ?? 0) * daysInMonth + (used.weeks ?? 0) * daysInWeek + (used.days ?? 0) : 0;
}

function monthsApart(from: LocalDate, to: LocalDate): number {
  return (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(to.slice(5, 7)) - Number(from.slice(5, 7));
}

const none: readonly never[] = [];
