import { given, type ParticipantId } from '@fotfeste/shared/kernel';
import type { Tx } from '@fotfeste/shared/api';
import type { YoungConsent } from '@fotfeste/participant/domain';
import { YoungConsentRow } from '../rows';

/** The standing answers of parents, and of the participant about health. */
export class YoungConsentReader {
  constructor(private readonly tx: Tx) {}

  /** Parents in the order they were named, then the participant. */
  rows(participantId: ParticipantId): Promise<readonly YoungConsentRow[]> {
    return this.tx.manager.find(YoungConsentRow, { where: { participantId }, order: { giver: 'ASC', id: 'ASC' } });
  }

  async of(participantId: ParticipantId): Promise<readonly YoungConsent[]> {
    return (await this.rows(participantId)).map(youngConsent);
  }
}

/** A row as the rules about consents know it. */
export function youngConsent({ giver, name, answer, answeredOn }: YoungConsentRow): YoungConsent {
  return { giver, name, answer, ...given({ answeredOn }) };
}
