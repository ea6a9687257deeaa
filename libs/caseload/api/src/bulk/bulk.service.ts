import { Injectable } from '@nestjs/common';
import { given, type Actor, type ParticipantId } from '@fotfeste/shared/kernel';
import { notFound, Problem, UnitOfWork, type Tx } from '@fotfeste/shared/api';
import { AccessLog, askForReasons } from '@fotfeste/access/api';
import { TaskFollow } from '@fotfeste/activity-plan/api';
import { mostAtOnce, outcomeOfReason, type BulkVerdict } from '@fotfeste/caseload/domain';
import type { BulkContent, BulkTarget } from './bulk-deed';
import { bulkContentOf } from './bulk-content';
import type { BulkRehearsalRequest, BulkRequest } from './bulk.dto';
import { alreadyRunning, nobodyChosen, selectionChanged, tooManyAtOnce, undoTooLate } from './bulk.problems';
import { BulkRepository, type BulkOrigin } from './bulk.repository';
import type { BulkPeopleView, BulkRehearsalView, BulkRunListView, BulkRunView } from './bulk.view';
import { runViews, undoUntil } from './bulk-views';
import { BulkWorker, deedOf } from './bulk-worker';
import { ChosenPeople } from './chosen-people';
import { SeenPeople } from './seen-people';

/** How long a run stands in its starter's list. Unit: milliseconds. */
const keptInListMs = 7 * 24 * 3_600_000;

/** Steps with many people: rehearsed, started, looked after, undone. */
@Injectable()
export class BulkService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly worker: BulkWorker,
    private readonly accessLog: AccessLog,
  ) {}

  /** What the step would lead to, by the same judgement that the step itself makes. Nothing is changed. */
  rehearse(actor: Actor, request: BulkRehearsalRequest): Promise<BulkRehearsalView> {
    return this.unitOfWork.search(actor, async (tx) => {
      const content = bulkContentOf(request, tx.today);
      const { participantIds, unseen } = await this.chosen(tx, request, 'rehearsal');
      if (reachesFiles(content)) await askForReasons(tx, participantIds);
      const verdicts = await deedOf(tx, content).judge(participantIds.map((participantId) => ({ participantId })));
      return { ...(await judged(tx, participantIds, verdicts)), unseen, tasks: await tasksThatFollow(tx, content, verdicts) };
    });
  }

  /** Starts the step. Whoever started it can leave: it goes on by itself. */
  async start(actor: Actor, request: BulkRequest): Promise<BulkRunView> {
    const view = await this.unitOfWork.run(actor, async (tx) => {
      const content = bulkContentOf(request, tx.today);
      const { participantIds } = await this.chosen(tx, request, 'start');
      const { length: people } = participantIds;
      if (people !== request.expected) throw new Problem(selectionChanged, { values: { people }, extension: { people } });
      if (reachesFiles(content)) await askForReasons(tx, participantIds);
      return startRun(
        tx,
        'list',
        content,
        participantIds.map((participantId) => ({ participantId })),
      );
    });
    this.worker.soon();
    return view;
  }

  /** The actor's own of the last week. */
  list(actor: Actor): Promise<BulkRunListView> {
    return this.unitOfWork.read(actor, async (tx) => {
      const runs = await tx.use(BulkRepository).latest(new Date(tx.now.getTime() - keptInListMs));
      return { items: await runViews(tx, runs) };
    });
  }

  one(actor: Actor, runId: string): Promise<BulkRunView> {
    return this.unitOfWork.read(actor, (tx) => oneRun(tx, runId));
  }

  people(actor: Actor, runId: string): Promise<BulkPeopleView> {
    return this.unitOfWork.read(actor, async (tx) => {
      if (!(await tx.use(BulkRepository).find(runId))) throw new Problem(notFound);
      const results = await tx.use(BulkRepository).results(runId);
      const names = await tx.use(SeenPeople).names(results.map(({ participantId }) => participantId));
      return {
        items: results.map(({ participantId, outcome, reason }) => ({
          ...{ participantId, name: names.get(participantId) ?? '', outcome },
          ...given({ reason }),
        })),
      };
    });
  }

  /** Undoes the whole, person by person; what somebody has changed since stays. Asked twice it is done once. */
  async undo(actor: Actor, runId: string): Promise<BulkRunView> {
    const view = await this.unitOfWork.run(actor, async (tx) => {
      const runs = tx.use(BulkRepository);
      const run = await runs.held(runId);
      if (!run) throw new Problem(notFound);
      if (run.state === 'done') {
        const until = undoUntil(run);
        if (!until || until < tx.now) throw new Problem(undoTooLate);
        await runs.setState(runId, 'undoing');
      }
      return oneRun(tx, runId);
    });
    this.worker.soon();
    return view;
  }

  /**
   * The people of a request. Whom a rehearsal counts, and whom words find, is logged before anything is told of them: also that nobody was found.
   */
  private async chosen(tx: Tx, { participantIds, matching }: BulkRehearsalRequest, step: 'rehearsal' | 'start'): Promise<Chosen> {
    const people = tx.use(ChosenPeople);
    const found = matching ? { participantIds: await people.matching(matching), unseen: 0 } : await people.among(participantIds ?? []);
    if (matching?.text !== undefined || (step === 'rehearsal' && found.participantIds.length > 0)) {
      const route = `POST /api/caseload/bulk${step === 'rehearsal' ? '/rehearsal' : ''}`;
      const line = { actor: tx.actor, permission: 'person:write', route, outcome: 'shown' } as const;
      await this.accessLog.write({ ...line, participantIds: found.participantIds });
    }
    if (found.participantIds.length > mostAtOnce) throw new Problem(tooManyAtOnce);
    if (found.participantIds.length === 0) throw new Problem(nobodyChosen);
    return found;
  }
}

