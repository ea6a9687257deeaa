import { Injectable } from '@nestjs/common';
import type { Actor, ParticipantId } from '@fotfeste/shared/kernel';
import { Problem, UnitOfWork, type Tx } from '@fotfeste/shared/api';
import { DraftService } from '@fotfeste/draft/api';
import {
  contentFaultsOf,
  endingOf,
  isHostedRoute,
  measureRoutes,
  referralFaultsOf,
  type ReferralContent,
} from '@fotfeste/participation/domain';
import { writeAgreement } from '../agreement/agreement.service';
import { consequencesOf } from '../life/consequences';
import { notesOf } from '../life/notes';
import type { RehearsalView } from '../life/rehearsal.view';
import { LifeService, type Unborn } from '../life/life.service';
import { wrongRoute } from '../participation.problems';
import { ParticipationRepository } from '../participation.repository';
import { PlaceReader, type Place } from '../place/place.reader';
import type { ParticipationRow } from '../rows/participation.row';
import { BackgroundRepository } from '../share/background.repository';
import { priceColumns, recordPlace, refusePlaceFaults, trainingOf } from '../single-place/place-columns';
import { participationView } from '../view/participation-view';
import type { ParticipationView } from '../view/participation.view';
import { approversFor } from './approvers';
import type { ApprovalGiversView } from './approvers.view';
import { chosenContent } from './chosen-content';
import { refuseFaults, refuseReferralFaults } from './fault-texts';
import type { ReferralRequest } from './referral.dto';

/** Referrals: the adviser's choice of a measure for somebody, and the first step of the participation. */
@Injectable()
export class ReferralService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly life: LifeService,
    private readonly drafts: DraftService,
  ) {}

  refer(actor: Actor, participantId: ParticipantId, request: ReferralRequest): Promise<ParticipationView> {
    return this.unitOfWork.run(actor, async (tx) => {
      const row = await this.referWithin(tx, participantId, request);
      return participationView(tx, row);
    });
  }

  /** Everything the referral would change, without changing it. */
  async rehearse(actor: Actor, participantId: ParticipantId, request: ReferralRequest): Promise<RehearsalView> {
    const { events, reply } = await this.unitOfWork.rehearse(actor, async (tx) =>
      notesOf(tx, await this.referWithin(tx, participantId, request)),
    );
    return consequencesOf(events, reply);
  }

  /** Who may approve for the person today. */
  givers(actor: Actor, participantId: ParticipantId): Promise<ApprovalGiversView> {
    return this.unitOfWork.read(actor, async (tx) => ({ givers: (await approversFor(tx, participantId)) ?? ['participant'] }));
  }

  /** For rooms to the right that refer in a transaction of their own. */
  async referWithin(tx: Tx, participantId: ParticipantId, request: ReferralRequest): Promise<ParticipationRow> {
    const place = request.offeringId ? await tx.use(PlaceReader).one(request.offeringId) : undefined;
    const outcome = request.step === 'share' ? 'share' : 'decide';
    const content = { ...contentOf(request, place), approvers: await approversFor(tx, participantId) };
    refuseReferralFaults(referralFaultsOf(content, outcome, tx.today));
    refuseFaults(contentFaultsOf(request.contentElements ?? [], request.measure).map((fault) => ({ fault, field: 'contentElements' })));
    const backgroundId = await tx.use(BackgroundRepository).add(participantId, request.background?.trim() || null);
    const unborn = { ...unbornOf(tx, participantId, request, place), backgroundId };
    refusePlaceFaults(request, unborn);
    const row = await this.life.begin(tx, {
      unborn,
      furnish: (born) => furnish(tx, born, request),
      name: request.step,
      request,
    });
    if (row.priceOre !== null) await recordPlace(tx, row, 'price-written');
    for (const kind of ['referral', 'hosted-referral'] as const)
      await this.drafts.consume(tx, { kind, subject: draftSubject(participantId, request) });
    return row;
  }
}

