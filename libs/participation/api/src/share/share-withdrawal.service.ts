import { Injectable } from '@nestjs/common';
import type { Actor, LocalDate } from '@fotfeste/shared/kernel';
import { changedByOther, Problem, UnitOfWork, type Tx } from '@fotfeste/shared/api';
import { RecordedFactService, ToldFactReader } from '@fotfeste/eligibility/api';
import {
  consentFaultOf,
  consentStateOf,
  isHealthField,
  measureConsentOf,
  restsOnConsent,
  shareFields,
  type MeasureConsent,
  type ShareField,
} from '@fotfeste/participation/domain';
import { noConsent } from '../checkpoint/checkpoint.problems';
import { consequencesOf } from '../life/consequences';
import type { RehearsalView } from '../life/rehearsal.view';
import { ParticipationRepository } from '../participation.repository';
import type { ParticipationRow } from '../rows/participation.row';
import type { ShareConsentRow } from '../rows/share.rows';
import { factOfMeasureConsent } from './measure-consent';
import type { ShareWithdrawalRequest } from './share.dto';
import { notRestingOnConsent, refuseShareFaults } from './share.problems';
import { shareView } from './share-view';
import { consentOf, ShareRepository } from './share.repository';
import type { ShareView } from './share.view';

/** What is taken back: the consent to share one field, or a consent the measure itself rests on. */
export type Withdrawn =
  | { readonly kind: 'field'; readonly field: ShareField; readonly version: number }
  | { readonly kind: 'measure'; readonly consent: MeasureConsent };

/**
 * Takes a consent back: sharing stops from now. When the measure rests on it, {@link lostConsentProjection} stops all sharing, tells the
 * provider and asks the adviser to end the participation; nothing else follows.
 */
@Injectable()
export class ShareWithdrawalService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly facts: RecordedFactService,
  ) {}

  withdraw(actor: Actor, participationId: string, withdrawn: Withdrawn, request: ShareWithdrawalRequest): Promise<ShareView> {
    return this.unitOfWork.run(actor, async (tx) => shareView(tx, await this.withdrawWithin(tx, participationId, withdrawn, request)));
  }

  /** Everything a withdrawal would lead to, without withdrawing. */
  async rehearse(actor: Actor, participationId: string, withdrawn: Withdrawn, request: ShareWithdrawalRequest): Promise<RehearsalView> {
    const { events } = await this.unitOfWork.rehearse(actor, (tx) => this.withdrawWithin(tx, participationId, withdrawn, request));
    return consequencesOf(events);
  }

  private async withdrawWithin(
    tx: Tx,
    participationId: string,
    withdrawn: Withdrawn,
    request: ShareWithdrawalRequest,
  ): Promise<ParticipationRow> {
    const row = await tx.use(ParticipationRepository).held(participationId);
    const answers = await tx.use(ShareRepository).answers(row.id);
    if (withdrawn.kind === 'measure') {
      if (!restsOnConsent(row.measure)) throw new Problem(notRestingOnConsent);
      await this.sayNo(tx, row, withdrawn.consent, request);
    }
    const concerned = withdrawn.kind === 'field' ? [inForce(tx, answers, withdrawn)] : healthInForce(tx, answers, withdrawn.consent);
    for (const consent of concerned) await takeBack(tx, row, consent, request);
    const falls = withdrawn.kind === 'field' ? measureConsentOf(row.measure, withdrawn.field) : undefined;
    if (falls) await this.sayNo(tx, row, falls, request);
    return row;
  }

  /** The rules of the measure hear of it too. A no from before the yes would be no answer to it. */
  private async sayNo(
    tx: Tx,
    { participantId, measure }: ParticipationRow,
    consent: MeasureConsent,
    request: ShareWithdrawalRequest,
  ): Promise<void> {
    const fact = factOfMeasureConsent[consent];
    const said = await tx.use(ToldFactReader).latest(participantId, fact, measure);
    refuseDays(request, said?.value === true ? said.toldOn : undefined, tx);
    const { withdrawnOn: toldOn, channel } = request;
    await this.facts.recordWithin(tx, participantId, { fact, measure, value: false, toldBy: 'participant', channel, toldOn });
  }
}

type Answers = ReadonlyMap<ShareField, ShareConsentRow>;

function inForce(tx: Tx, answers: Answers, { field, version }: { readonly field: ShareField; readonly version: number }): ShareConsentRow {
  const consent = answers.get(field);
  if (!consent || consentStateOf(consentOf(consent), tx.today) !== 'in-force') throw new Problem(noConsent);
  if (consent.version !== version) throw new Problem(changedByOther, { extension: { version: consent.version } });
  return consent;
}

/** What is shared of health rests on the consent to disclose it. */
function healthInForce(tx: Tx, answers: Answers, consent: MeasureConsent): readonly ShareConsentRow[] {
  if (consent !== 'health-information') return [];
  const consents = shareFields.filter(isHealthField).flatMap((field) => answers.get(field) ?? []);
  return consents.filter((each) => consentStateOf(consentOf(each), tx.today) === 'in-force');
}

function refuseDays({ withdrawnOn }: ShareWithdrawalRequest, givenOn: LocalDate | undefined, tx: Tx): void {
  const fault = consentFaultOf({ givenOn: givenOn ?? withdrawnOn, withdrawnOn }, tx.today);
  refuseShareFaults(fault ? [fault === 'given-later' ? 'withdrawn-later' : fault] : []);
}

async function takeBack(
  tx: Tx,
  { participantId, id: subjectId, measure }: ParticipationRow,
  consent: ShareConsentRow,
  request: ShareWithdrawalRequest,
): Promise<void> {
  refuseDays(request, consent.givenOn, tx);
  const { withdrawnOn, channel: withdrawnChannel } = request;
  await tx.use(ShareRepository).withdraw(consent.id, { withdrawnOn, withdrawnChannel });
  const payload = { measure, field: consent.field, withdrawnOn };
  await tx.record({ name: 'participation.share-consent-withdrawn', participantId, subjectId, payload });
}
