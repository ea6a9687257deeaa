import { Injectable } from '@nestjs/common';
import { localDate, type LocalDate } from '@fotfeste/shared/kernel';

const osloDay = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo', dateStyle: 'short' });

/** The only place that asks what time it is. Specs hand in a clock that stands still. */
@Injectable()
export class Clock {
  now(): Date {
    return new Date();
  }
}

/** The calendar day in Oslo at an instant. */
export function osloDate(instant: Date): LocalDate {
  return localDate(osloDay.format(instant));
}
