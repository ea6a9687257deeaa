import type { LocalDate } from '@fotfeste/shared/kernel';
import { isWithinReach } from '../plan-day';

/** Where or through what people meet. */
export const meetingChannels = ['office', 'video', 'telephone', 'elsewhere'] as const;
export type MeetingChannel = (typeof meetingChannels)[number];

/** Who a meeting is for, besides the adviser who sets it. */
export const meetingAttendees = [
  'participant',
  'guardian',
  'provider',
  'employer',
  'health',
  'municipality',
  'interpreter',
  'colleague',
] as const;
export type MeetingAttendee = (typeof meetingAttendees)[number];

/** Whom the minutes are for: the participant, Nav alone, or nobody, when none are written. */
export const minutesReaders = ['participant', 'nav', 'nobody'] as const;
export type MinutesReader = (typeof minutesReaders)[number];

/** What people write about a meeting. */
export interface MeetingContent {
  readonly heldOn: LocalDate;
  /** Oslo time, `09:30`. */
  readonly startsAt: string;
  readonly lengthMinutes: number;
  readonly channel: MeetingChannel;
  readonly place?: string;
  readonly agenda?: string;
  readonly attendees: readonly MeetingAttendee[];
}

/** Longest texts of a meeting, in characters. */
export const meetingLengths = { place: 200, agenda: 2000, reason: 500, minutes: 20_000 } as const;

/** Shortest and longest meeting, in minutes. The product's own limit, against slips of the hand. */
export const meetingMinutes = { least: 5, most: 480, usual: 45 } as const;

/** What can be wrong with a meeting. */
export const meetingFaults = ['held-out-of-reach', 'time-unreadable', 'length-out-of-range', 'place-missing', 'nobody-invited'] as const;
export type MeetingFault = (typeof meetingFaults)[number];

/** Field of a meeting that a fault belongs to. */
export const fieldOfMeetingFault: Readonly<Record<MeetingFault, keyof MeetingContent>> = {
  'held-out-of-reach': 'heldOn',
  'time-unreadable': 'startsAt',
  'length-out-of-range': 'lengthMinutes',
  'place-missing': 'place',
  'nobody-invited': 'attendees',
};

const timeOfDay = /^([01]\d|2[0-3]):[0-5]\d$/;

/** Everything that is wrong with a meeting written on a day; an empty list when it can be kept. A meeting that has been may be written down. */
export function meetingFaultsOf(meeting: MeetingContent, today: LocalDate): readonly MeetingFault[] {
  const { heldOn, startsAt, lengthMinutes, channel, place, attendees } = meeting;
  const found: Readonly<Record<MeetingFault, boolean>> = {
    'held-out-of-reach': !isWithinReach(heldOn, today),
    'time-unreadable': !timeOfDay.test(startsAt),
    'length-out-of-range': !(lengthMinutes >= meetingMinutes.least && lengthMinutes <= meetingMinutes.most),
    'place-missing': channel === 'elsewhere' && !place?.trim(),
    'nobody-invited': attendees.length === 0,
  };
  return meetingFaults.filter((fault) => found[fault]);
}

/** Whom minutes are for when nobody has said: the participant where they take part, Nav alone where they do not. */
export function usualReader(attendees: readonly MeetingAttendee[]): MinutesReader {
  return attendees.includes('participant') ? 'participant' : 'nav';
}

/** When a meeting is, as far as another can be at the same time. */
export interface MeetingTime extends Pick<MeetingContent, 'startsAt' | 'lengthMinutes'> {
  readonly id?: string | undefined;
  readonly heldOn: string;
  readonly cancelledOn?: string | undefined;
}

/** Meetings that stand and share time with this one. A person may be asked to two at once for a reason, so it only warns. */
export function meetingsAtTheSameTime<Other extends MeetingTime>(meeting: MeetingTime, others: readonly Other[]): readonly Other[] {
  if (!timeOfDay.test(meeting.startsAt) || !(meeting.lengthMinutes > 0)) return [];
  const [from, to] = minutesOf(meeting);
  return others.filter((other) => {
    const [begins, ends] = minutesOf(other);
    return other.id !== meeting.id && !other.cancelledOn && other.heldOn === meeting.heldOn && begins < to && from < ends;
  });
}

/** First and last minute of the day. */
function minutesOf({ startsAt, lengthMinutes }: MeetingTime): readonly [from: number, to: number] {
  const [hours = 0, minutes = 0] = startsAt.split(':').map(Number);
  const from = hours * 60 + minutes;
  return [from, from + lengthMinutes];
}
