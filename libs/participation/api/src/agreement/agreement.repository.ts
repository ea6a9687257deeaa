import { Any } from 'typeorm';
import { given } from '@fotfeste/shared/kernel';
import { AskedTogether, type Tx } from '@fotfeste/shared/api';
import type { PlaceAgreement } from '@fotfeste/participation/domain';
import { ParticipationAgreementRow } from '../rows/nav.rows';
import type { ParticipationRow } from '../rows/participation.row';

/** The columns of an agreement that people write. */
export type AgreementColumns = { readonly [Field in keyof PlaceAgreement]-?: Exclude<PlaceAgreement[Field], undefined> | null };

/** Agreements on single places, for Nav's eyes. */
export class AgreementRepository {
  private readonly rows: AskedTogether<string, ParticipationAgreementRow>;

  constructor(private readonly tx: Tx) {
    this.rows = new AskedTogether(tx, async (ids) => {
      const rows = await tx.manager.findBy(ParticipationAgreementRow, { participationId: Any(ids) });
      return new Map(rows.map((row) => [row.participationId, row]));
    });
  }

  rowOf(participationId: string): Promise<ParticipationAgreementRow | undefined> {
    return this.rows.of(participationId);
  }

  async of(participationId: string): Promise<PlaceAgreement | undefined> {
    const row = await this.rowOf(participationId);
    return row && agreementOf(row);
  }

  async write({ id, participantId }: ParticipationRow, fields: Partial<AgreementColumns>): Promise<ParticipationAgreementRow> {
    const existing = await this.rowOf(id);
    if (existing) await this.tx.manager.update(ParticipationAgreementRow, { id: existing.id }, fields);
    else await this.tx.manager.insert(ParticipationAgreementRow, { participantId, participationId: id, ...fields });
    return this.tx.manager.findOneByOrFail(ParticipationAgreementRow, { participationId: id });
  }
}

/** The agreement in a row. */
export function agreementOf(row: ParticipationAgreementRow): PlaceAgreement {
  const { goal, content, trainingPlan, hoursPerWeek, navContact, hostContact } = row;
  const { participantSignedOn, hostSignedOn, navSignedOn, discussedOn } = row;
  return given({
    ...{ goal, content, trainingPlan, hoursPerWeek, navContact, hostContact },
    ...{ participantSignedOn, hostSignedOn, navSignedOn, discussedOn },
  });
}
