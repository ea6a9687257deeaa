import { Injectable } from '@nestjs/common';
import { given, type Actor } from '@fotfeste/shared/kernel';
import { notFound, Problem, UnitOfWork, type Tx } from '@fotfeste/shared/api';
import { OfferingReader } from '@fotfeste/measure/api';
import { capacityByWeek, probableStart } from '@fotfeste/participation/domain';
import { ForecastFactsReader, type ForecastFacts } from './forecast-facts.reader';
import { probableStartView, questionOfNewcomer } from './forecast-question';
import { ProbableStartReader } from './probable-start.reader';
import type { ForecastView, OfferingStartsView } from './forecast.view';

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
      return {
        offeringId,
        start: probableStartView(probableStart(question)),
        weeks: capacityByWeek(question, shownWeeks),
        ...{ endedLately: dropOut?.ended ?? 0, endedEarly: dropOut?.early ?? 0 },
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
}

async function factsOf(tx: Tx, offeringId: string): Promise<ForecastFacts | undefined> {
  return (await tx.use(ForecastFactsReader).of([offeringId])).get(offeringId);
}
