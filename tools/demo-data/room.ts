import { addDays, latest, type LocalDate } from '@fotfeste/shared/kernel';

/** Days somebody holds a place, from the day it was given to the last day. */
export interface Stay {
  readonly askedOn: LocalDate;
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/** Longest that anybody in the demo waits for a place before something else is chosen. Unit: days. */
const longestWait = 240;

/** The first day a place can be given that stays free for so many days, after those who asked before; nothing within the longest wait. */
export function placeGivenOn(stays: readonly Stay[], places: number, askedOn: LocalDate, days: number): LocalDate | undefined {
  const before = stays.filter((stay) => stay.askedOn <= askedOn && stay.from > askedOn).map(({ from }) => from);
  const first = latest(askedOn, ...before);
  const candidates = [first, ...stays.map(({ to }) => addDays(to, 1)).filter((day) => day > first)].sort();
  const lastResort = addDays(askedOn, longestWait);
  return candidates.find((day) => day <= lastResort && mostAtOnce(stays, day, addDays(day, days)) < places);
}

/** How many hold a place on the fullest day of a period. */
function mostAtOnce(stays: readonly Stay[], from: LocalDate, to: LocalDate): number {
  const among = stays.filter((stay) => stay.from <= to && stay.to >= from);
  const days = [from, ...among.map((stay) => stay.from).filter((day) => day > from)];
  return Math.max(0, ...days.map((day) => among.filter((stay) => stay.from <= day && day <= stay.to).length));
}
