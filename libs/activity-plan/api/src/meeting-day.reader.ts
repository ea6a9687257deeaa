import type { LocalDate, ParticipantId } from '@fotfeste/shared/kernel';
import type { Tx } from '@fotfeste/shared/api';
import type { MeetingChannel } from '@fotfeste/activity-plan/domain';

/** The day of a meeting and how people meet; never what it is about. */
export interface MeetingDay {
  readonly id: string;
  readonly on: LocalDate;
  readonly channel: MeetingChannel;
}

/** Meetings of a person, held and to come, for the timeline. */
export class MeetingDayReader {
  constructor(private readonly tx: Tx) {}

  /** Without those that were called off; the newest first. */
  of(participantId: ParticipantId): Promise<readonly MeetingDay[]> {
    return this.tx.query(
      `select id, held_on::text as on, channel from plan_meeting
       where participant_id = $1 and cancelled_on is null order by held_on desc, id desc`,
      [participantId],
    );
  }
}
