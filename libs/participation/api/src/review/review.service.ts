import { Injectable } from '@nestjs/common';
import type { Actor } from '@fotfeste/shared/kernel';
import { Problem, UnitOfWork } from '@fotfeste/shared/api';
import { noSuchStep } from '../participation.problems';
import { ParticipationRepository } from '../participation.repository';
import { refuseFaults } from '../referral/fault-texts';
import { participationView } from '../view/participation-view';
import type { ParticipationView } from '../view/participation.view';
import type { ReviewRequest } from './review.dto';
import { ReviewRepository } from './review.repository';

/** Nav's own look at a running participation (ATR-06, AFT-11). */
@Injectable()
export class ReviewService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  record(actor: Actor, participationId: string, request: ReviewRequest): Promise<ParticipationView> {
    return this.unitOfWork.run(actor, async (tx) => {
      const row = await tx.use(ParticipationRepository).held(participationId);
      if (row.status !== 'participating') throw new Problem(noSuchStep, { extension: { status: row.status } });
      const { reviewedOn, conclusion, words } = request;
      if (reviewedOn > tx.today) refuseFaults([{ fault: 'consulted-later', field: 'reviewedOn' }]);
      await tx.use(ReviewRepository).add(row, { reviewedOn, conclusion, words: words.trim() });
      const { id: subjectId, participantId } = row;
      await tx.record({
        name: 'participation.reviewed',
        participantId,
        subjectId,
        payload: { measure: row.measure, reviewedOn, conclusion },
      });
      return participationView(tx, row);
    });
  }
}
