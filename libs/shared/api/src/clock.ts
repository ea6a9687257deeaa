import { addDays, localDate, type LocalDate } from '@fotfeste/shared/kernel';

const osloDay = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo', dateStyle: 'short' });

/** The only place that asks what time it is. Specs hand in a clock that stands still. */
export class Clock {
  /** @param offsetSeconds How far it is ahead of the machine's, or behind: for trials with a clock that was moved. */
  constructor(private readonly offsetSeconds = 0) {}

  now(): Date {
    return new Date(Date.now() + this.offsetSeconds * 1000);
  }
}

/** The calendar day in Oslo at an instant. */
export function osloDate(instant: Date): LocalDate {
  return localDate(osloDay.format(instant));
}

/** The last moment of a calendar day in Oslo, to the millisecond. */
export function osloDayEnd(day: LocalDate): Date {
  const next = addDays(day, 1);
  for (const hour of ['22', '23']) {
    const midnight = new Date(`${day}T${hour}:00:00Z`);
    if (osloDate(midnight) === next) return new Date(midnight.getTime() - 1);
  }
  throw new RangeError(`no midnight in Oslo after ${day}`);
}
