import { addMonths, type LocalDate } from '@fotfeste/shared/kernel';

/** Years before and after today in which a day in a plan lies. The product's own limit, against slips of the hand. */
export const planReachYears = 10;

/** What can be wrong with the day somebody said, answered or agreed on something. */
export type SaidDayFault = 'given-later' | 'given-long-ago';

/** Whether an activity can begin or end on the day. */
export function isWithinReach(day: LocalDate, today: LocalDate): boolean {
  return addMonths(today, -12 * planReachYears) <= day && day <= addMonths(today, 12 * planReachYears);
}

/** What is wrong with a day on which something was said: it cannot lie ahead, nor before anybody could remember it. */
export function saidDayFault(day: LocalDate, today: LocalDate): SaidDayFault | undefined {
  if (today < day) return 'given-later';
  return isWithinReach(day, today) ? undefined : 'given-long-ago';
}
