import { given } from '@fotfeste/shared/kernel';
import type { Tx } from '@fotfeste/shared/api';
import type { PlaceAgreement } from '@fotfeste/participation/domain';
import { ParticipationAgreementRow } from '../rows/nav.rows';
import type { ParticipationRow } from '../rows/participation.row';

/** The columns of an agreement that people write. */
export type AgreementColumns = { readonly [Field in keyof PlaceAgreement]-?: Exclude<PlaceAgreement[Field], undefined> | null };

/** Agreements on single places, for Nav's eyes. */
export class AgreementRepository {
  constructor(private readonly tx: Tx) {}

  async rowOf(participationId: string): Promise<ParticipationAgreementRow | undefined> {
    return (await this.tx.manager.findOneBy(ParticipationAgreementRow, { participationId })) ?? undefined;
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
