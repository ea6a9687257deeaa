import { given, type ParticipantId } from '@fotfeste/shared/kernel';
import type { Tx } from '@fotfeste/shared/api';
import type { BulkVerdict, CaseCategory } from '@fotfeste/caseload/domain';
import { CategoryRepository } from '../category/category.repository';
import type { BulkContent, BulkDeed, BulkTarget, BulkTrace } from './bulk-deed';
import { SeenPeople } from './seen-people';

/** What somebody is marked with; nothing when they are not. */
interface Marked {
  readonly category?: CaseCategory;
}

/** Marks people with a category of the actor's own, or takes the mark away. */
export class CategoriseDeed implements BulkDeed {
  constructor(
    private readonly tx: Tx,
    private readonly content: Extract<BulkContent, { action: 'categorise' }>,
  ) {}

  async judge(targets: readonly BulkTarget[]): Promise<ReadonlyMap<ParticipantId, BulkVerdict>> {
    const seen = await this.tx.use(SeenPeople).of(targets.map(({ participantId }) => participantId));
    const marks = await this.tx.use(CategoryRepository).of(seen);
    return new Map(seen.map((id) => [id, marks.get(id) === this.content.category ? 'has-already' : 'ready']));
  }

  async perform({ participantId }: BulkTarget): Promise<BulkTrace> {
    const { category } = this.content;
    const before: Marked = given({ category: await this.markOf(participantId) });
    await this.tx.use(CategoryRepository).mark(participantId, category);
    return { before, made: given({ category }) };
  }

  async takeBack(participantId: ParticipantId, { before, made }: BulkTrace): Promise<boolean> {
    if ((await this.markOf(participantId)) !== (made as Marked).category) return false;
    await this.tx.use(CategoryRepository).mark(participantId, (before as Marked).category);
    return true;
  }

  private async markOf(participantId: ParticipantId): Promise<CaseCategory | undefined> {
    return (await this.tx.use(CategoryRepository).of([participantId])).get(participantId);
  }
}
