import type { LocalDate, ParticipantId } from '@fotfeste/shared/kernel';
import type { Tx } from '@fotfeste/shared/api';

/** The first and the last day adviser and person are known to have talked. */
export interface Talks {
  readonly firstOn: LocalDate;
  readonly lastOn: LocalDate;
}

/** Talks with one person: goals said, answers given, conversations and meetings held, calls noted. A letter or message that was sent is no talk. */
export class TalkReader {
  constructor(private readonly tx: Tx) {}

  /** Nothing when nobody is known to have talked since the day. */
  async since(participantId: ParticipantId, from: LocalDate): Promise<Talks | undefined> {
    const [days] = await this.tx.query<{ firstOn: LocalDate | null; lastOn: LocalDate | null }>(talksQuery, [
      participantId,
      from,
      this.tx.today,
    ]);
    return days?.firstOn && days.lastOn ? { firstOn: days.firstOn, lastOn: days.lastOn } : undefined;
  }
}

const talksQuery = `
  select min(day)::text as "firstOn", max(day)::text as "lastOn" from (
    select said_on as day from plan_goal where participant_id = $1
    union all select given_on from participant_answer where participant_id = $1 and channel in ('in-person', 'telephone')
    union all select coalesce(to_date, from_date, status_since) from plan_activity
      where participant_id = $1 and kind in ('meeting', 'conversation') and status = 'done'
    union all select contact_on from plan_contact where participant_id = $1 and channel in ('in-person', 'telephone')
    union all select held_on from plan_meeting m where participant_id = $1 and cancelled_on is null
      and 'participant' = any (attendees) and exists (select 1 from plan_minutes n where n.meeting_id = m.id)
  ) talks where day between $2 and $3`;
