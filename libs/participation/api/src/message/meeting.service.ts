import { Injectable } from '@nestjs/common';
import { IsNull, MoreThanOrEqual } from 'typeorm';
import { given, type Actor } from '@fotfeste/shared/kernel';
import { notFound, Problem, UnitOfWork, type Tx } from '@fotfeste/shared/api';
import { incomplete } from '../participation.problems';
import { ParticipationRepository } from '../participation.repository';
import { ParticipationMeetingRow } from '../rows/message.rows';
import type { ParticipationRow } from '../rows/participation.row';
import { requireOpen } from './message-window';
import { meetingPast } from './message.problems';
import type { MeetingRequest } from './message.dto';
import type { MeetingListView, MeetingView } from './message.view';

/** Meetings of participant, provider and Nav, set and cancelled from either side. */
@Injectable()
export class MeetingService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  list(actor: Actor, participationId: string): Promise<MeetingListView> {
    return this.unitOfWork.read(actor, async (tx) =>
      comingMeetings(tx, (await tx.use(ParticipationRepository).require(participationId)).id),
    );
  }

  set(actor: Actor, participationId: string, { heldOn, heldAt, form, place, about }: MeetingRequest): Promise<MeetingListView> {
    return this.unitOfWork.run(actor, async (tx) => {
      const row = await tx.use(ParticipationRepository).require(participationId);
      await requireOpen(tx, row);
      if (heldOn < tx.today) throw new Problem(incomplete, { errors: [{ field: 'heldOn', message: meetingPast }] });
      const { participantId } = row;
      await tx.manager.insert(ParticipationMeetingRow, {
        ...{ participantId, participationId: row.id, heldOn, heldAt, form, place: place?.trim() || null, about: about?.trim() || null },
        ...{ setAt: tx.now, setByName: actor.name },
      });
      await record(tx, row, 'participation.meeting-set', heldOn);
      return comingMeetings(tx, row.id);
    });
  }

  cancel(actor: Actor, participationId: string, meetingId: string): Promise<MeetingListView> {
    return this.unitOfWork.run(actor, async (tx) => {
      const row = await tx.use(ParticipationRepository).require(participationId);
      const meeting = await tx.manager.findOneBy(ParticipationMeetingRow, { id: meetingId, participationId });
      if (!meeting) throw new Problem(notFound);
      if (!meeting.cancelledAt) {
        await tx.query('update participation_meeting set cancelled_at = $2, cancelled_by_name = $3 where id = $1', [
          meeting.id,
          tx.now,
          actor.name,
        ]);
        await record(tx, row, 'participation.meeting-cancelled', meeting.heldOn);
      }
      return comingMeetings(tx, row.id);
    });
  }
}

/** The meetings that are to come, the next first. */
async function comingMeetings(tx: Tx, participationId: string): Promise<MeetingListView> {
  const rows = await tx.manager.find(ParticipationMeetingRow, {
    where: { participationId, cancelledAt: IsNull(), heldOn: MoreThanOrEqual(tx.today) },
    order: { heldOn: 'ASC', heldAt: 'ASC' },
  });
  return { items: rows.map(meetingView) };
}

function meetingView({ id, heldOn, heldAt, form, place, about, setByName }: ParticipationMeetingRow): MeetingView {
  return { id, heldOn, heldAt, form, setByName, ...given({ place, about }) };
}

async function record(tx: Tx, row: ParticipationRow, name: `participation.${string}`, on: string): Promise<void> {
  const { id: subjectId, participantId, organisation, measure } = row;
  await tx.record({ name, participantId, subjectId, ...(organisation && { organisation }), payload: { measure, on } });
}
