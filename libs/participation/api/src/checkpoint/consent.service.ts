import { Injectable } from '@nestjs/common';
import type { Actor, ParticipantId } from '@fotfeste/shared/kernel';
import { changedByOther, notFound, Problem, UnitOfWork, type Tx } from '@fotfeste/shared/api';
import { ParticipantReader } from '@fotfeste/participant/api';
import { consentFaultOf, type ConsentFault } from '@fotfeste/participation/domain';
import { incomplete } from '../participation.problems';
import { consentView } from './checkpoint-view';
import type { ConsentRequest, ConsentWithdrawalRequest } from './checkpoint.dto';
import { checkpointTexts, consentInForce, noConsent } from './checkpoint.problems';
import { CheckpointRepository } from './checkpoint.repository';
import type { CheckpointConsentView } from './checkpoint.view';

/** Leave to ask somebody whom Nav no longer follows up: given for the person, withdrawn at any time. */
@Injectable()
export class ConsentService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  give(actor: Actor, participantId: ParticipantId, { givenOn, givenBy, channel }: ConsentRequest): Promise<CheckpointConsentView> {
    return this.unitOfWork.run(actor, async (tx) => {
      if (!(await tx.use(ParticipantReader).header(participantId))) throw new Problem(notFound);
      if (await tx.use(CheckpointRepository).consentInForce(participantId)) throw new Problem(consentInForce);
      refuse(consentFaultOf({ givenOn }, tx.today), 'givenOn');
      await tx.use(CheckpointRepository).addConsent({ participantId, givenOn, givenBy, channel });
      await tx.record({ name: 'participation.checkpoint-consent-given', participantId, payload: { givenOn, givenBy, channel } });
      return latest(tx, participantId);
    });
  }

  /** From now on the person is asked no more, unless Nav follows them up. */
  withdraw(actor: Actor, participantId: ParticipantId, version: number, request: ConsentWithdrawalRequest): Promise<CheckpointConsentView> {
    return this.unitOfWork.run(actor, async (tx) => {
      const consent = await tx.use(CheckpointRepository).consentInForce(participantId);
      if (!consent) throw new Problem(noConsent);
      if (consent.version !== version) throw new Problem(changedByOther, { extension: { version: consent.version } });
      const { withdrawnOn, channel: withdrawnChannel } = request;
      refuse(consentFaultOf({ givenOn: consent.givenOn, withdrawnOn }, tx.today), 'withdrawnOn');
      await tx.use(CheckpointRepository).withdrawConsent(consent.id, { withdrawnOn, withdrawnChannel });
      await tx.record({ name: 'participation.checkpoint-consent-withdrawn', participantId, payload: { withdrawnOn } });
      return latest(tx, participantId);
    });
  }
}

async function latest(tx: Tx, participantId: ParticipantId): Promise<CheckpointConsentView> {
  const consent = await tx.use(CheckpointRepository).latestConsent(participantId);
  if (!consent) throw new Problem(notFound);
  return consentView(consent);
}

function refuse(fault: ConsentFault | undefined, field: string): void {
  if (fault) throw new Problem(incomplete, { errors: [{ field, message: checkpointTexts[fault] }] });
}
