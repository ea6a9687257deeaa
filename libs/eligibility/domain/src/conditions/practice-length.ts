import { localDate, type LocalizedText } from '@fotfeste/shared/kernel';
import { condition, met, missing, notMet, type At, type Condition, type Evaluation } from '../engine/condition';
import type { DurationPlan } from '../engine/duration-plan';
import { lastDayAskedFor } from '../engine/duration-plan';
import { timeBetween, timeOf } from '../engine/time-used';
import type { Facts } from '../facts/facts';

/** A length that Nav's systems hold, where the law has another or none: it warns and never refuses. */
interface PracticeLength {
  readonly id: string;
  readonly part?: string;
  readonly alsoIds?: readonly string[];
  readonly title: LocalizedText;
  readonly because: LocalizedText;
  readonly source: string;
  readonly confidence?: 'medium' | 'low';
  /** Facts `months` reads besides the time used. */
  readonly asks?: readonly ('assistanceGroup' | 'reducedWorkCapacity' | 'hasAssistanceDecision')[];
}

/** Whether all time in the measure, with what is asked for, is within what Nav's systems take. `limit` is in the unit of the plan. */
export function withinPractice(
  rule: PracticeLength,
  plan: DurationPlan,
  limit: (at: At, facts: Facts) => number | undefined,
  values: (at: At) => Readonly<Record<string, number>>,
): Condition {
  return practiceLength(rule, ['participations', 'timeUsed', 'endsOn'], (facts, at) => {
    if (!facts.participations && !facts.timeUsed) return missing('participations');
    const longest = limit(at, facts);
    if (longest === undefined) return missing('assistanceGroup');
    const time = at.time(plan, facts);
    const asked = at.asked(plan, facts, time) + time.certain + time.separateTime;
    return asked <= timeOf(longest, plan.unit) ? met : notMet(values(at));
  });
}

/** Whether this one participation, from its beginning, is within a number of weeks that Nav's systems hold. */
export function withinPracticeWeeks(
  rule: PracticeLength,
  plan: DurationPlan,
  limit: (at: At) => number,
  values: (at: At) => Readonly<Record<string, number>>,
): Condition {
  return practiceLength(rule, ['participations', 'timeUsed', 'endsOn'], (facts, at) => {
    const asked = timeBetween(at.time(plan, facts).runningFrom, lastDayAskedFor(facts, at), 'weeks');
    return asked <= timeOf(limit(at), 'weeks') ? met : notMet(values(at));
  });
}

function practiceLength(
  { source, confidence = 'medium', asks = [], ...rule }: PracticeLength,
  time: readonly ('participations' | 'timeUsed' | 'endsOn')[],
  evaluate: (facts: Facts, at: At) => Evaluation,
): Condition {
  return condition({
    ...rule,
    kind: 'technical',
    basis: { law: 'PRAKSIS', section: '', source, confidence },
    inForce: { from: localDate('2016-01-01'), startNotFound: true },
    asks: [...time, ...asks],
    evaluate,
  });
}
