import { addDays } from '@fotfeste/shared/kernel';
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

  const counted = steps.map((one) => countStep(one, plan, facts, at, phase));
  const maximum = largest(counted.filter((one) => one.outcome === status.met));
  const results = counted.map((one) => stepResult(one, plan, before, time.runningFrom));
  const openSteps = results.filter((_, index) => counted[index]?.outcome === status.met);
  const latestEnd = maximum > used ? lastDayAfter(time.runningFrom, maximum - before, plan.unit) : undefined;
  const nextDecisionOn = openSteps.find((one) => one.lastDay >= at.startsOn)?.lastDay;
  return {
    unit: plan.unit,
    used: lengthOf(used, plan.unit),
    maximum: lengthOf(maximum, plan.unit),
    possibleMaximum: lengthOf(largest(counted.filter((one) => one.outcome >= status.missing)), plan.unit),
    left: lengthOf(Math.max(0, maximum - used), plan.unit),
    overrun: lengthOf(Math.max(0, used - maximum), plan.unit),
    steps: results,
    separateCourses: time.separate.map(({ from, to }) => ({ from, to, length: lengthOf(timeBetween(from, to, plan.unit), plan.unit) })),
    ...(latestEnd ? { latestEnd } : {}),
    ...(nextDecisionOn ? { nextDecisionOn } : {}),
  };
}

interface CountedStep {
  readonly one: CompiledStep;
  readonly total: number;
  readonly outcome: Status;
}

function countStep(one: CompiledStep, plan: DurationPlan, facts: Facts, at: At, phase: Phase): CountedStep {
  const outcome = one.requires.reduce<Status>((worst, node) => {
    const next = statusOf(node, facts, at, phase);
    return next < worst ? next : worst;
  }, status.met);
  return { one, total: timeOf(one.step.total(at), plan.unit), outcome };
}

function stepResult(
  { one, total, outcome }: CountedStep,
  { unit }: DurationPlan,
  before: number,
  from: Parameters<typeof lastDayAfter>[0],
): DurationStepResult {
  return {
    id: one.step.id,
    title: one.step.title,
    total: lengthOf(total, unit),
    lastDay: lastDayAfter(from, Math.max(0, total - before), unit),
    outcome: shownByStatus[outcome] ?? 'missing-fact',
    requires: one.requiresInWords,
  };
}

function largest(steps: readonly CountedStep[]): number {
  return steps.reduce((sum, { total }) => Math.max(sum, total), 0);
}
