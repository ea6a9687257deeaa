import { given, type Deadline, type LocalDate, type ParticipantId } from '@fotfeste/shared/kernel';
import type { Tx } from '@fotfeste/shared/api';
import {
  contactDeadlines,
  meetingDeadlines,
  taskDeadlines,
  type Awaited,
  type AwaitedThing,
  type MinutesReader,
} from '@fotfeste/activity-plan/domain';

/** What is due of meetings, contact notes and tasks. Only what is open is read; a reminder of one's own is never among it. */
export class DueFollowUpReader {
  constructor(private readonly tx: Tx) {}

  async of(participantIds: readonly ParticipantId[]): Promise<ReadonlyMap<ParticipantId, readonly Deadline[]>> {
    const meetings = await this.tx.query<OpenMeeting>(openMeetings, [participantIds]);
    const contacts = await this.tx.query<OpenContact>(openContacts, [participantIds]);
    const tasks = await this.tx.query<OpenTask>(openTasks, [participantIds]);
    const found = [
      ...meetings.map((row) => ({ whose: row.participantId, due: meetingDeadlines([meetingOf(row)]) })),
      ...contacts.map((row) => ({ whose: row.participantId, due: contactDeadlines([row]) })),
      ...tasks.map((row) => ({ whose: row.participantId, due: taskDeadlines([{ ...row, circle: 'team' }]) })),
    ];
    const all = new Map<ParticipantId, Deadline[]>();
    for (const { whose, due } of found) all.set(whose, [...(all.get(whose) ?? []), ...due]);
    return all;
  }
}

interface OpenMeeting {
  readonly participantId: ParticipantId;
  readonly id: string;
  readonly heldOn: LocalDate;
  readonly isCancelled: boolean;
  readonly minutesFor: MinutesReader;
  readonly edition: number | null;
  readonly writtenOn: LocalDate | null;
}

interface OpenContact {
  readonly participantId: ParticipantId;
  readonly id: string;
  readonly on: LocalDate;
  readonly waitsFor: Awaited;
  readonly awaits: AwaitedThing | null;
  readonly waitsUntil: LocalDate;
}

interface OpenTask {
  readonly participantId: ParticipantId;
  readonly id: string;
  readonly dueOn: LocalDate;
  readonly responsible: string;
}

function meetingOf({ edition, writtenOn, ...meeting }: OpenMeeting) {
  const newest = given({ edition, writtenOn });
  const editions =
    newest.edition !== undefined && newest.writtenOn ? [{ edition: newest.edition, writtenOn: newest.writtenOn, isShared: false }] : [];
  return { ...meeting, editions };
}

/** Meetings whose newest minutes are not shared, or that have none and were not cancelled. */
const openMeetings = `
  select m.participant_id as "participantId", m.id, m.held_on::text as "heldOn", m.cancelled_on is not null as "isCancelled",
         m.minutes_for as "minutesFor", n.edition, (n.written_at at time zone 'Europe/Oslo')::date::text as "writtenOn"
  from plan_meeting m
  left join lateral (
    select edition, written_at, shared_at from plan_minutes where meeting_id = m.id order by edition desc limit 1
  ) n on true
  where m.participant_id = any ($1) and m.minutes_for <> 'nobody' and n.shared_at is null
    and (m.cancelled_on is null or n.edition is not null)
  order by m.id`;

const openContacts = `
  select participant_id as "participantId", id, contact_on::text as "on", waits_for as "waitsFor", awaits, waits_until::text as "waitsUntil"
  from plan_contact where participant_id = any ($1) and waits_for is not null and answered_on is null order by id`;

const openTasks = `
  select participant_id as "participantId", id, due_on::text as "dueOn", responsible
  from follow_up_task where participant_id = any ($1) and circle = 'team' and done_on is null order by id`;