/** Begins a run with these people, unless another is giving some of them to somebody. */
export async function startRun(tx: Tx, origin: BulkOrigin, content: BulkContent, targets: readonly BulkTarget[]): Promise<BulkRunView> {
  const runs = tx.use(BulkRepository);
  if (content.action === 'assign') {
    const other = await runs.assigning(targets.map(({ participantId }) => participantId));
    if (other) {
      const extension = other.startedBy === tx.actor.id ? { runId: other.id } : {};
      throw new Problem(alreadyRunning, { values: { name: other.startedByName }, extension });
    }
  }
  return oneRun(tx, await runs.add(origin, content, targets));
}

async function oneRun(tx: Tx, runId: string): Promise<BulkRunView> {
  const run = await tx.use(BulkRepository).find(runId);
  const [view] = run ? await runViews(tx, [run]) : [];
  if (!view) throw new Problem(notFound);
  return view;
}

interface Chosen {
  readonly participantIds: readonly ParticipantId[];
  readonly unseen: number;
}

/** Open tasks of the team that would go along with those who are given to somebody. */
async function tasksThatFollow(tx: Tx, { action }: BulkContent, verdicts: ReadonlyMap<ParticipantId, BulkVerdict>): Promise<number> {
  if (action !== 'assign') return 0;
  const ready = [...verdicts].flatMap(([participantId, verdict]) => (verdict === 'ready' ? [participantId] : []));
  const counts = await tx.use(TaskFollow).counts(ready);
  return [...counts.values()].reduce((sum, count) => sum + count, 0);
}

async function judged(
  tx: Tx,
  participantIds: readonly ParticipantId[],
  verdicts: ReadonlyMap<ParticipantId, BulkVerdict>,
): Promise<Omit<BulkRehearsalView, 'unseen' | 'tasks'>> {
  const names = await tx.use(SeenPeople).names(participantIds);
  const items = participantIds.flatMap((participantId) => {
    const reason = verdicts.get(participantId) ?? 'no-longer-seen';
    if (reason === 'ready') return [];
    return [{ participantId, name: names.get(participantId) ?? '', outcome: outcomeOfReason(reason), reason }];
  });
  const unchanged = items.filter(({ outcome }) => outcome === 'unchanged').length;
  const { length: people } = participantIds;
  return { people, ready: people - items.length, unchanged, refused: items.length - unchanged, items };
}

/** Marks are the actor's own and stand beside the list; everything else is written in people's files. */
function reachesFiles({ action }: BulkContent): boolean {
  return action !== 'categorise';
}
