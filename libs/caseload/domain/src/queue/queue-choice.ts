import { addDays, weekdayOf, type LocalDate } from '@fotfeste/shared/kernel';

/** How near a deadline is. */
export const queueSpans = ['overdue', 'today', 'this-week', 'later'] as const;
export type QueueSpan = (typeof queueSpans)[number];

/** What of the queue is shown: what is to be done, what somebody has put aside, or what one has given to a colleague. */
export const queueStates = ['open', 'snoozed', 'handed-over'] as const;
export type QueueState = (typeof queueStates)[number];

/** Deadlines that a page of the queue holds. */
export const queuePageSize = 50;

/** First and last day of a span, both included; an absent end is open. */
export function daysOfSpan(span: QueueSpan, today: LocalDate): { readonly from?: LocalDate; readonly to?: LocalDate } {
  const sunday = addDays(today, 7 - weekdayOf(today));
  switch (span) {
    case 'overdue':
      return { to: addDays(today, -1) };
    case 'today':
      return { from: today, to: today };
    case 'this-week':
      return { from: addDays(today, 1), to: sunday };
    case 'later':
      return { from: addDays(sunday, 1) };
  }
}
