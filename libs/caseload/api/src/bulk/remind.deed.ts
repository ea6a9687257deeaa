import type { ParticipantId } from '@fotfeste/shared/kernel';
import type { Tx } from '@fotfeste/shared/api';
import { TaskWriter, type WrittenTask } from '@fotfeste/activity-plan/api';
import type { BulkVerdict } from '@fotfeste/caseload/domain';
import type { BulkContent, BulkDeed, BulkTarget, BulkTrace } from './bulk-deed';
import { SeenPeople } from './seen-people';

/** Writes a reminder about each, for whoever asks and nobody else. */
export class RemindDeed implements BulkDeed {
  constructor(
    private readonly tx: Tx,
    private readonly content: Extract<BulkContent, { action: 'remind' }>,
  ) {}

  async judge(targets: readonly BulkTarget[]): Promise<ReadonlyMap<ParticipantId, BulkVerdict>> {
    const seen = await this.tx.use(SeenPeople).of(targets.map(({ participantId }) => participantId));
    const reminded = new Set(await this.tx.use(TaskWriter).remindedOf(seen, this.content));
    return new Map(seen.map((id) => [id, reminded.has(id) ? 'has-already' : 'ready']));
  }

  async perform({ participantId }: BulkTarget): Promise<BulkTrace> {
    const { title, dueOn } = this.content;
    const { id, version } = await this.tx.use(TaskWriter).add({ participantId, circle: 'own', title, dueOn });
    return { before: {}, made: { id, version } };
  }

  takeBack(_participantId: ParticipantId, { made }: BulkTrace): Promise<boolean> {
    return this.tx.use(TaskWriter).withdraw(made as WrittenTask);
  }
}
