import { Injectable } from '@nestjs/common';
import { given, shownAlone, smallestShown, withSmallNumbersHidden, type Actor } from '@fotfeste/shared/kernel';
import { UnitOfWork } from '@fotfeste/shared/api';
import { measureResults } from '@fotfeste/caseload/domain';
import { refuseOtherOffices } from '../own-office';
import { TeamResultsReader, type CountedResult, type CountedWork, type StartWait } from './team-results.reader';
import type { ResultsOfMeasureView, StartedView, TeamResultsView, WorkAfterSixMonthsView } from './team-results.view';

/** How long it takes from decision to start and why, and what measures have led to. One office at a time: between several, subtraction tells. */
@Injectable()
export class TeamResultsService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  results(actor: Actor, office: string): Promise<TeamResultsView> {
    return this.unitOfWork.search(actor, async (tx) => {
      refuseOtherOffices(actor, office);
      const reader = tx.use(TeamResultsReader);
      const waits = waitingOf(await reader.waiting(office));
      const started = startedOf(await reader.started(office));
      const results = resultsOf(await reader.results(office), await reader.workAfterSixMonths(office));
      return { ...waits, started, results, smallestShown };
    });
  }
}

/** Those who wait by cause, and together; where few do, neither their number nor their days are told. */
export function waitingOf(waits: readonly StartWait[]): Pick<TeamResultsView, 'waiting' | 'waitingTogether'> {
  const counts = waits.map(({ people }) => people);
  const known = shownOf(
    counts,
    counts.reduce((sum, count) => sum + count, 0),
  );
  return {
    waiting: waits.map((wait, place) => (known[place] === undefined ? { cause: wait.cause } : wait)),
    ...given({ waitingTogether: known[counts.length] }),
  };
}

function startedOf({ people, medianDays }: { readonly people: number; readonly medianDays: number | null }): StartedView {
  return shownAlone(people) === 'hidden' ? {} : { people, ...given({ medianDays: medianDays ?? undefined }) };
}

/** The measures with most people first; small numbers are hidden, and what would give them away. */
export function resultsOf(counted: readonly CountedResult[], worked: readonly CountedWork[] = []): readonly ResultsOfMeasureView[] {
  const measures = new Set([...counted, ...worked].map(({ measure }) => measure));
  return [...measures]
    .map((measure) => {
      const own = counted.filter((each) => each.measure === measure);
      const counts = measureResults.map((result) => own.find((each) => each.result === result)?.count ?? 0);
      return { measure, counts, sum: counts.reduce((together, count) => together + count, 0) };
    })
    .sort((left, right) => right.sum - left.sum || (left.measure < right.measure ? -1 : 1))
    .map(({ measure, counts, sum }) => {
      const known = shownOf(counts, sum);
      return {
        measure,
        counts: measureResults.map((result, place) => ({ result, ...given({ count: known[place] }) })),
        ...given({
          together: known[counts.length],
          afterSixMonths: workView(worked.find((each) => each.measure === measure)),
        }),
      };
    });
}

function workView(counted: CountedWork | undefined): WorkAfterSixMonthsView | undefined {
  if (!counted) return undefined;
  const { inWork, notInWork } = counted;
  const [worked, , known] = shownOf([inWork, notInWork], inWork + notInWork);
  return given({ inWork: worked, known });
}

/** The parts and then their sum, without what is small or would give it away. */
function shownOf(parts: readonly number[], sum: number): readonly (number | undefined)[] {
  const shown = withSmallNumbersHidden([...parts, sum], [{ parts: parts.map((_part, place) => place), sum: parts.length }]);
  return shown.map((number) => (number === 'hidden' ? undefined : number));
}
