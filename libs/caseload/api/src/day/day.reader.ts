import type { Tx } from '@fotfeste/shared/api';
import type { DayMeetingView, DayReminderView } from './day.view';

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

  /** Open reminders of the actor's own that are due, or were, of whomever the actor sees. */
  reminders(): Promise<readonly DayReminderView[]> {
    return this.tx.query<DayReminderView>(
      `select t.id as "taskId", t.participant_id as "participantId", r.name, t.title, t.due_on::text as "dueOn"
       from follow_up_task t join caseload_row r on r.participant_id = t.participant_id
       where t.responsible = $1 and t.circle = 'own' and t.done_on is null and t.due_on <= $2
       order by t.due_on, r.name, t.id limit ${String(mostReminders)}`,
      [this.tx.actor.id, this.tx.today],
    );
  }
}

/** More do not fit on the sheet of a day; all of them stand among the own tasks. */
const mostReminders = 20;
