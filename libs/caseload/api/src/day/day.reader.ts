import type { Tx } from '@fotfeste/shared/api';
import type { DayMeetingView } from './day.view';

/** The day of the actor, and of those whom the actor stands in for. */
export class DayReader {
  constructor(private readonly tx: Tx) {}

  /** Meetings of today that stand, in their order. */
  meetings(): Promise<readonly DayMeetingView[]> {
    return this.tx.query<DayMeetingView>(
      `select m.participant_id as "participantId", r.name, m.starts_at as "startsAt", m.length_minutes as "lengthMinutes", m.channel
       from caseload_row r join plan_meeting m on m.participant_id = r.participant_id
       where r.responsible = any ((select ff.stands_for())::text[]) and m.held_on = $1 and m.cancelled_on is null
       order by m.starts_at, r.name, m.id`,
      [this.tx.today],
    );
  }
}
