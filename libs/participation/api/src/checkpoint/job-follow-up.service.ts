import { Injectable } from '@nestjs/common';
import { given, type Actor } from '@fotfeste/shared/kernel';
import { changedByOther, Problem, UnitOfWork } from '@fotfeste/shared/api';
import { maySetJobFollowUp } from '@fotfeste/participation/domain';
import { incomplete } from '../participation.problems';
import { ParticipationRepository } from '../participation.repository';
import { checkpointListView, endedWithJob } from './checkpoint-view';
import type { JobFollowUpRequest } from './checkpoint.dto';
import { checkpointTexts, noJobFollowUp } from './checkpoint.problems';
import { CheckpointRepository } from './checkpoint.repository';
import type { CheckpointListView } from './checkpoint.view';

/** How long the provider follows up after employment: Nav sets it (AFT-09), and the provider's window lasts through it. */
@Injectable()
export class JobFollowUpService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** @param version The version the user saw; 0 when none was set. */
  set(actor: Actor, participationId: string, version: number, { until }: JobFollowUpRequest): Promise<CheckpointListView> {
    return this.unitOfWork.run(actor, async (tx) => {
      const row = await tx.use(ParticipationRepository).held(participationId);
      const { measure, status, endsOn, participantId, id: subjectId, organisation } = row;
      const hasJob = await endedWithJob(tx, row);
      if (!maySetJobFollowUp({ measure, status, hasJob, ...given({ endsOn }) })) throw new Problem(noJobFollowUp);
      const existing = await tx.use(CheckpointRepository).jobFollowUp(row.id);
      if ((existing?.version ?? 0) !== version) throw new Problem(changedByOther, { extension: { version: existing?.version ?? 0 } });
      if (endsOn && until <= endsOn)
        throw new Problem(incomplete, { errors: [{ field: 'until', message: checkpointTexts['not-after-end'] }] });
      await tx.use(CheckpointRepository).setJobFollowUp(row, { untilDate: until });
      await tx.use(ParticipationRepository).change(row.id, { newsForProviderAt: tx.now });
      await tx.record({
        name: 'participation.job-follow-up-set',
        ...{ participantId, subjectId },
        ...(organisation && { organisation }),
        payload: { measure, until },
      });
      return checkpointListView(tx, row);
    });
  }
}
