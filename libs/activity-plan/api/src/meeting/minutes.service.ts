import { Injectable } from '@nestjs/common';
import type { Actor, ParticipantId } from '@fotfeste/shared/kernel';
import { changedByOther, Problem, UnitOfWork, type Tx } from '@fotfeste/shared/api';
import { minutesState, readerHindrance, sharingHindrance, usualReader } from '@fotfeste/activity-plan/domain';
import type { MinutesReaderRequest, MinutesRequest } from './meeting.dto';
import { minutesTooEarly, readerProblems, sharingProblems } from './meeting.problems';
import { editionOf, MeetingRepository } from './meeting.repository';
import { standingMeeting } from './meeting.service';
import type { MinutesView, SharedMinutesListView } from './meeting.view';
import { minutesView } from './meeting-views';
import type { PlanMeetingRow } from './plan-meeting.row';
import type { PlanMinutesRow } from './plan-minutes.row';

/** Minutes of a meeting: each save is an edition, and sharing one with the participant is a deed of its own. */
@Injectable()
export class MinutesService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  of(actor: Actor, meetingId: string): Promise<MinutesView> {
    return this.unitOfWork.read(actor, async (tx) => viewed(tx, await tx.use(MeetingRepository).require(meetingId)));
  }

  /** What the participant has been given: of each meeting the newest edition that was shared, and nothing of what is not. */
  shared(actor: Actor, participantId: ParticipantId): Promise<SharedMinutesListView> {
    return this.unitOfWork.read(actor, async (tx) => {
      const repository = tx.use(MeetingRepository);
      const meetings = await repository.ofPerson(participantId);
      const shared = (await repository.editions(meetings.map(({ id }) => id))).filter(({ sharedAt }) => sharedAt !== null);
      return {
        items: meetings.flatMap(({ id, heldOn }) => {
          const newest = shared.find(({ meetingId }) => meetingId === id);
          return newest ? [{ meetingId: id, heldOn, words: newest.words }] : [];
        }),
      };
    });
  }

  /** Saves the words as a new edition. `seen` is the edition on the screen, 0 when there was none. */
  write(actor: Actor, meetingId: string, request: MinutesRequest, seen: number): Promise<MinutesView> {
    return this.unitOfWork.run(actor, async (tx) => {
      const meeting = await standingMeeting(tx, meetingId);
      if (tx.today < meeting.heldOn) throw new Problem(minutesTooEarly);
      const words = request.words.trim();
      const newest = await newestSeen(tx, meetingId, seen, words);
      if (newest?.words === words) return viewed(tx, meeting);

      const repository = tx.use(MeetingRepository);
      const { participantId, heldOn: on, minutesFor, attendees } = meeting;
      if (minutesFor === 'nobody') await repository.change(meetingId, { minutesFor: usualReader(attendees) });
      await repository.addEdition({ participantId, meetingId, edition: seen + 1, words });
      await tx.record({ name: 'plan.minutes-written', participantId, subjectId: meetingId, payload: { on, edition: seen + 1 } });
      return viewed(tx, await repository.require(meetingId));
    });
  }

  /** Gives the participant the newest edition. Nobody shares words that were not on the screen. */
  share(actor: Actor, meetingId: string, seen: number): Promise<MinutesView> {
    return this.unitOfWork.run(actor, async (tx) => {
      const repository = tx.use(MeetingRepository);
      const meeting = await repository.held(meetingId);
      const newest = await newestSeen(tx, meetingId, seen);
      const hindrance = sharingHindrance(minutesState(meeting.minutesFor, (await repository.editions([meetingId])).map(editionOf)));
      if (hindrance) throw new Problem(sharingProblems[hindrance]);
      if (newest) await repository.share(newest.id);
      const { participantId, heldOn: on } = meeting;
      await tx.record({ name: 'plan.minutes-shared', participantId, subjectId: meetingId, payload: { on, edition: seen } });
      return viewed(tx, meeting);
    });
  }

  /** Says whom the minutes are for: the participant, Nav alone, or nobody. */
  give(actor: Actor, meetingId: string, { minutesFor }: MinutesReaderRequest): Promise<MinutesView> {
    return this.unitOfWork.run(actor, async (tx) => {
      const repository = tx.use(MeetingRepository);
      const meeting = await repository.held(meetingId);
      if (meeting.minutesFor === minutesFor) return viewed(tx, meeting);
      const hindrance = readerHindrance(minutesFor, (await repository.editions([meetingId])).map(editionOf));
      if (hindrance) throw new Problem(readerProblems[hindrance]);
      const row = await repository.change(meetingId, { minutesFor });
      const { participantId, heldOn: on } = row;
      await tx.record({ name: 'plan.minutes-given', participantId, subjectId: meetingId, payload: { on, minutesFor } });
      return viewed(tx, row);
    });
  }
}

/** The newest edition, when it is the one somebody saw; otherwise both versions are given back. */
async function newestSeen(tx: Tx, meetingId: string, seen: number, yours?: string): Promise<PlanMinutesRow | undefined> {
  const [newest] = await tx.use(MeetingRepository).editions([meetingId]);
  const version = newest?.edition ?? 0;
  if (version === seen) return newest;
  const theirs = { words: newest?.words ?? '' };
  throw new Problem(changedByOther, { extension: { theirs, version, ...(yours !== undefined && { yours: { words: yours } }) } });
}

async function viewed(tx: Tx, meeting: PlanMeetingRow): Promise<MinutesView> {
  return minutesView(meeting, await tx.use(MeetingRepository).editions([meeting.id]));
}
