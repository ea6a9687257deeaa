import { meetingMinutes, type MeetingAttendee, type MeetingChannel } from '@fotfeste/activity-plan/domain';
import { isLocalDate, type LocalDate } from '@fotfeste/shared/kernel';
import type { Meeting, MeetingBody } from './meeting-views';

/** A meeting as it stands in the fields. */
export interface MeetingInput {
  readonly heldOn: LocalDate | '';
  readonly startsAt: string;
  readonly lengthMinutes: string;
  readonly channel: MeetingChannel;
  readonly place: string;
  readonly agenda: string;
  readonly attendees: readonly MeetingAttendee[];
}

/** What the fields begin with: the meeting, or an ordinary one with the participant. */
export function inputOf(meeting: Meeting | undefined): MeetingInput {
  if (!meeting)
    return {
      ...{ heldOn: '', startsAt: '', lengthMinutes: String(meetingMinutes.usual), channel: 'office', place: '', agenda: '' },
      attendees: ['participant'],
    };
  const { heldOn, startsAt, lengthMinutes, channel, place = '', agenda = '', attendees } = meeting;
  return {
    ...{ startsAt, channel, place, agenda, attendees },
    heldOn: isLocalDate(heldOn) ? heldOn : '',
    lengthMinutes: String(lengthMinutes),
  };
}

/** What is sent. */
export function bodyOf({ heldOn, startsAt, lengthMinutes, channel, place, agenda, attendees }: MeetingInput): MeetingBody {
  return {
    ...{ heldOn, startsAt: timeAsWritten(startsAt), lengthMinutes: Number(lengthMinutes), channel, attendees: [...attendees] },
    ...(place.trim() && { place: place.trim() }),
    ...(agenda.trim() && { agenda: agenda.trim() }),
  };
}

/** The time with a colon and two digits: people write `9.30`, `930` and `9` as well. */
export function timeAsWritten(text: string): string {
  const parts = /^(\d{1,2})[.:]?(\d{2})?$/.exec(text.trim());
  return parts ? `${(parts[1] ?? '').padStart(2, '0')}:${parts[2] ?? '00'}` : text.trim();
}
