import type { ParticipantId } from '@fotfeste/shared/kernel';
import type { Tx } from '@fotfeste/shared/api';
import { AssessmentRow } from './assessment.row';

/** Stored assessments of the persons the actor sees. */
export class AssessmentRepository {
  constructor(private readonly tx: Tx) {}

  /** The newest first, without what each of them says. */
  all(participantId: ParticipantId): Promise<Omit<AssessmentRow, 'result'>[]> {
    return this.tx.manager.find(AssessmentRow, {
      select: { id: true, participantId: true, measure: true, startsOn: true, kind: true, outcome: true, madeByName: true, madeAt: true },
      where: { participantId },
      order: { madeAt: 'DESC', id: 'DESC' },
    });
  }

  async find(id: string): Promise<AssessmentRow | undefined> {
    return (await this.tx.manager.findOneBy(AssessmentRow, { id })) ?? undefined;
  }

  async add(fields: Omit<AssessmentRow, 'id' | 'madeById' | 'madeByName' | 'madeAt'>): Promise<AssessmentRow> {
    const { actor, now } = this.tx;
    const made = { madeById: actor.id, madeByName: actor.name, madeAt: now };
    const { identifiers } = await this.tx.manager.insert(AssessmentRow, { ...fields, ...made } as object);
    return this.tx.manager.findOneByOrFail(AssessmentRow, { id: identifiers[0]?.['id'] as string });
  }
}
