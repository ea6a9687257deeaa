import { addDays, type LocalDate } from '@fotfeste/shared/kernel';
import type { Phase } from './assessment';
import type { CompiledMeasure, CompiledStep } from './compiled-measure';
import type { At } from './condition';
import type { Duration, DurationStepResult } from './duration';
import { separateTimeCounted, type DurationPlan } from './duration-plan';
import type { Facts } from '../facts/facts';
import { shownByStatus, statusOf, status, type Status } from './status';
import { lastDayAfter, lengthOf, timeBetween, timeOf } from './time-used';

/** Used, left, next decision day and the steps of extension; undefined without a limit or without known earlier time. */
export function measureDuration({ plan, steps }: CompiledMeasure, facts: Facts, at: At, phase: Phase): Duration | undefined {
  if (!plan || (!facts.participations && !facts.timeUsed)) return undefined;
  const time = at.time(plan, facts);
  const before = time.certain + separateTimeCounted(time, facts, at);
  const running = time.runningFrom < at.startsOn ? timeBetween(time.runningFrom, addDays(at.startsOn, -1), plan.unit) : 0;
  const used = before + running;

  let [maximum, possibleMaximum] = [0, 0];
  let nextDecisionOn: LocalDate | undefined;
  const results: DurationStepResult[] = [];
  for (const one of steps) {
    const counted = countStep(one, plan, facts, at, phase);
    const result = stepResult(counted, plan, before, time.runningFrom);
    results.push(result);
    if (counted.outcome >= status.missing) possibleMaximum = Math.max(possibleMaximum, counted.total);
    if (counted.outcome !== status.met) continue;
    maximum = Math.max(maximum, counted.total);
    if (result.lastDay >= at.startsOn) nextDecisionOn ??= result.lastDay;
  }
  const duration: Written<Duration> = {
    unit: plan.unit,
    used: lengthOf(used, plan.unit),
    maximum: lengthOf(maximum, plan.unit),
    possibleMaximum: lengthOf(possibleMaximum, plan.unit),
    left: lengthOf(Math.max(0, maximum - used), plan.unit),
    overrun: lengthOf(Math.max(0, used - maximum), plan.unit),
    steps: results,
    separateCourses: time.separate.map(({ from, to }) => ({ from, to, length: lengthOf(timeBetween(from, to, plan.unit), plan.unit) })),
  };
  if (maximum > used) duration.latestEnd = lastDayAfter(time.runningFrom, maximum - before, plan.unit);
  if (nextDecisionOn) duration.nextDecisionOn = nextDecisionOn;
  return duration;
}

type Written<Result> = { -readonly [Name in keyof Result]: Result[Name] };

interface CountedStep {
  readonly one: CompiledStep;
  readonly total: number;
  readonly outcome: Status;
}

function countStep(one: CompiledStep, plan: DurationPlan, facts: Facts, at: At, phase: Phase): CountedStep {
  let outcome: Status = status.met;
  for (const node of one.requires) {
    const next = statusOf(node, facts, at, phase);
    if (next < outcome) outcome = next;
  }
  return { one, total: timeOf(one.step.total(at), plan.unit), outcome };
}

function stepResult({ one, total, outcome }: CountedStep, { unit }: DurationPlan, before: number, from: LocalDate): DurationStepResult {
  return {
    id: one.step.id,
    title: one.step.title,
    total: lengthOf(total, unit),
    lastDay: lastDayAfter(from, Math.max(0, total - before), unit),
    outcome: shownByStatus[outcome] ?? 'missing-fact',
    requires: one.requiresInWords,
  };
}
