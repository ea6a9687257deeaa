import { Injectable } from '@nestjs/common';
import type { Actor } from '@fotfeste/shared/kernel';
import { UnitOfWork } from '@fotfeste/shared/api';
import { qualityChecks, selectionOfCheck, type CaseScope } from '@fotfeste/caseload/domain';
import { CaseloadReader } from '../caseload.reader';
import { selectionOf } from '../caseload.service';
import type { QualityView } from './quality.view';

/** What is missing or contradictory in the cases of a list. */
@Injectable()
export class QualityService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  inbox(actor: Actor, scope: CaseScope): Promise<QualityView> {
    return this.unitOfWork.search(actor, async (tx) => {
      const reader = tx.use(CaseloadReader);
      const items = [];
      for (const check of qualityChecks) {
        const { filters: filter, details: detail } = selectionOfCheck(check, tx.today);
        const count = await reader.total(selectionOf(scope, { filter, detail }));
        if (count > 0) items.push({ check, count, filter, detail });
      }
      return { items, people: await reader.people(selectionOf(scope, {})) };
    });
  }
}
