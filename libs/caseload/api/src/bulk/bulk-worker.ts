import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { given, systemActor, type Actor } from '@fotfeste/shared/kernel';
import { Jobs, UnitOfWork, withoutCommand, type Tx } from '@fotfeste/shared/api';
import { AccessLog, StaffReader } from '@fotfeste/access/api';
import type { BulkContent, BulkDeed } from './bulk-deed';
import { AssignDeed } from './assign.deed';
import { BulkRepository, type BulkItem, type BulkRunRow } from './bulk.repository';
import { CategoriseDeed } from './categorise.deed';
import { RemindDeed } from './remind.deed';

/** People in one transaction: few enough that nobody waits long for a person's lock, and that progress shows. */
const peopleAtATime = 25;

/** A run that can go on: neither ended nor undone. */
type OpenRun = BulkRunRow & { readonly state: 'running' | 'undoing' };

/**
 * Carries out what was started, in batches, with the rights whoever started it has at that moment. At once after the request, and by a job
 * for what a stopped server left: every batch holds its run, so that two workers never do the same.
 */
@Injectable()
export class BulkWorker implements OnModuleInit {
  private readonly logger = new Logger('BulkRun');
  private isServing = false;

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly accessLog: AccessLog,
    private readonly jobs: Jobs,
  ) {}

  onModuleInit(): void {
    this.isServing = true;
    this.jobs.register({ queue: 'bulk-runs', schedule: '* * * * *', run: () => this.work() });
  }

  /** After the commit: works without being waited for. */
  soon(): void {
    if (!this.isServing) return;
    void withoutCommand(() => this.work()).catch((error: unknown) => {
      this.logger.warn(`A run waits for the next minute: ${error instanceof Error ? error.message : 'unknown'}`);
    });
  }

  /** Carries out everything that was started and has not ended. */
  async work(): Promise<void> {
    for (const { id, startedBy } of await this.unitOfWork.read(systemActor, (tx) => tx.use(BulkRepository).open())) {
      const actor = await this.unitOfWork.read(systemActor, (tx) => starter(tx, startedBy));
      if (actor) while (await this.goOn(actor, id));
    }
  }

  /** The next batch. One that breaks is done person by person, so that one fault stops nobody else. */
  private async goOn(actor: Actor, id: string): Promise<boolean> {
    try {
      return await this.batch(actor, id, peopleAtATime);
    } catch (error) {
      this.logger.warn(`A batch of run ${id} broke: ${error instanceof Error ? error.name : 'unknown'}`);
      return this.oneByOne(actor, id);
    }
  }

  private async oneByOne(actor: Actor, id: string): Promise<boolean> {
    for (let done = 0; done < peopleAtATime; done += 1)
      try {
        if (!(await this.batch(actor, id, 1))) return false;
      } catch {
        await this.unitOfWork.run(actor, (tx) => leaveNext(tx, id));
      }
    return true;
  }

  /** Whether there was anything left to do. */
  private batch(actor: Actor, id: string, most: number): Promise<boolean> {
    return this.unitOfWork.run(actor, async (tx) => {
      const runs = tx.use(BulkRepository);
      const run = await runs.held(id);
      if (!run || !isOpen(run)) return false;
      const items = await runs.next(id, run.state, most);
      if (items.length === 0) {
        await runs.leaveUnseen(id, run.state);
        await runs.setState(id, run.state === 'running' ? 'done' : 'undone');
        return false;
      }
      const deed = deedOf(tx, run.content);
      await (run.state === 'running' ? perform(tx, run, deed, items) : takeBack(tx, run, deed, items));
      await this.accessLog.write({
        ...{ actor, permission: 'person:write', route: 'POST /api/caseload/bulk', outcome: 'changed' },
        participantIds: items.map(({ participantId }) => participantId),
      });
      return true;
    });
  }
}

/** The deed that a run consists of. */
export function deedOf(tx: Tx, content: BulkContent): BulkDeed {
  switch (content.action) {
    case 'assign':
      return new AssignDeed(tx, content);
    case 'remind':
      return new RemindDeed(tx, content);
    case 'categorise':
      return new CategoriseDeed(tx, content);
  }
}

async function perform(tx: Tx, { id }: OpenRun, deed: BulkDeed, items: readonly BulkItem[]): Promise<void> {
  const runs = tx.use(BulkRepository);
  const verdicts = await deed.judge(items);
  for (const item of items) {
    const verdict = verdicts.get(item.participantId) ?? 'no-longer-seen';
    if (verdict === 'ready') await runs.done(id, item.participantId, await deed.perform(item));
    else await runs.notDone(id, item.participantId, verdict);
  }
}

async function takeBack(tx: Tx, { id }: OpenRun, deed: BulkDeed, items: readonly BulkItem[]): Promise<void> {
  for (const { participantId, trace } of items) {
    const isBack = trace !== undefined && (await deed.takeBack(participantId, trace));
    const runs = tx.use(BulkRepository);
    await (isBack ? runs.settle(id, participantId, 'undone') : runs.settle(id, participantId, 'kept', 'changed-since'));
  }
}

/** Leaves the person whose turn it is as they are. */
async function leaveNext(tx: Tx, id: string): Promise<void> {
  const runs = tx.use(BulkRepository);
  const run = await runs.held(id);
  if (!run || !isOpen(run)) return;
  const [item] = await runs.next(id, run.state, 1);
  if (item) await runs.settle(id, item.participantId, run.state === 'running' ? 'refused' : 'kept', 'failed');
}

function isOpen(run: BulkRunRow): run is OpenRun {
  return run.state === 'running' || run.state === 'undoing';
}

/** Whoever started it, with the rights of the last sign-in. */
async function starter(tx: Tx, id: string): Promise<Actor | undefined> {
  const member = await tx.use(StaffReader).member(id);
  if (!member) return undefined;
  const { name, role, offices, clearances, secondControl, organisation } = member;
  return { id, name, role, offices, clearances, secondControl, ...given({ organisation }) };
}
