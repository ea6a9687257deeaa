import { Injectable } from '@nestjs/common';
import { addDays, addYears, isProvider, type Actor } from '@fotfeste/shared/kernel';
import { changedByOther, notFound, notPermitted, Problem, UnitOfWork, type Tx } from '@fotfeste/shared/api';
import { judgementFaultsOf, type FidelityJudgementFault } from '@fotfeste/participation/domain';
import { incomplete } from '../participation.problems';
import { FidelityJudgementRow } from '../rows/fidelity.rows';
import { fidelityView, type SheetReader } from './fidelity-view';
import type { FidelityFilter, FidelityJudgementRequest } from './fidelity.dto';
import { FidelityReader, type FidelityScope } from './fidelity.reader';
import type { FidelityProvidersView, FidelitySheetView } from './fidelity.view';
import { judgementTexts, periodText, unitText } from './job-support.problems';
import { JobSupportRepository } from './job-support.repository';

/** Days back when no period is chosen: half a year. */
const usualDays = 182;

/** The fidelity scale of a provider that is run by the method, for the provider itself and for Nav’s measure coordinator. */
@Injectable()
export class FidelityService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The provider’s own. */
  own(actor: Actor, filter: FidelityFilter): Promise<FidelitySheetView> {
    return this.of(actor, ownOrganisation(actor), filter);
  }

  of(actor: Actor, organisation: string, filter: FidelityFilter): Promise<FidelitySheetView> {
    return this.unitOfWork.read(actor, async (tx) => sheet(tx, await scopeOf(tx, organisation, filter)));
  }

  judgeOwn(actor: Actor, request: FidelityJudgementRequest): Promise<FidelitySheetView> {
    return this.judge(actor, ownOrganisation(actor), request);
  }

  /** Says how it is with an item that the work does not tell. What was said before stays in the file. */
  judge(actor: Actor, organisation: string, request: FidelityJudgementRequest): Promise<FidelitySheetView> {
    return this.unitOfWork.run(actor, async (tx) => {
      const { item, score, judgedOn, offeringId } = request;
      const scope = await scopeOf(tx, organisation, { ...(offeringId && { offeringId }) });
      if (!readerOf(actor).mayJudge) throw new Problem(notPermitted);
      refuse(judgementFaultsOf({ item, score, judgedOn }, request.words, tx.today));
      await tx.manager.insert(FidelityJudgementRow, {
        ...{ organisation, offeringId: offeringId ?? null, item, score, judgedOn, words: request.words.trim() },
        ...{ side: isProvider(actor) ? ('provider' as const) : ('nav' as const), recordedAt: tx.now },
        ...{ judgedBy: actor.id, judgedByName: actor.name },
      });
      return sheet(tx, scope);
    });
  }

  /** Providers in the coordinator’s own units that are run by the method. */
  providers(actor: Actor): Promise<FidelityProvidersView> {
    return this.unitOfWork.read(actor, async (tx) => ({ items: await tx.use(FidelityReader).providers() }));
  }

  /** @param version The version of the terms the user saw; 0 while none are set. */
  setTerms(actor: Actor, organisation: string, version: number, paidHours: number): Promise<FidelitySheetView> {
    return this.unitOfWork.run(actor, async (tx) => {
      const scope = await scopeOf(tx, organisation, {});
      const repository = tx.use(JobSupportRepository);
      const now = (await repository.startTerms(organisation)).version;
      if (now !== version) throw new Problem(changedByOther, { extension: { version: now } });
      await repository.writeStartTerms(organisation, paidHours);
      return sheet(tx, scope);
    });
  }
}

function ownOrganisation({ organisation }: Actor): string {
  if (!organisation) throw new Problem(notPermitted);
  return organisation;
}

/** Whose work and which days; refused when the provider, the unit or the days are not there to be seen. */
async function scopeOf(tx: Tx, organisation: string, { offeringId, from, to }: FidelityFilter): Promise<FidelityScope> {
  const reader = tx.use(FidelityReader);
  const { actor, today } = tx;
  const isOwn = isProvider(actor)
    ? actor.organisation === organisation
    : (await reader.providers()).some((each) => each.organisation === organisation);
  const units = await reader.units(organisation);
  if (!isOwn || units.length === 0) throw new Problem(notFound);
  if (offeringId && !units.some(({ id }) => id === offeringId))
    throw new Problem(incomplete, { errors: [{ field: 'offeringId', message: unitText }] });
  const last = to ?? today;
  const period = { from: from ?? addDays(last, 1 - usualDays), to: last };
  if (period.to < period.from || today < period.to || addYears(period.from, 2) < period.to)
    throw new Problem(incomplete, { errors: [{ field: from && period.to < from ? 'from' : 'to', message: periodText }] });
  return { organisation, offeringId, period };
}

function sheet(tx: Tx, scope: FidelityScope): Promise<FidelitySheetView> {
  return fidelityView(tx, scope, readerOf(tx.actor));
}

function readerOf(actor: Actor): SheetReader {
  const isCoordinator = actor.role === 'measure-coordinator';
  return { mayJudge: isCoordinator || actor.role === 'provider-coordinator', maySetTerms: isCoordinator, seesPeople: isProvider(actor) };
}

const fieldOf: Readonly<Record<FidelityJudgementFault, string>> = {
  reckoned: 'score',
  'judged-later': 'judgedOn',
  'words-missing': 'words',
};

function refuse(faults: readonly FidelityJudgementFault[]): void {
  if (faults.length === 0) return;
  throw new Problem(incomplete, { errors: faults.map((fault) => ({ field: fieldOf[fault], message: judgementTexts[fault] })) });
}
