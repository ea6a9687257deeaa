import { given } from '@fotfeste/shared/kernel';
import type { Tx } from '@fotfeste/shared/api';
import { StaffReader } from '@fotfeste/access/api';
import { bulkUndoMinutes } from '@fotfeste/caseload/domain';
import { BulkRepository, type BulkRunRow } from './bulk.repository';
import type { BulkRunView } from './bulk.view';

/** Until when the whole can be undone; nothing for what has not ended, or was undone. */
export function undoUntil({ state, finishedAt }: BulkRunRow): Date | undefined {
  return state === 'done' && finishedAt ? new Date(finishedAt.getTime() + bulkUndoMinutes * 60_000) : undefined;
}

/** Runs as their starter sees them. */
export async function runViews(tx: Tx, runs: readonly BulkRunRow[]): Promise<readonly BulkRunView[]> {
  const counts = await tx.use(BulkRepository).counts(runs.map(({ id }) => id));
  const views: BulkRunView[] = [];
  for (const run of runs) {
    const { id, origin, content, state, people, startedAt, startedByName, finishedAt } = run;
    const until = undoUntil(run);
    views.push({
      ...{ id, action: content.action, origin, state, people, startedAt: startedAt.toISOString(), startedByName },
      counts: counts.filter((each) => each.id === id).map(({ outcome, count }) => ({ outcome, count })),
      ...given({
        finishedAt: finishedAt?.toISOString(),
        undoUntil: until && until >= tx.now ? until.toISOString() : undefined,
      }),
      ...(content.action === 'assign' && given({ adviserName: await nameOf(tx, content.adviserId) })),
      ...(content.action === 'remind' && { title: content.title, dueOn: content.dueOn }),
      ...(content.action === 'categorise' && given({ category: content.category })),
    });
  }
  return views;
}

async function nameOf(tx: Tx, adviserId: string | undefined): Promise<string | undefined> {
  return adviserId === undefined ? undefined : ((await tx.use(StaffReader).member(adviserId))?.name ?? adviserId);
}
