import { Injectable } from '@nestjs/common';
import { systemActor } from '@fotfeste/shared/kernel';
import { UnitOfWork } from '@fotfeste/shared/api';
import { removalLimits } from '@fotfeste/draft/domain';
import { DraftRepository } from './draft.repository';

/** Removes drafts older than their kind allows. Each removal is an event; kinds without a limit are never touched. */
@Injectable()
export class DraftCleanup {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** @returns how many were removed. */
  run(): Promise<number> {
    return this.unitOfWork.run(systemActor, async (tx) => {
      let removed = 0;
      for (const { kind, savedOnOrBefore } of removalLimits(tx.today)) {
        const drafts = await tx.use(DraftRepository).removeSavedBy(kind, savedOnOrBefore);
        for (const { id, participantId } of drafts)
          await tx.record({ name: 'draft.expired', subjectId: id, ...(participantId && { participantId }), payload: { kind } });
        removed += drafts.length;
      }
      return removed;
    });
  }
}
