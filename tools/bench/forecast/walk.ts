import { addMonths, weekdayOf, addDays, daysBetween, type LocalDate } from '@fotfeste/shared/kernel';
import { holdsFor, phaseOf, probableStart, statusDefinitions, type ProbableStart } from '@fotfeste/participation/domain';
import type { Row } from '../../demo-data/journal';
import { people, today } from '../../demo-data/testing/people';
import { makeOfferings, type DemoOffering } from '../../demo-data/world';
import { byExtent } from '../../demo-data/world';
import { dropOutOn, leadOn, occupantOn, pastOf, statusOn, type PastParticipation } from './past';

/** How the forecasts of one kind of start went. */
export interface Tally {
  readonly kind: 'at once' | 'after waiting' | 'common start';
  readonly starts: number;
  /** Starts for which a span was given. */
  readonly known: number;
  readonly held: number;
  /** The start came before the span, or after it. */
  readonly earlier: number;
  readonly later: number;
  /** Average number of weeks in the span. */
  readonly width: number;
}

const monthsBack = 24;

/** Walks the demo back to the day of each referral of the last two years, forecasts with what was known then, and looks at what came. */
export function walkBack(seed: number, count: number): readonly Tally[] {
  const rows = new Map<string, Row[]>();
  for (const journal of people(seed, count))
    for (const [table, written] of journal.rows) rows.set(table, [...(rows.get(table) ?? []), ...written]);
  return tallied(pastOf(rows, new Set<string>(byExtent)), makeOfferings(seed, today, count));
}

function tallied(past: readonly PastParticipation[], offerings: readonly DemoOffering[]): readonly Tally[] {
  const byOffering = Map.groupBy(past, ({ offering }) => offering);
  const measureOf = new Map(offerings.map(({ id, measure }) => [id, measure]));
  const byMeasure = Map.groupBy(past, ({ offering }) => measureOf.get(offering));
  const tried = offerings.flatMap((offering) => {
    const own = byOffering.get(offering.id) ?? [];
    return own.flatMap((each) => {
      const asked = askedOn(each);
      const started = each.statuses.find(({ step }) => step === 'start');
      if (!asked || !started || !each.startsOn || asked < addMonths(today, -monthsBack)) return [];
      const start = forecastOn(asked, each, offering, own, byMeasure.get(offering.measure) ?? []);
      return [{ kind: kindOf(each, offering), start, startedOn: each.startsOn }];
    });
  });
  return (['at once', 'after waiting', 'common start'] as const).map((kind) =>
    tallyOf(
      kind,
      tried.filter((each) => each.kind === kind),
    ),
  );
}

/** The day somebody first stood in line or got a place. */
function askedOn({ statuses }: PastParticipation): LocalDate | undefined {
  return statuses.find(({ status }) => phaseOf(status) === 'waiting')?.from;
}

function kindOf({ statuses }: PastParticipation, { route }: DemoOffering): Tally['kind'] {
  if (route === 'offering-application') return 'common start';
  return statuses.some(({ status }) => status === 'waiting-list') ? 'after waiting' : 'at once';
}

/** What the product would have said on that day, of what the files held then. */
function forecastOn(
  day: LocalDate,
  self: PastParticipation,
  { places, route, startsOn, endsOn }: DemoOffering,
  own: readonly PastParticipation[],
  ofMeasure: readonly PastParticipation[],
): ProbableStart {
  const others = own.filter(({ id }) => id !== self.id);
  const using = (use: 'taken' | 'granted' | 'waiting'): readonly PastParticipation[] =>
    others.filter((each) => {
      const status = statusOn(each, day);
      return status !== undefined && statusDefinitions[status].uses === use;
    });
  return probableStart({
    today: day,
    ...{ places, startsOn, endsOn, share: self.share, isOpen: true },
    intake: route === 'offering-application' ? 'FELLES' : 'LOPENDE',
    inside: using('taken').map((each) => occupantOn(each, day)),
    granted: using('granted').map((each) => occupantOn(each, day)),
    before: using('waiting').map(({ share }) => share),
    dropOut: dropOutOn(own, day),
    lead: leadOn(own, day) ?? leadOn(ofMeasure, day),
  });
}

interface Tried {
  readonly start: ProbableStart;
  readonly startedOn: LocalDate;
}

function tallyOf(kind: Tally['kind'], tried: readonly Tried[]): Tally {
  const known = tried.flatMap(({ start, startedOn }) => (start.kind === 'span' ? [{ start, startedOn }] : []));
  const weeks = known.map(({ start }) => daysBetween(start.from, start.to) / 7 + 1);
  const monday = (day: LocalDate): LocalDate => addDays(day, 1 - weekdayOf(day));
  return {
    ...{ kind, starts: tried.length, known: known.length },
    held: known.filter(({ start, startedOn }) => holdsFor(start, startedOn)).length,
    earlier: known.filter(({ start, startedOn }) => monday(startedOn) < start.from).length,
    later: known.filter(({ start, startedOn }) => monday(startedOn) > start.to).length,
    width: weeks.length > 0 ? weeks.reduce((sum, each) => sum + each, 0) / weeks.length : 0,
  };
}
