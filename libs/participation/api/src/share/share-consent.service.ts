import { Injectable } from '@nestjs/common';
import { given, type Actor } from '@fotfeste/shared/kernel';
import { Problem, UnitOfWork, type Tx } from '@fotfeste/shared/api';
import { consentStateOf, phaseOf, shareConsentFaultsOf, type ShareConsent, type ShareField } from '@fotfeste/participation/domain';
import { consentInForce } from '../checkpoint/checkpoint.problems';
import { noSuchStep } from '../participation.problems';
import { ParticipationRepository } from '../participation.repository';
import type { ShareAnswerRequest } from './share.dto';
import { noRecipient, notOptional, refuseShareFaults } from './share.problems';
import { shareView } from './share-view';
import { consentOf, ShareRepository } from './share.repository';
import type { ShareView } from './share.view';

/** The participant's answers about what may be shared with whom. Taking one back is {@link ShareWithdrawalService}. */
@Injectable()
export class ShareConsentService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  answer(actor: Actor, participationId: string, field: ShareField, request: ShareAnswerRequest): Promise<ShareView> {
    return this.unitOfWork.run(actor, async (tx) => {
      const row = await tx.use(ParticipationRepository).held(participationId);
      const { participantId, id: subjectId, measure, organisation, status } = row;
      if (!organisation) throw new Problem(noRecipient);
      if (phaseOf(status) === 'over' || phaseOf(status) === 'void') throw new Problem(noSuchStep, { extension: { status } });
      await refuseOther(tx, row, field);
      const told = consentIn(field, request);
      refuseShareFaults(shareConsentFaultsOf(told, tx.today));
      await tx.use(ShareRepository).addAnswer(row, organisation, told);
      const { answer, givenOn, until } = told;
      const payload = { measure, field, answer, givenOn, ...given({ until }) };
      await tx.record({ name: 'participation.share-answered', participantId, subjectId, payload });
      return shareView(tx, row);
    });
  }
}

/** Only a field that the agreement leaves to the participant is asked about, and only while no consent to it is in force. */
async function refuseOther(
  tx: Tx,
  row: Parameters<ShareRepository['packageOf']>[0] & { readonly id: string },
  field: ShareField,
): Promise<void> {
  const shares = tx.use(ShareRepository);
  if (!(await shares.packageOf(row)).optional.includes(field)) throw new Problem(notOptional);
  const before = (await shares.answers(row.id)).get(field);
  if (consentStateOf(before && consentOf(before), tx.today) === 'in-force') throw new Problem(consentInForce);
}

/** A no has neither last day nor words. */
function consentIn(field: ShareField, request: ShareAnswerRequest): ShareConsent {
  const { answer, givenOn, givenBy, channel, language, until, adaptation } = request;
  const said = { field, answer, givenOn, givenBy, channel, language };
  return answer === 'no' ? said : { ...said, until, ...(adaptation?.trim() && { words: adaptation.trim() }) };
}
