import type { ParticipantId } from '@fotfeste/shared/kernel';
import { notFound, osloDate, Problem, rowAtVersion, type Tx } from '@fotfeste/shared/api';
import type { MeetingContent, MinutesEdition } from '@fotfeste/activity-plan/domain';
import { PlanMeetingRow } from './plan-meeting.row';
import { PlanMinutesRow } from './plan-minutes.row';

/** What is stored of what people write about a meeting. */
export type MeetingColumns = Pick<PlanMeetingRow, 'heldOn' | 'startsAt' | 'lengthMinutes' | 'channel' | 'place' | 'agenda' | 'attendees'>;
type NewMeeting = Omit<PlanMeetingRow, 'id' | 'version' | 'changedAt' | 'changedBy'>;

/** Meetings and minutes of people whom the actor may see. */
export class MeetingRepository {
  constructor(private readonly tx: Tx) {}

  /** The latest day first. */
  ofPerson(participantId: ParticipantId): Promise<readonly PlanMeetingRow[]> {
    return this.tx.manager.find(PlanMeetingRow, { where: { participantId }, order: { heldOn: 'DESC', startsAt: 'DESC', id: 'ASC' } });
  }

  async require(id: string): Promise<PlanMeetingRow> {
    const row = await this.tx.manager.findOneBy(PlanMeetingRow, { id });
    if (!row) throw new Problem(notFound);
    return row;
  }

  /** The meeting, held until the transaction ends. */
  async held(id: string): Promise<PlanMeetingRow> {
    const row = await this.tx.manager.findOne(PlanMeetingRow, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!row) throw new Problem(notFound);
    return row;
  }

  async add(meeting: NewMeeting): Promise<PlanMeetingRow> {
    const { identifiers } = await this.tx.manager.insert(PlanMeetingRow, meeting);
    return this.require((identifiers[0] as { readonly id: string }).id);
  }

  async change(id: string, patch: Partial<NewMeeting>): Promise<PlanMeetingRow> {
    if (Object.keys(patch).length > 0) await this.tx.manager.update(PlanMeetingRow, { id }, patch);
    return this.require(id);
  }

  /** What people had written of the meeting at the version somebody saw. */
  async at(id: string, version: number): Promise<MeetingColumns | undefined> {
    const row = await rowAtVersion<StoredColumns>(this.tx, 'plan_meeting', id, version);
    if (!row) return undefined;
    const { held_on: heldOn, starts_at: startsAt, length_minutes: lengthMinutes } = row;
    const { channel, place, agenda, attendees } = row;
    return { heldOn, startsAt, lengthMinutes, channel, place, agenda, attendees };
  }

  /** Editions of the minutes, the newest first. */
  editions(meetingIds: readonly string[]): Promise<readonly PlanMinutesRow[]> {
    return this.tx.manager
      .createQueryBuilder(PlanMinutesRow, 'm')
      .where('m.meeting_id = any (:meetingIds)', { meetingIds })
      .orderBy('m.edition', 'DESC')
      .getMany();
  }

  async addEdition(minutes: Pick<PlanMinutesRow, 'participantId' | 'meetingId' | 'edition' | 'words'>): Promise<void> {
    const { now: writtenAt, actor } = this.tx;
    await this.tx.manager.insert(PlanMinutesRow, { ...minutes, writtenAt, writtenBy: actor.id, writtenByName: actor.name });
  }

  async share(minutesId: string): Promise<void> {
    await this.tx.query('update plan_minutes set shared_at = $2, shared_by = $3, shared_by_name = $4 where id = $1', [
      minutesId,
      this.tx.now,
      this.tx.actor.id,
      this.tx.actor.name,
    ]);
  }
}

interface StoredColumns extends Pick<MeetingColumns, 'channel' | 'place' | 'agenda' | 'attendees'> {
  readonly held_on: PlanMeetingRow['heldOn'];
  readonly starts_at: string;
  readonly length_minutes: number;
}

/** What people write, as it is stored: empty words are none. */
export function meetingColumns({ place, agenda, ...rest }: MeetingContent): MeetingColumns {
  const { heldOn, startsAt, lengthMinutes, channel, attendees } = rest;
  return { heldOn, startsAt, lengthMinutes, channel, attendees, place: place?.trim() || null, agenda: agenda?.trim() || null };
}

/** The edition as the rules see it. */
export function editionOf({ edition, writtenAt, sharedAt }: PlanMinutesRow): MinutesEdition {
  return { edition, writtenOn: osloDate(writtenAt), isShared: sharedAt !== null };
}
