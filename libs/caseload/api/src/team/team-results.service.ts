import { Injectable } from '@nestjs/common';
import { given, smallestShown, withSmallNumbersHidden, type Actor } from '@fotfeste/shared/kernel';
import { UnitOfWork } from '@fotfeste/shared/api';
import { measureResults } from '@fotfeste/caseload/domain';
import { TeamResultsReader, type CountedResult } from './team-results.reader';
import type { ResultsOfMeasureView, TeamResultsView } from './team-results.view';

/** How long it takes from decision to start and why, and what measures have led to. One office at a time: between several, subtraction tells. */
@Injectable()
export class TeamResultsService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  results(actor: Actor, office: string): Promise<TeamResultsView> {
    return this.unitOfWork.search(actor, async (tx) => {
      if (!actor.offices.includes(office)) return { waiting: [], started: { people: 0 }, results: [], smallestShown };
      const reader = tx.use(TeamResultsReader);
      const waiting = await reader.waiting(office);
      const { people, medianDays } = await reader.started(office);
      const results = resultsOf(await reader.results(office));
      return { waiting, started: { people, ...given({ medianDays: medianDays ?? undefined }) }, results, smallestShown };
    });
  }
}

/** The measures with most people first; small numbers are hidden, and what would give them away. */
export function resultsOf(counted: readonly CountedResult[]): readonly ResultsOfMeasureView[] {
  const measures = Map.groupBy(counted, ({ measure }) => measure);
  return [...measures]
    .map(([measure, own]) => {
      const counts = measureResults.map((result) => own.find((each) => each.result === result)?.count ?? 0);
      return { measure, counts, sum: counts.reduce((together, count) => together + count, 0) };
    })
    .sort((left, right) => right.sum - left.sum || (left.measure < right.measure ? -1 : 1))
    .map(({ measure, counts, sum }) => {
      const shown = withSmallNumbersHidden([...counts, sum], [{ parts: counts.map((_count, place) => place), sum: counts.length }]);
      const known = shown.map((number) => (number === 'hidden' ? undefined : number));
      return {
        measure,
        counts: measureResults.map((result, place) => ({ result, ...given({ count: known[place] }) })),
        ...given({ together: known[counts.length] }),
      };
    });
}