/** The referral as the rules for what must be written see it. */
function contentOf(request: ReferralRequest, place: Place | undefined): ReferralContent {
  const { startsOn, endsOn, percent, daysPerWeek, purpose, choiceReason, alternatives, ownWish, goals } = request;
  const { consultedOn, consultationWords, closeRelation, approval, isInformed } = request;
  const isCarriedOutByOthers = place !== undefined || (request.route !== undefined && isHostedRoute(request.route));
  const written = { startsOn, endsOn, percent, daysPerWeek, purpose, choiceReason, alternatives, ownWish, goals };
  const said = { consultedOn, consultationWords, isCarriedOutByOthers, closeRelation, approval, isInformed };
  return { ...written, ...said, offering: place?.offering, isPreferredChosen: request.preferredMeasure === request.measure };
}

/** What the draft of a referral is called: a person has one for each measure. */
export function draftSubject(participantId: ParticipantId, { measure }: Pick<ReferralRequest, 'measure'>): string {
  return `${participantId}.${measure}`;
}

function unbornOf(tx: Tx, participantId: ParticipantId, request: ReferralRequest, place: Place | undefined): Unborn {
  const { measure, hostName } = request;
  const route = place?.route ?? request.route;
  const fits = route && measureRoutes[measure].includes(route) && (!place || place.offering.measure === measure);
  if (!fits || (isHostedRoute(route) && !hostName)) throw new Problem(wrongRoute);
  return {
    participantId,
    measure,
    route,
    ending: endingOf(measure, route),
    ...writtenIn(request, tx),
    ...(place && offeringFields(place)),
  };
}

function offeringFields({ offering }: Place): Partial<ParticipationRow> {
  const { id, provider, coordinatorUnit } = offering;
  return { offeringId: id, organisation: provider.orgNumber, inHouse: provider.type === 'NAV_IN_HOUSE', coordinatorUnit };
}

function writtenIn(request: ReferralRequest, tx: Tx): Partial<ParticipationRow> {
  const { approval, isInformed, purposeWords, ownWish, content, choiceReason } = request;
  const words = (text: string | undefined): string | null => text?.trim() || null;
  return {
    hostOrganisation: request.hostOrganisation ?? null,
    hostName: words(request.hostName),
    workplace: words(request.workplace),
    startsOn: request.startsOn ?? null,
    endsOn: request.endsOn ?? null,
    purpose: request.purpose ?? null,
    purposeWords: words(purposeWords),
    choiceReason: words(choiceReason),
    alternatives: request.alternatives.map(({ what, suitability }) => ({ what, suitability })),
    ownWish: words(ownWish),
    preferredMeasure: request.preferredMeasure ?? null,
    content: words(content),
    contentElements: chosenContent(request.contentElements),
    consultedOn: request.consultedOn ?? null,
    consultationWords: words(request.consultationWords),
    approvalGivenBy: approval?.givenBy ?? null,
    approvalChannel: approval?.channel ?? null,
    approvalGivenOn: approval?.givenOn ?? null,
    informedOn: isInformed ? tx.today : null,
    closeRelation: request.closeRelation ?? null,
    ...placeColumnsIn(request, tx),
  };
}

function placeColumnsIn({ priceOre, training }: ReferralRequest, tx: Tx): Partial<ParticipationRow> {
  return { ...(priceOre !== undefined && priceColumns(tx, priceOre)), ...(training && { training: trainingOf(training) }) };
}

async function furnish(tx: Tx, row: ParticipationRow, { goals, percent, daysPerWeek, agreement }: ReferralRequest): Promise<void> {
  const participations = tx.use(ParticipationRepository);
  await participations.addGoals(row, goals, 1);
  if (percent !== undefined || daysPerWeek !== undefined)
    await participations.setExtent(row, { validFrom: row.startsOn ?? tx.today, percent, daysPerWeek });
  if (agreement && isHostedRoute(row.route)) await writeAgreement(tx, row, agreement);
}
