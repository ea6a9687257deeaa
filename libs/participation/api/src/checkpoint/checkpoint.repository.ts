import { IsNull } from 'typeorm';
import { given } from '@fotfeste/shared/kernel';
import type { Tx } from '@fotfeste/shared/api';
import type { Checkpoint, CheckpointPoint } from '@fotfeste/participation/domain';
import { CheckpointConsentRow, ParticipationCheckpointRow, ParticipationJobFollowUpRow } from '../rows/checkpoint.rows';
import type { ParticipationRow } from '../rows/participation.row';

/** What is known after the end, and the leave to ask. */
export class CheckpointRepository {
  constructor(private readonly tx: Tx) {}

  of(participationId: string): Promise<readonly ParticipationCheckpointRow[]> {
    return this.tx.manager.findBy(ParticipationCheckpointRow, { participationId });
  }

  async write(
    { id, participantId }: ParticipationRow,
    point: CheckpointPoint,
    fields: Omit<CheckpointColumns, 'recordedByName'>,
  ): Promise<void> {
    const columns = { ...fields, recordedByName: this.tx.actor.name };
    const { affected } = await this.tx.manager.update(ParticipationCheckpointRow, { participationId: id, point }, columns);
    if (!affected) await this.tx.manager.insert(ParticipationCheckpointRow, { participantId, participationId: id, point, ...columns });
  }

  async latestConsent(participantId: string): Promise<CheckpointConsentRow | undefined> {
    const order = { withdrawnOn: { direction: 'DESC', nulls: 'FIRST' }, givenOn: 'DESC' } as const;
    return (await this.tx.manager.findOne(CheckpointConsentRow, { where: { participantId }, order })) ?? undefined;
  }

  async consentInForce(participantId: string): Promise<CheckpointConsentRow | undefined> {
    return (await this.tx.manager.findOneBy(CheckpointConsentRow, { participantId, withdrawnOn: IsNull() })) ?? undefined;
  }

  async addConsent(consent: Pick<CheckpointConsentRow, 'participantId' | 'givenOn' | 'givenBy' | 'channel'>): Promise<void> {
    await this.tx.manager.insert(CheckpointConsentRow, { ...consent, recordedByName: this.tx.actor.name });
  }

  async withdrawConsent(id: string, fields: Pick<CheckpointConsentRow, 'withdrawnOn' | 'withdrawnChannel'>): Promise<void> {
    await this.tx.manager.update(CheckpointConsentRow, { id }, { ...fields, withdrawnByName: this.tx.actor.name });
  }

  async jobFollowUp(participationId: string): Promise<ParticipationJobFollowUpRow | undefined> {
    return (await this.tx.manager.findOneBy(ParticipationJobFollowUpRow, { participationId })) ?? undefined;
  }

  async setJobFollowUp(
    { id, participantId }: ParticipationRow,
    { untilDate }: Pick<ParticipationJobFollowUpRow, 'untilDate'>,
  ): Promise<void> {
    const fields = { untilDate, setByName: this.tx.actor.name };
    const { affected } = await this.tx.manager.update(ParticipationJobFollowUpRow, { participationId: id }, fields);
    if (!affected) await this.tx.manager.insert(ParticipationJobFollowUpRow, { participantId, participationId: id, ...fields });
  }
}

type CheckpointColumns = Pick<
  ParticipationCheckpointRow,
  'askedOn' | 'job' | 'hoursPerWeek' | 'form' | 'employerName' | 'lostReason' | 'lostWords' | 'education' | 'benefit' | 'recordedByName'
>;

/** What a row tells. */
export function checkpointOf(row: ParticipationCheckpointRow): Checkpoint {
  const { job, education, benefit, hoursPerWeek, form, employerName, lostReason, lostWords } = row;
  return { job, education, benefit, ...given({ hoursPerWeek, form, employerName, lostReason, lostWords }) };
}
