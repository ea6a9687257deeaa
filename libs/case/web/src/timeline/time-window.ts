import { addDays, addMonths, daysBetween, localDate, type LocalDate, weekdayOf, yearOf } from '@fotfeste/shared/kernel';
import { leftOf, type TimeScale } from '@fotfeste/shared/ui';

/** How much of a life is seen at once, from a week to a decade. */
export const zooms = ['week', 'month', 'quarter', 'year', 'five-years', 'decade'] as const;
export type Zoom = (typeof zooms)[number];

const daysOf: Readonly<Record<Zoom, number>> = { week: 7, month: 31, quarter: 92, year: 366, 'five-years': 1827, decade: 3653 };

/** Today stands at four fifths from the left, so that mostly what has been is seen, and a little of what comes. */
const todayShare = 0.8;

export type Step = 'day' | 'week' | 'month' | 'quarter' | 'year';

/** What is written above each window. */
export const stepOf: Readonly<Record<Zoom, Step>> = {
  week: 'day',
  month: 'week',
  quarter: 'month',
  year: 'month',
  'five-years': 'quarter',
  decade: 'year',
};

/** The window that holds the newest part. */
export function windowAround(today: LocalDate, zoom: Zoom): TimeScale {
  return windowFrom(addDays(today, -Math.round(daysOf[zoom] * todayShare)), zoom);
}

/** The window with another zoom: today stays where it stands when it is seen, else the middle does. */
export function zoomedTo(window: TimeScale, zoom: Zoom, today: LocalDate): TimeScale {
  const isTodaySeen = window.from <= today && today < window.until;
  const fixed = isTodaySeen ? today : addDays(window.from, Math.floor(window.days / 2));
  const share = daysBetween(window.from, fixed) / window.days;
  return windowFrom(addDays(fixed, -Math.round(daysOf[zoom] * share)), zoom);
}

/** The window moved by a share of its width; to the left when the share is negative. */
export function panned(window: TimeScale, share: number): TimeScale {
  const days = Math.trunc(window.days * share) || Math.sign(share);
  return { ...window, from: addDays(window.from, days), until: addDays(window.until, days) };
}

/** The next zoom in or out; the same at either end. */
export function nextZoom(zoom: Zoom, direction: 'in' | 'out'): Zoom {
  const index = zooms.indexOf(zoom) + (direction === 'in' ? -1 : 1);
  return zooms[index] ?? zoom;
}

/** First days of the steps within the window, with where they stand. */
export function stepsIn(window: TimeScale, step: Step): readonly { readonly day: LocalDate; readonly left: number }[] {
  const days: LocalDate[] = [];
  for (let day = firstOf(step, window.from); day < window.until; day = following(step, day)) if (day >= window.from) days.push(day);
  return days.map((day) => ({ day, left: leftOf(day, window) }));
}

function windowFrom(from: LocalDate, zoom: Zoom): TimeScale {
  return { from, until: addDays(from, daysOf[zoom]), days: daysOf[zoom] };
}

function firstOf(step: Step, day: LocalDate): LocalDate {
  const year = String(yearOf(day)).padStart(4, '0');
  const month = Number(day.slice(5, 7));
  switch (step) {
    case 'day':
      return day;
    case 'week':
      return addDays(day, 1 - weekdayOf(day));
    case 'month':
      return localDate(`${year}-${day.slice(5, 7)}-01`);
    case 'quarter':
      return localDate(`${year}-${String(month - ((month - 1) % 3)).padStart(2, '0')}-01`);
    case 'year':
      return localDate(`${year}-01-01`);
  }
}

function following(step: Step, day: LocalDate): LocalDate {
  switch (step) {
    case 'day':
      return addDays(day, 1);
    case 'week':
      return addDays(day, 7);
    case 'month':
      return addMonths(day, 1);
    case 'quarter':
      return addMonths(day, 3);
    case 'year':
      return addMonths(day, 12);
  }
}
