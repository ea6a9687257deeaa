import { Injectable } from '@nestjs/common';
import type { Actor, ParticipantId } from '@fotfeste/shared/kernel';
import { UnitOfWork, type Tx } from '@fotfeste/shared/api';
import { standsFor } from '@fotfeste/access/api';
import { HindranceReader } from '@fotfeste/activity-plan/api';
import type { Hindrance, PlanDeadlineKind } from '@fotfeste/activity-plan/domain';
import { countedFilters, pageSize, readDetail, type CaseRow, type CaseScope } from '@fotfeste/caseload/domain';
import { isSensitiveMeasure } from '@fotfeste/participation/domain';
import type { CaseSelection } from './case-selection';
import { caseView } from './case-views';
import type { CasePageQuery, CaseSearchRequest, CaseSelectionQuery } from './caseload.dto';
import { CaseloadReader } from './caseload.reader';
import type { CaseCountsView, CasePageView } from './caseload.view';

/** The lists of people: a page, a search, the counts beside them. */
@Injectable()
export class CaseloadService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  page(actor: Actor, scope: CaseScope, query: CasePageQuery): Promise<CasePageView> {
    return this.found(actor, selectionOf(scope, query), query);
  }

  search(actor: Actor, { scope, text, ...query }: CaseSearchRequest): Promise<CasePageView> {
    return this.found(actor, { ...selectionOf(scope, query), text }, query);
  }

  counts(actor: Actor, scope: CaseScope, query: CaseSelectionQuery): Promise<CaseCountsView> {
    return this.unitOfWork.search(actor, async (tx) => {
      const reader = tx.use(CaseloadReader);
      const selection = selectionOf(scope, query);
      const { office, adviser, details = [] } = selection;
      const counts = await reader.counts(selection);
      const people = details.length === 0 ? counts.people : await reader.people(selection);
      const hidden = await reader.hidden(scope, office || adviser ? undefined : people);
      return {
        people,
        counts: countedFilters(scope).map((filter) => ({ filter, count: counts[filter] ?? 0 })),
        hidden: hidden === 'hidden' ? {} : { count: hidden },
      };
    });
  }

  private found(actor: Actor, selection: CaseSelection, query: CasePageQuery): Promise<CasePageView> {
    const { sort = 'name', direction = 'asc', size = pageSize.usual, after, before, at } = query;
    return this.unitOfWork.search(actor, async (tx) => {
      const { rows, ...around } = await tx.use(CaseloadReader).page(selection, { sort, direction, size, after, before, at });
      const hindrances = await hindrancesOf(tx, rows);
      return { items: rows.map((row) => caseView(row, tx.today, hindrances.get(row.participantId))), ...around };
    });
  }
}

/** Why a planned step is impossible, of the rows whose next deadline is that. A sensitive measure is named to whoever handles the case alone. */
async function hindrancesOf(tx: Tx, rows: readonly CaseRow[]): Promise<ReadonlyMap<ParticipantId, readonly Hindrance[]>> {
  const waiting = rows.filter(({ deadlineKind }) => deadlineKind === ('plan.path-step' satisfies PlanDeadlineKind));
  if (waiting.length === 0) return new Map();
  const advisers = await standsFor(tx);
  const handled = new Set(
    waiting.filter(({ responsible }) => responsible && advisers.includes(responsible)).map(({ participantId }) => participantId),
  );
  return tx.use(HindranceReader).of(
    waiting.map(({ participantId }) => participantId),
    (participantId, measure) => handled.has(participantId) || !isSensitiveMeasure(measure),
  );
}

/** Which people a request asks for. */
export function selectionOf(
  scope: CaseScope,
  { filter = [], detail = [], office, adviser }: Pick<CaseSelectionQuery, keyof CaseSelectionQuery>,
): CaseSelection {
  return { scope, filters: filter, details: detail.flatMap((text) => readDetail(text) ?? []), office, adviser };
}
