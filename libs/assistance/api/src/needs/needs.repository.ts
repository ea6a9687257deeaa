import type { ParticipantId } from '@fotfeste/shared/kernel';
import { osloDate, rowAtVersion, type Tx } from '@fotfeste/shared/api';
import { NeedsAssessmentRow } from './needs-assessment.row';
import type { FormerNeeds, NeedsFields } from './needs-fields';

/** Needs assessments of the persons the actor sees. */
export class NeedsRepository {
  constructor(private readonly tx: Tx) {}

  async find(participantId: ParticipantId): Promise<NeedsAssessmentRow | undefined> {
    return (await this.tx.manager.findOneBy(NeedsAssessmentRow, { participantId })) ?? undefined;
  }

  /** The row, locked until the transaction ends. */
  async locked(participantId: ParticipantId): Promise<NeedsAssessmentRow | undefined> {
    return (
      (await this.tx.manager.findOne(NeedsAssessmentRow, { where: { participantId }, lock: { mode: 'pessimistic_write' } })) ?? undefined
    );
  }

  /** The fields as they were at a version of the row. */
  async atVersion(id: string, version: number): Promise<NeedsFields | undefined> {
    const content = await rowAtVersion<Readonly<Record<string, unknown>>>(this.tx, 'needs_assessment', id, version);
    if (!content) return undefined;
    const columns = this.tx.manager.dataSource.getMetadata(NeedsAssessmentRow).columns;
    return Object.fromEntries(
      columns.map(({ propertyName, databaseName }) => [propertyName, content[databaseName]]),
    ) as unknown as NeedsFields;
  }

  /** The codes of earlier versions, the oldest first. */
  async former(participantId: ParticipantId): Promise<readonly FormerNeeds[]> {
    const rows = await this.tx.query<Omit<FormerNeeds, 'until'> & { readonly at: Date }>(
      'select barriers, resources, superseded_at as at from needs_assessment_history where participant_id = $1 order by superseded_at, version',
      [participantId],
    );
    return rows.map(({ barriers, resources, at }) => ({ barriers, resources, until: osloDate(at) }));
  }

  /** Adds the first; nothing when a colleague was first. */
  async add(participantId: ParticipantId, fields: NeedsFields): Promise<NeedsAssessmentRow | undefined> {
    const { identifiers } = await this.tx.manager
      .createQueryBuilder()
      .insert()
      .into(NeedsAssessmentRow)
      .values({ ...fields, participantId })
      .orIgnore()
      .execute();
    return identifiers[0] ? this.find(participantId) : undefined;
  }

  async change(row: NeedsAssessmentRow, fields: Partial<NeedsFields>): Promise<NeedsAssessmentRow> {
    if (Object.keys(fields).length > 0) await this.tx.manager.update(NeedsAssessmentRow, { id: row.id }, fields);
    return this.tx.manager.findOneByOrFail(NeedsAssessmentRow, { id: row.id });
  }
}
