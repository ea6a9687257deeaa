import type { LocalDate } from '@fotfeste/shared/kernel';
import type { Tx } from '@fotfeste/shared/api';
import { ParticipationReviewRow, type ReviewConclusion } from '../rows/nav.rows';
import type { ParticipationRow } from '../rows/participation.row';

/** Nav's own reviews of participations. */
export class ReviewRepository {
  constructor(private readonly tx: Tx) {}

  of(participationId: string): Promise<readonly ParticipationReviewRow[]> {
    return this.tx.manager.find(ParticipationReviewRow, { where: { participationId }, order: { reviewedOn: 'ASC', recordedAt: 'ASC' } });
  }

  async add({ id, participantId }: ParticipationRow, review: NewReview): Promise<void> {
    const { actor, now } = this.tx;
    const recorded = { recordedAt: now, recordedBy: actor.id, recordedByName: actor.name };
    await this.tx.manager.insert(ParticipationReviewRow, { participantId, participationId: id, ...review, ...recorded });
  }
}

interface NewReview {
  readonly reviewedOn: LocalDate;
  readonly conclusion: ReviewConclusion;
  readonly words: string;
}
