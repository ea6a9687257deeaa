import type { LocalDate, LocalizedText } from '@fotfeste/shared/kernel';
import type { Basis, InForce } from './basis';
import { condition, met, missing, needsJudgement, notMet, type At, type Condition, type Evaluation } from './condition';
import type { Facts } from '../facts/facts';
import type { JudgementQuestion } from '../judgements';
import type { MeasureCode } from '../catalogue/measure-codes';
import type { ParameterId } from '../parameters';
import { allOf, anyOf, type Group, type Requirement } from './requirement';
import { lastDayAfter, lengthOf, timeBetween, timeOf, type TimeCounted, type TimeUnit } from './time-used';

/** One step of a measure's length, as written in its chapter. */
export interface DurationStepDefinition {
  readonly id: string;
  readonly alsoIds?: readonly string[];
  /** `up-to`: the number is the total; `extended-by`: it is added to the step it builds on. */
  readonly how: 'up-to' | 'extended-by';
  readonly parameter: ParameterId;
  /** Id of the step this one builds on; its requirements apply as well. */
  readonly after?: string;
  /** Tells two ways to one extension apart when both build on different steps. */
  readonly part?: string;
  readonly requires?: readonly Requirement[];
  readonly title: LocalizedText;
  readonly basis: Basis;
  readonly inForce: InForce;
  readonly note?: LocalizedText;
}

/** A step with what it needs and the condition that time asked for fits into it. */
export interface DurationStep extends DurationStepDefinition {
  readonly key: string;
  readonly within: Condition;
  /** Own requirements and those of the steps before. */
  readonly allRequires: readonly Requirement[];
  total(at: At): number;
}

/** How long a measure may last: the unit, the measures whose time counts together, and the steps. */
export interface DurationPlan {
  readonly unit: TimeUnit;
  readonly clock: readonly MeasureCode[];
  readonly steps: readonly DurationStep[];
}

/** Whether earlier, separate courses count is not settled in the regulation (rulebook E-07). */
export const separateCoursesCount: JudgementQuestion = {
  question: 'E-07',
  about: 'person-and-measure',
  reusableMonths: 0,
  text: {
    nb: 'Skal de tidligere, avsluttede periodene i dette tiltaket regnes med i den lengste varigheten?',
    nn: 'Skal dei tidlegare, avslutta periodane i dette tiltaket reknast med i den lengste varigheita?',
    en: 'Do the earlier, ended periods in this measure count towards the longest duration?',
  },
  help: {
    nb: 'Forskriften sier ikke om en tidligere periode teller når den hører til et annet forløp. Svarer du nei, skriv hvorfor.',
    nn: 'Forskrifta seier ikkje om ein tidlegare periode tel når han høyrer til eit anna løp. Svarer du nei, skriv kvifor.',
    en: 'The regulation does not say whether an earlier period counts when it belongs to another course. If you answer no, write why.',
  },
};

/** Writes down a measure's length. Throws a RangeError when a step builds on one that is not written before it. */
export function durationPlan(plan: {
  readonly unit: TimeUnit;
  readonly clock: readonly MeasureCode[];
  readonly steps: readonly DurationStepDefinition[];
}): DurationPlan {
  const steps: DurationStep[] = [];
  const result: DurationPlan = { unit: plan.unit, clock: plan.clock, steps };
  for (const definition of plan.steps) {
    const before = definition.after ? steps.find((step) => step.key === definition.after) : undefined;
    if (definition.after && !before) throw new RangeError(`${definition.id} builds on ${definition.after}, which is not written before it`);
    steps.push(step(definition, before, result));
  }
  return result;
}

/** The duration as a requirement: the time asked for fits into a step that is open. */
export function durationRequirement(steps: readonly DurationStep[]): Group {
  return anyOf(
    steps.map(({ within, allRequires }) => (allRequires.length === 0 ? within : allOf([within, ...allRequires], within.title))),
    durationTitle,
  );
}

/** Last day of the person's own plan; the start day when none is given. */
export function lastDayAskedFor(facts: Facts, at: Pick<At, 'startsOn'>): LocalDate {
  return facts.endsOn && facts.endsOn > at.startsOn ? facts.endsOn : at.startsOn;
}

