import { addDays, merged } from '@fotfeste/shared/kernel';
import type { At } from './condition';
import type { TimeLength } from './duration';
import { lastDayAskedFor, separateTimeCounted, type DurationPlan } from './duration-plan';
import type { Facts } from '../facts/facts';
import { lengthOf, timeBetween, timeIn } from './time-used';

/** Time in the measure that is already planned from the start day on, besides what is asked for. */
export interface PlannedTime {
  readonly asked: TimeLength;
  readonly planned: TimeLength;
  /** Something planned has no last day: then it is longer than counted, nobody knows how much. */
  readonly hasUnknownEnd: boolean;
  /** Whether used, asked and planned time together is longer than a length. */
  isLongerThan(maximum: TimeLength): boolean;
}

/**
 * Counts what is planned in the measures of the clock; days that are asked for as well count once. `undefined` when nothing is
 * planned beyond them. What runs on the start day without a last day is what the person asks to go on with.
 */
export function plannedTime(plan: DurationPlan, facts: Facts, at: At): PlannedTime | undefined {
  const { unit, clock } = plan;
  const lastAsked = lastDayAskedFor(facts, at);
  const later = (facts.participations ?? []).filter(
    ({ measure, counts, from, to = from }) => clock.includes(measure) && counts !== false && to > lastAsked,
  );
  if (later.length === 0) return undefined;
  const time = at.time(plan, facts);
  const asked = { from: time.runningFrom, to: lastAsked };
  const ahead = later.map(({ from, to = from }) => ({ from: from > lastAsked ? from : addDays(lastAsked, 1), to }));
  const total = merged([asked, ...ahead]).reduce((sum, { from, to = from }) => sum + timeBetween(from, to, unit), 0);
  const before = time.certain + separateTimeCounted(time, facts, at);
  return {
    asked: lengthOf(timeBetween(at.startsOn, lastAsked, unit), unit),
    planned: lengthOf(total - timeBetween(asked.from, asked.to, unit), unit),
    hasUnknownEnd: later.some(({ to }) => to === undefined),
    isLongerThan: (maximum) => before + total > timeIn(maximum),
  };
}
