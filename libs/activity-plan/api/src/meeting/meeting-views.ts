import { given } from '@fotfeste/shared/kernel';
import { minutesState } from '@fotfeste/activity-plan/domain';
import { editionOf } from './meeting.repository';
import type { MinutesEditionView, MinutesView, PlanMeetingView } from './meeting.view';
import type { PlanMeetingRow } from './plan-meeting.row';
import type { PlanMinutesRow } from './plan-minutes.row';

/** A meeting, with how its minutes stand. `editions` are those of this meeting, `draft` what the asker has not saved. */
export function meetingView(row: PlanMeetingRow, editions: readonly PlanMinutesRow[], draft?: 'begun'): PlanMeetingView {
  const { id, version, heldOn, startsAt, lengthMinutes, channel, attendees, minutesFor, createdByName } = row;
  const { place, agenda, cancelledOn, cancelReason } = row;
  const minutes = minutesState(minutesFor, editions.map(editionOf));
  return {
    ...{ id, version, heldOn, startsAt, lengthMinutes, channel, attendees, minutesFor, minutes, createdByName },
    ...given({ place, agenda, cancelledOn, cancelReason, isBegun: draft && true }),
  };
}

/** The minutes of a meeting in all their editions. */
export function minutesView(meeting: PlanMeetingRow, editions: readonly PlanMinutesRow[]): MinutesView {
  return { meeting: meetingView(meeting, editions), editions: editions.map(editionView) };
}

function editionView({ edition, words, writtenAt, writtenByName, sharedAt, sharedByName }: PlanMinutesRow): MinutesEditionView {
  return {
    ...{ edition, words, writtenByName },
    writtenAt: writtenAt.toISOString(),
    ...given({ sharedAt: sharedAt?.toISOString(), sharedByName }),
  };
}
