import { localDate } from '@fotfeste/shared/kernel';
import { formatDate, type I18n } from '@fotfeste/shared/web';
import type { Meeting } from './meeting-views';

/** Day and time of a meeting, as one writes it. */
export function meetingInWords({ heldOn, startsAt }: Pick<Meeting, 'heldOn' | 'startsAt'>, i18n: I18n): string {
  return i18n.text('plan.meeting.when', { date: formatDate(localDate(heldOn)), time: startsAt });
}

/** Whom a meeting is for, in a line. */
export function attendeesInWords({ attendees }: Pick<Meeting, 'attendees'>, i18n: I18n): string {
  return attendees.map((each) => i18n.text(`plan.meeting.attendee.${each}`)).join(', ');
}
