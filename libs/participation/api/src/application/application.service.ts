import { Injectable } from '@nestjs/common';
import { given, type Actor, type LocalDate } from '@fotfeste/shared/kernel';
import { Problem, UnitOfWork, type Tx } from '@fotfeste/shared/api';
import { OfferingReader, type Offering } from '@fotfeste/measure/api';
import { periodFaults, withNextStart } from '@fotfeste/participation/domain';
import { ForecastFactsReader } from '../forecast/forecast-facts.reader';
import { probableStartView, startInQueue } from '../forecast/forecast-question';
import { ProbableStartReader } from '../forecast/probable-start.reader';
import { consequencesOf } from '../life/consequences';
import { LifeService, type StepRequest } from '../life/life.service';
import type { RehearsalView } from '../life/rehearsal.view';
import { ParticipationRepository } from '../participation.repository';
import { refuseStale } from '../participation.service';
import { refuseReferralFaults } from '../referral/fault-texts';
import type { ParticipationRow } from '../rows/participation.row';
import { UndoService } from '../undo/undo.service';
import { applicationList } from './application-list';
import type { ApplicationSearchRequest, DecisionsRequest, SeenApplicationRequest, UndoDecisionsRequest } from './application.dto';
import { severalOfferings } from './application.problems';
import { ApplicationReader } from './application.reader';
import type { ApplicationListView, ApplicationView, DecisionsView } from './application.view';

/** The measure coordinator's applications: places, waiting list, rejection, for one or many at once. */
@Injectable()
export class ApplicationService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly life: LifeService,
    private readonly undoing: UndoService,
  ) {}

  list(actor: Actor, filter: ApplicationSearchRequest): Promise<ApplicationListView> {
    return this.unitOfWork.read(actor, async (tx) => {
      const page = await tx.use(ApplicationReader).page(filter);
      const offerings = await tx.use(OfferingReader).byIds(page.offeringIds);
      const listed = applicationList(page, filter);
      return {
        ...listed,
        items: await withProbableStarts(tx, listed.items, offerings),
        offerings: offerings.map(({ id, number, name, measure, provider, startsOn, endsOn, places, waiting, free, countsByExtent }) => ({
          ...{ id, number, name, measure, startsOn, places, waiting, providerName: provider.name, free, countsByExtent },
          ...given({ endsOn }),
        })),
      };
    });
  }

  /** All or none: the first that is refused is named, and nothing is changed. */
  decide(actor: Actor, request: DecisionsRequest): Promise<DecisionsView> {
    return this.unitOfWork.run(actor, async (tx) => ({ items: (await this.decideWithin(tx, request)).map(decided) }));
  }

  async rehearse(actor: Actor, request: DecisionsRequest): Promise<RehearsalView> {
    const { events } = await this.unitOfWork.rehearse(actor, (tx) => this.decideWithin(tx, request));
    return consequencesOf(events);
  }

  /** Takes decisions back, all or none, while they are quiet and nobody has built on them. */
  undo(actor: Actor, request: UndoDecisionsRequest): Promise<DecisionsView> {
    return this.unitOfWork.run(actor, async (tx) => ({ items: (await this.undoWithin(tx, request)).map(decided) }));
  }

  async rehearseUndo(actor: Actor, request: UndoDecisionsRequest): Promise<RehearsalView> {
    const { events } = await this.unitOfWork.rehearse(actor, (tx) => this.undoWithin(tx, request));
    return consequencesOf(events);
  }

  private async undoWithin(tx: Tx, { applications }: UndoDecisionsRequest): Promise<readonly ParticipationRow[]> {
    const rows: ParticipationRow[] = [];
    for (const seen of inOrder(applications))
      rows.push(await naming(seen, () => this.undoing.undoWithin(tx, seen.participationId, seen.version)));
    return rows;
  }

  private async decideWithin(tx: Tx, request: DecisionsRequest): Promise<readonly ParticipationRow[]> {
    const { startsOn, endsOn } = request;
    refuseReferralFaults(periodFaults({ startsOn, endsOn }));
    const rows: ParticipationRow[] = [];
    for (const seen of inOrder(request.applications)) {
      const row = await naming(seen, () => this.decideOne(tx, seen, request));
      if (rows.some(({ offeringId }) => offeringId !== row.offeringId)) throw new Problem(severalOfferings);
      rows.push(row);
    }
    return rows;
  }

  private async decideOne(
    tx: Tx,
    { participationId, version }: SeenApplicationRequest,
    request: DecisionsRequest,
  ): Promise<ParticipationRow> {
    const row = await tx.use(ParticipationRepository).held(participationId);
    refuseStale(row, version);
    const offering = row.offeringId ? await tx.use(OfferingReader).byId(row.offeringId) : undefined;
    return this.life.take(tx, row, request.step, stepRequestOf(request, offering, tx.today));
  }
}

/** Tells each of those who wait when they can probably start, given everybody before them in the queue. */
async function withProbableStarts(
  tx: Tx,
  items: readonly ApplicationView[],
  offerings: readonly Offering[],
): Promise<readonly ApplicationView[]> {
  const waiting = items.filter(({ queuePlace }) => queuePlace !== undefined);
  const offeringIds = [...new Set(waiting.map(({ offeringId }) => offeringId))];
  const facts = await tx.use(ForecastFactsReader).of(offeringIds);
  const later = await tx.use(ProbableStartReader).laterRounds(offeringIds);
  return items.map((item) => {
    const offering = offerings.find(({ id }) => id === item.offeringId);
    const own = facts.get(item.offeringId);
    const start = offering && own && startInQueue(offering, own, tx.today, item.participationId);
    if (!start) return item;
    const told = withNextStart(start, later.get(item.offeringId) ?? []);
    return Object.assign({}, item, { probableStart: probableStartView(told) });
  });
}

/** A place in a course that is to begin has the days of the course, unless others are given. */
function stepRequestOf(request: DecisionsRequest, offering: Offering | undefined, today: LocalDate): StepRequest {
  const { step, reason, reasonWords, waitingCause, waitingCauseCode, overrides } = request;
  const isToCome = step === 'place' && offering?.intake === 'FELLES' && offering.startsOn > today;
  const { startsOn = isToCome ? offering.startsOn : undefined, endsOn = isToCome ? offering.endsOn : undefined } = request;
  return { reason, reasonWords, waitingCause, waitingCauseCode, overrides, startsOn, endsOn };
}

/** A fixed order, so that two coordinators never wait for each other crosswise. */
function inOrder(applications: readonly SeenApplicationRequest[]): readonly SeenApplicationRequest[] {
  return [...applications].sort((left, right) => (left.participationId < right.participationId ? -1 : 1));
}

async function naming<T>({ participationId }: SeenApplicationRequest, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    throw new Problem(error.kind, { ...error.details, extension: { ...error.details.extension, participationId } });
  }
}

function decided({ id: participationId, participantId, version, status }: ParticipationRow) {
  return { participationId, participantId, version, status };
}