/** Separate courses as they count now: none when the adviser has left them out. */
export function separateTimeCounted(time: TimeCounted, facts: Facts, at: At): number {
  return time.separateTime > 0 && at.answerTo(separateCoursesCount, facts)?.answer === 'no' ? 0 : time.separateTime;
}

function step(definition: DurationStepDefinition, before: DurationStep | undefined, plan: DurationPlan): DurationStep {
  const total = (at: At): number =>
    at.parameter(definition.parameter) + (definition.how === 'extended-by' && before ? before.total(at) : 0);
  const { id, part, alsoIds, title, basis, inForce, note } = definition;
  const within = condition({
    id,
    kind: 'hard',
    title,
    basis,
    inForce,
    because: plan.unit === 'months' ? tooLongInMonths : tooLongInWeeks,
    asks: ['participations', 'timeUsed', 'endsOn'],
    evaluate: (facts, at) => fits(plan, total(at), facts, at),
    ...(part ? { part } : {}),
    ...(alsoIds ? { alsoIds } : {}),
    ...(note ? { note } : {}),
  });
  return { ...definition, key: within.key, within, total, allRequires: [...(before?.allRequires ?? []), ...(definition.requires ?? [])] };
}

function fits(plan: DurationPlan, amount: number, facts: Facts, at: At): Evaluation {
  if (!facts.participations && !facts.timeUsed) return missing('participations');
  const time = at.time(plan, facts);
  const total = timeOf(amount, plan.unit);
  const asked = at.asked(plan, facts, time) + time.certain;
  if (asked > total) return tooLong(plan, amount, time, time.certain + separateTimeCounted(time, facts, at), at);
  if (asked + time.separateTime <= total) return met;
  const answer = at.answerTo(separateCoursesCount, facts)?.answer;
  if (!answer) return needsJudgement(separateCoursesCount);
  return answer === 'no' ? met : tooLong(plan, amount, time, time.certain + time.separateTime, at);
}

function tooLong({ unit }: DurationPlan, maximum: number, { runningFrom }: TimeCounted, before: number, at: At): Evaluation {
  const left = timeOf(maximum, unit) - before;
  const latestEnd = left > 0 ? lastDayAfter(runningFrom, left, unit) : undefined;
  if (latestEnd && latestEnd >= at.startsOn) return notMet({ maximum, latestEnd });
  const { months, weeks, days } = lengthOf(before + (runningFrom < at.startsOn ? timeBetween(runningFrom, dayBefore(at), unit) : 0), unit);
  return notMet({ maximum, used: months + weeks, days }, unit === 'months' ? nothingLeftInMonths : nothingLeftInWeeks);
}

function dayBefore(at: At): LocalDate {
  return lastDayAfter(at.startsOn, 0, 'weeks');
}

const durationTitle: LocalizedText = {
  nb: 'Tiden holder seg innenfor lengste varighet',
  nn: 'Tida held seg innanfor lengste varigheit',
  en: 'The time is within the longest duration',
};

const tooLongInMonths: LocalizedText = {
  nb: 'Lengste varighet er {maximum} måneder. Siste mulige dag er {latestEnd}.',
  nn: 'Lengste varigheit er {maximum} månader. Siste moglege dag er {latestEnd}.',
  en: 'The longest duration is {maximum} months. The last possible day is {latestEnd}.',
};

const tooLongInWeeks: LocalizedText = {
  nb: 'Lengste varighet er {maximum} uker. Siste mulige dag er {latestEnd}.',
  nn: 'Lengste varigheit er {maximum} veker. Siste moglege dag er {latestEnd}.',
  en: 'The longest duration is {maximum} weeks. The last possible day is {latestEnd}.',
};

const nothingLeftInMonths: LocalizedText = {
  nb: 'Lengste varighet er {maximum} måneder, og {used} måneder og {days} dager er allerede brukt.',
  nn: 'Lengste varigheit er {maximum} månader, og {used} månader og {days} dagar er alt brukte.',
  en: 'The longest duration is {maximum} months, and {used} months and {days} days are already used.',
};

const nothingLeftInWeeks: LocalizedText = {
  nb: 'Lengste varighet er {maximum} uker, og {used} uker og {days} dager er allerede brukt.',
  nn: 'Lengste varigheit er {maximum} veker, og {used} veker og {days} dagar er alt brukte.',
  en: 'The longest duration is {maximum} weeks, and {used} weeks and {days} days are already used.',
};
