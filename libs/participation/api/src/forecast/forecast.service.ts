import { Injectable } from '@nestjs/common';
import { given, withSmallNumbersHidden, type Actor } from '@fotfeste/shared/kernel';
import { notFound, Problem, UnitOfWork, type Tx } from '@fotfeste/shared/api';
import type { MeasureCode } from '@fotfeste/eligibility/domain';
import { OfferingReader, type Offering } from '@fotfeste/measure/api';
import { capacityByWeek, probableStart, soonestStart, withNextStart, type ProbableStart } from '@fotfeste/participation/domain';
import { ForecastFactsReader, type ForecastFacts } from './forecast-facts.reader';
import { probableStartView, questionOfNewcomer } from './forecast-question';
import { ProbableStartReader } from './probable-start.reader';
import type { ForecastView, MeasureStartsView, MeasureStartView, OfferingStartsView } from './forecast.view';

/** How many weeks the page of an offering shows. */
const shownWeeks = 26;

/** Places to come, for whoever chooses an offering. */
@Injectable()
export class ForecastService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  one(actor: Actor, offeringId: string): Promise<ForecastView> {
    return this.unitOfWork.read(actor, async (tx) => {
      const offering = await tx.use(OfferingReader).detail(offeringId);
      const facts = await factsOf(tx, offeringId);
      if (!offering || !facts) throw new Problem(notFound);
      const question = questionOfNewcomer(offering, facts, tx.today);
      const { dropOut, lead } = facts;
      const later = await tx.use(ProbableStartReader).laterRounds([offeringId]);
      return {
        offeringId,
        start: probableStartView(withNextStart(probableStart(question), later.get(offeringId) ?? [])),
        weeks: question.hidesEnds ? [] : capacityByWeek(question, shownWeeks),
        ...toldEnds(dropOut?.ended ?? 0, dropOut?.early ?? 0),
        ...given({ usualFromDays: lead?.fromDays, usualToDays: lead?.toDays }),
        countsByExtent: offering.countsByExtent,
      };
    });
  }

  /** For a list to choose from; offerings that do not exist are left out. */
  starts(actor: Actor, offeringIds: readonly string[]): Promise<OfferingStartsView> {
    return this.unitOfWork.read(actor, async (tx) => {
      const starts = await tx.use(ProbableStartReader).of(offeringIds);
      return { items: [...starts].map(([offeringId, start]) => ({ offeringId, start: probableStartView(start) })) };
    });
  }

  /** For measures side by side: the soonest start of each, as far as it is known. */
  measures(actor: Actor, measures: readonly MeasureCode[]): Promise<MeasureStartsView> {
    return this.unitOfWork.read(actor, async (tx) => {
      const offerings = await tx.use(OfferingReader).openOf(measures);
      const starts = await tx.use(ProbableStartReader).ofOfferings(offerings);
      return { items: measures.map((measure) => measureStart(measure, offerings, starts)) };
    });
  }
}

/** Everybody who sees the catalogue reads them: of few people they are not told. */
function toldEnds(ended: number, early: number): Pick<ForecastView, 'endedLately' | 'endedEarly'> {
  const [shownEarly, , shownEnded] = withSmallNumbersHidden([early, ended - early, ended], [{ parts: [0, 1], sum: 2 }]);
  return given({
    endedLately: shownEnded === 'hidden' ? undefined : shownEnded,
    endedEarly: shownEarly === 'hidden' ? undefined : shownEarly,
  });
}

function measureStart(measure: MeasureCode, offerings: readonly Offering[], starts: ReadonlyMap<string, ProbableStart>): MeasureStartView {
  const own = offerings.filter((offering) => offering.measure === measure);
  const soonest = soonestStart(own.flatMap(({ id }) => starts.get(id) ?? []));
  const where = soonest?.kind === 'span' ? own.find(({ id }) => starts.get(id) === soonest) : undefined;
  return {
    ...{ measure, open: own.length, known: own.filter(({ id }) => starts.get(id)?.kind === 'span').length },
    ...(soonest && { soonest: probableStartView(soonest) }),
    ...(where && { offeringId: where.id, offeringName: where.name }),
  };
}

async function factsOf(tx: Tx, offeringId: string): Promise<ForecastFacts | undefined> {
  return (await tx.use(ForecastFactsReader).of([offeringId])).get(offeringId);
}
