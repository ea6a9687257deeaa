import type { BlockerSource } from '@fotfeste/participant/api';
import { minutesState, waitsForSharing } from '@fotfeste/activity-plan/domain';
import { editionOf, MeetingRepository } from './meeting.repository';

/** Minutes that are meant for the participant and were never given to them are told before follow-up ends, one by one. */
export const unsharedMinutes: BlockerSource = async (tx, participantId) => {
  const repository = tx.use(MeetingRepository);
  const meetings = await repository.ofPerson(participantId);
  const editions = await repository.editions(meetings.map(({ id }) => id));
  return meetings
    .filter(({ id, minutesFor }) =>
      waitsForSharing(minutesState(minutesFor, editions.filter(({ meetingId }) => meetingId === id).map(editionOf))),
    )
    .map(({ id }) => ({ code: 'MINUTES_NOT_SHARED' as const, subjectId: id }));
};
