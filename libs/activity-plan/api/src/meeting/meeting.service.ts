import { Injectable } from '@nestjs/common';
import type { Actor, ParticipantId } from '@fotfeste/shared/kernel';
import { DraftReader } from '@fotfeste/draft/api';
import { changedByOther, invalidRequest, mergedByField, Problem, UnitOfWork, type Tx } from '@fotfeste/shared/api';
import { fieldOfMeetingFault, meetingFaultsOf, usualReader, type MeetingContent } from '@fotfeste/activity-plan/domain';
import type { MeetingCancellationRequest, PlanMeetingRequest } from './meeting.dto';
import { meetingFaultTexts, meetingHasMinutes, meetingIsCancelled } from './meeting.problems';
import { meetingColumns, MeetingRepository, type MeetingColumns } from './meeting.repository';
import type { PlanMeetingListView, PlanMeetingView } from './meeting.view';
import { meetingView } from './meeting-views';
import type { PlanMeetingRow } from './plan-meeting.row';

/** Meetings with or about a person: set, changed, cancelled. */
@Injectable()
export class MeetingService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  list(actor: Actor, participantId: ParticipantId): Promise<PlanMeetingListView> {
    return this.unitOfWork.read(actor, async (tx) => {
      const repository = tx.use(MeetingRepository);
      const rows = await repository.ofPerson(participantId);
      const editions = await repository.editions(rows.map(({ id }) => id));
      const drafts = await tx.use(DraftReader).about(participantId);
      const begun = new Set(drafts.filter(({ kind }) => kind === 'minutes').map(({ subject }) => subject));
      return {
        items: rows.map((row) => {
          const own = editions.filter(({ meetingId }) => meetingId === row.id);
          return meetingView(row, own, begun.has(row.id) ? 'begun' : undefined);
        }),
      };
    });
  }

  set(actor: Actor, participantId: ParticipantId, request: PlanMeetingRequest): Promise<PlanMeetingView> {
    return this.unitOfWork.run(actor, async (tx) => {
      refuseFaults(request, tx);
      const row = await tx.use(MeetingRepository).add({
        ...{ ...meetingColumns(request), participantId, minutesFor: usualReader(request.attendees) },
        ...{ cancelledOn: null, cancelReason: null, createdAt: tx.now, createdBy: actor.id, createdByName: actor.name },
      });
      const { id: subjectId, heldOn: on, channel } = row;
      await tx.record({ name: 'plan.meeting-set', participantId, subjectId, payload: { on, channel } });
      return meetingView(row, []);
    });
  }

  /** Changes the meeting. What only a colleague changed stays; a field both changed is 412 with both versions. */
  change(actor: Actor, meetingId: string, request: PlanMeetingRequest, version: number): Promise<PlanMeetingView> {
    return this.unitOfWork.run(actor, async (tx) => {
      const current = await standingMeeting(tx, meetingId);
      refuseFaults(request, tx);
      const repository = tx.use(MeetingRepository);
      const editions = await repository.editions([meetingId]);
      const seen = await repository.at(meetingId, version);
      const standing = meetingView(current, editions);
      if (!seen) throw new Problem(changedByOther, { extension: { theirs: standing, standing, version: current.version } });
      const wanted = meetingColumns(request);
      const patch = mergedByField({ current: { ...columnsOf(current), version: current.version }, seen, wanted, standing });
      const fields = Object.keys(patch);
      if (fields.length === 0) return standing;
      const row = await repository.change(meetingId, patch);
      const { participantId, heldOn: on } = row;
      await tx.record({ name: 'plan.meeting-changed', participantId, subjectId: meetingId, payload: { fields, on } });
      return meetingView(row, editions);
    });
  }

  /** Says that the meeting is not held, and why. One that has minutes has been held. */
  cancel(actor: Actor, meetingId: string, { reason }: MeetingCancellationRequest): Promise<PlanMeetingView> {
    return this.unitOfWork.run(actor, async (tx) => {
      const repository = tx.use(MeetingRepository);
      const current = await repository.held(meetingId);
      if (current.cancelledOn) return meetingView(current, []);
      if ((await repository.editions([meetingId])).length > 0) throw new Problem(meetingHasMinutes);
      const row = await repository.change(meetingId, { cancelledOn: tx.today, cancelReason: reason.trim() });
      const { participantId, heldOn: on } = row;
      await tx.record({ name: 'plan.meeting-cancelled', participantId, subjectId: meetingId, payload: { on } });
      return meetingView(row, []);
    });
  }
}

/** The meeting, held for a change; one that is cancelled is left as it is. */
export async function standingMeeting(tx: Tx, meetingId: string): Promise<PlanMeetingRow> {
  const row = await tx.use(MeetingRepository).held(meetingId);
  if (row.cancelledOn) throw new Problem(meetingIsCancelled);
  return row;
}

function columnsOf({ heldOn, startsAt, lengthMinutes, channel, place, agenda, attendees }: PlanMeetingRow): MeetingColumns {
  return { heldOn, startsAt, lengthMinutes, channel, place, agenda, attendees };
}

function refuseFaults(meeting: MeetingContent, { today }: Tx): void {
  const errors = meetingFaultsOf(meeting, today).map((fault) => ({ field: fieldOfMeetingFault[fault], message: meetingFaultTexts[fault] }));
  if (errors.length > 0) throw new Problem(invalidRequest, { errors });
}
