import type { ParticipantId } from '@fotfeste/shared/kernel';
import type { Tx } from '@fotfeste/shared/api';
import type { ProgrammeView } from './plan.view';

/** What decides whether somebody has a plan at all: follow-up, and the qualification programme in the plan's place. */
export class ProgrammeReader {
  constructor(private readonly tx: Tx) {}

  programmeOf(_participantId: ParticipantId): Promise<ProgrammeView | undefined> {
    return Promise.resolve(undefined);
  }

  isFollowedUp(_participantId: ParticipantId): Promise<boolean> {
    return Promise.resolve(this.tx.actor.id !== '');
  }
}
