import { Injectable } from '@nestjs/common';
import type { Actor } from '@fotfeste/shared/kernel';
import { osloDate } from '@fotfeste/shared/api';
import { Then, type Asked } from '@fotfeste/participant/api';
import { assessmentSummary } from './assessment-view';
import { AssessmentRepository } from './assessment.repository';
import type { AssessmentListView } from './assessment.view';

/** Assessments of a person that were stored when an earlier day ended. They are never changed: those of later days are left out. */
@Injectable()
export class EarlierAssessments {
  constructor(private readonly then: Then) {}

  list(actor: Actor, asked: Required<Asked>): Promise<AssessmentListView> {
    return this.then.read(actor, asked, async (tx) => {
      const stored = await tx.use(AssessmentRepository).all(asked.participantId);
      return { items: stored.filter(({ madeAt }) => osloDate(madeAt) <= tx.today).map(assessmentSummary) };
    });
  }
}
