import { Injectable } from '@nestjs/common';
import { given, type Actor, type ParticipantId } from '@fotfeste/shared/kernel';
import { Problem, UnitOfWork, type Tx } from '@fotfeste/shared/api';
import type { MeasureCode } from '@fotfeste/eligibility/domain';
import { ParticipantReader } from '@fotfeste/participant/api';
import { isPricedPlace, isPricing, pricingStatuses, standingOf } from '@fotfeste/participation/domain';
import { consequencesOf } from '../life/consequences';
import { notesOf } from '../life/notes';
import type { RehearsalView } from '../life/rehearsal.view';
import { incomplete, noSuchStep, wrongRoute } from '../participation.problems';
import { ParticipationRepository } from '../participation.repository';
import { refuseStale } from '../participation.service';
import type { ParticipationRow } from '../rows/participation.row';
import { participationView } from '../view/participation-view';
import type { ParticipationView } from '../view/participation.view';
import { priceColumns, recordPlace, refusePlaceFaults, trainingOf } from './place-columns';
import type { PriceAnswerRequest, SinglePlaceRequest } from './single-place.dto';
import { noPriceWaiting, ownPrice, refusalWordsMissing } from './single-place.problems';
import type { WaitingPricesView } from './single-place.view';

/** Price, approval and categories of a single place in training: the adviser writes the price, somebody else answers it. */
@Injectable()
export class SinglePlaceService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  write(actor: Actor, participationId: string, version: number, request: SinglePlaceRequest): Promise<ParticipationView> {
    return this.unitOfWork.run(actor, async (tx) => participationView(tx, await writeWithin(tx, participationId, version, request)));
  }

  /** What another price or other categories would lead to. Changes nothing. */
  async rehearse(actor: Actor, participationId: string, version: number, request: SinglePlaceRequest): Promise<RehearsalView> {
    const { events, reply } = await this.unitOfWork.rehearse(actor, async (tx) =>
      notesOf(tx, await writeWithin(tx, participationId, version, request)),
    );
    return consequencesOf(events, reply);
  }

  answer(actor: Actor, participationId: string, version: number, request: PriceAnswerRequest): Promise<ParticipationView> {
    return this.unitOfWork.run(actor, async (tx) => participationView(tx, await answerWithin(tx, participationId, version, request)));
  }

  /** Prices that others have written about people the actor sees. */
  waiting(actor: Actor): Promise<WaitingPricesView> {
    return this.unitOfWork.read(actor, async (tx) => {
      const found = await waitingPrices(tx);
      const names = await tx.use(ParticipantReader).names(found.map(({ participantId }) => participantId));
      return {
        items: found.flatMap(({ since, priceOre, approvedOre, ...row }) => {
          const name = names.get(row.participantId)?.name;
          const approved = approvedOre === null ? undefined : Number(approvedOre);
          return name
            ? [{ ...row, name, priceOre: Number(priceOre), ...given({ approvedOre: approved }), since: since.toISOString() }]
            : [];
        }),
      };
    });
  }
}

async function writeWithin(tx: Tx, participationId: string, version: number, request: SinglePlaceRequest): Promise<ParticipationRow> {
  const participations = tx.use(ParticipationRepository);
  const row = await participations.held(participationId);
  refuseStale(row, version);
  if (!isPricedPlace(row.measure, row.route)) throw new Problem(wrongRoute);
  if (!isPricing(row.status)) throw new Problem(noSuchStep, { extension: { change: 'single-place', status: row.status } });
  refusePlaceFaults(request, row);
  const { priceOre, training } = request;
  const isOther = priceOre !== undefined && priceOre !== row.priceOre;
  if (!isOther && training === undefined) return row;
  const changed = await participations.change(row.id, {
    ...(isOther && { ...priceColumns(tx, priceOre), ...(priceOre === null && { priceApprovedOre: null }) }),
    ...(training !== undefined && { training: training && trainingOf(training) }),
  });
  if (isOther) await recordPlace(tx, changed, priceOre === null ? 'price-withdrawn' : 'price-written');
  if (training !== undefined) await recordPlace(tx, changed, 'training-sorted');
  return changed;
}

async function answerWithin(tx: Tx, participationId: string, version: number, request: PriceAnswerRequest): Promise<ParticipationRow> {
  const participations = tx.use(ParticipationRepository);
  const row = await participations.held(participationId);
  refuseStale(row, version);
  const standing = standingOf({ ore: row.priceOre, answer: row.priceAnswer });
  if (standing !== 'waiting' || !isPricing(row.status)) throw new Problem(noPriceWaiting);
  if (row.priceBy === tx.actor.id) throw new Problem(ownPrice);
  const { answer, words } = request;
  const isRefused = answer === 'refused';
  if (isRefused && !words?.trim()) throw new Problem(incomplete, { errors: [{ field: 'words', message: refusalWordsMissing }] });
  const changed = await participations.change(row.id, {
    ...{ priceAnswer: answer, priceAnswerWords: (isRefused && words?.trim()) || null },
    ...{ priceAnsweredAt: tx.now, priceAnsweredByName: tx.actor.name },
    ...(!isRefused && { priceApprovedOre: row.priceOre }),
  });
  await recordPlace(tx, changed, isRefused ? 'price-refused' : 'price-approved');
  return changed;
}

interface WaitingPrice {
  readonly participationId: string;
  readonly participantId: ParticipantId;
  readonly measure: MeasureCode;
  readonly hostName: string;
  readonly priceOre: string;
  readonly approvedOre: string | null;
  readonly writtenByName: string;
  readonly since: Date;
}

const listLength = 200;

function waitingPrices(tx: Tx): Promise<readonly WaitingPrice[]> {
  return tx.query<WaitingPrice>(
    `select id as "participationId", participant_id as "participantId", measure, coalesce(host_name, '') as "hostName", price_ore as "priceOre",
            price_approved_ore as "approvedOre", price_by_name as "writtenByName", price_at as since
     from participation
     where price_ore is not null and price_answer is null and status in (${inPricing}) and price_by <> $1
     order by price_at, id limit ${String(listLength)}`,
    [tx.actor.id],
  );
}

const inPricing = pricingStatuses.map((status) => `'${status}'`).join(', ');
