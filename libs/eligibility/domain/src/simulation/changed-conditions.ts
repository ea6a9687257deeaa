import { addDays, earliest, type LocalDate } from '@fotfeste/shared/kernel';
import type { InForce } from '../engine/basis';
import type { Condition } from '../engine/condition';
import type { Measure } from '../engine/measure';
import { conditionsIn, isGroup, type Requirement } from '../engine/requirement';
import type { Fault } from './faults';
import type { EndedCondition, MovedCondition } from './law-change';

type Change = EndedCondition | MovedCondition;

/** Whether a change is about a condition of the measure. */
export function hasCondition(one: Measure, change: Change): boolean {
  return concerns(change, one) && versionsOf(one, change.condition).length > 0;
}

/** The first day on which a moved start can be seen: its old day when it is moved later. */
export function moveSeenFrom(measures: readonly Measure[], change: MovedCondition, today: LocalDate): LocalDate {
  const found = measures.filter((one) => concerns(change, one)).flatMap((one) => versionsOf(one, change.condition));
  return earliest(change.from, movingVersion(found, today)?.from ?? change.from);
}

/** What is wrong with ending a condition or moving its start. */
export function faultsOfCondition(change: Change, measures: readonly Measure[], today: LocalDate): readonly Fault[] {
  const { condition } = change;
  const values = { condition };
  const field = 'condition';
  const everywhere = measures.flatMap((one) => versionsOf(one, condition));
  if (everywhere.length === 0) return [{ field, code: 'unknown-condition', values }];
  const found = measures.filter((one) => concerns(change, one)).flatMap((one) => versionsOf(one, condition));
  if (found.length === 0) return [{ field: 'measure', code: 'not-in-measure', values }];
  if (found.every(({ kind }) => kind === 'information' || kind === 'technical')) return [{ field, code: 'decides-nothing', values }];
  return change.kind === 'end-condition' ? faultsOfEnd(found, change) : faultsOfMove(found, change, measures, today);
}

/** The measures without the condition after its last day, or with it from another first day. */
export function withChangedCondition(measures: readonly Measure[], change: Change, today: LocalDate): readonly Measure[] {
  return measures.flatMap((one) => {
    if (!hasCondition(one, change)) return [one];
    return change.kind === 'end-condition' ? ended(one, change) : [moved(one, change, today)];
  });
}

function concerns({ measure }: Change, { code }: Measure): boolean {
  return measure === undefined || measure === code;
}

/** Every version of a condition in a measure, the steps of its length among them. */
function versionsOf({ requirements, duration }: Measure, key: string): readonly Condition[] {
  const steps = duration?.steps.flatMap(({ within, allRequires }) => [within, ...allRequires.flatMap(conditionsIn)]) ?? [];
  return [...requirements.flatMap(conditionsIn), ...steps].filter((condition) => condition.key === key);
}

function faultsOfEnd(found: readonly Condition[], { condition, lastDay }: EndedCondition): readonly Fault[] {
  const values = { condition };
  if (found.every(({ inForce }) => inForce.from > lastDay)) return [{ field: 'lastDay', code: 'not-begun', values }];
  const isOver = found.every(({ inForce }) => inForce.to !== undefined && inForce.to <= lastDay);
  return isOver ? [{ field: 'lastDay', code: 'already-ended', values }] : [];
}

function faultsOfMove(
  found: readonly Condition[],
  { condition, from }: MovedCondition,
  measures: readonly Measure[],
  today: LocalDate,
): readonly Fault[] {
  const step = measures.flatMap(({ duration }) => duration?.steps ?? []).find(({ within }) => within.key === condition);
  if (step) return [{ field: 'condition', code: 'length-cannot-move', values: { condition, parameter: step.parameter } }];
  const moving = movingVersion(found, today);
  if (!moving) return [{ field: 'condition', code: 'already-ended', values: { condition } }];
  if (moving.from === from) return [{ field: 'from', code: 'begins-then-already', values: { condition } }];
  if (moving.to && moving.to < from) return [{ field: 'from', code: 'begins-after-end', values: { condition, to: moving.to } }];
  return [];
}

/** The version whose start is moved: the one that is still to come, else the one in force. */
function movingVersion(found: readonly Condition[], today: LocalDate): InForce | undefined {
  const windows = found.map(({ inForce }) => inForce);
  const coming = windows.filter(({ from }) => from > today).sort((left, right) => (left.from < right.from ? -1 : 1));
  return coming[0] ?? windows.find(({ from, to }) => from <= today && (!to || to >= today));
}

/** Until the last day as before; after it the same measure without the condition, and without a step of length that it is. */
function ended(one: Measure, { condition, lastDay }: EndedCondition): readonly Measure[] {
  const next = addDays(lastDay, 1);
  if (one.inForce.to && one.inForce.to < next) return [one];
  const { duration, ...rest } = one;
  const steps = duration?.steps.filter(({ within }) => within.key !== condition) ?? [];
  const after: Measure = {
    ...rest,
    inForce: { ...one.inForce, from: one.inForce.from > next ? one.inForce.from : next },
    requirements: one.requirements.flatMap((requirement) => without(requirement, condition)),
    ...(duration && steps.length > 0
      ? {
          duration: {
            ...duration,
            steps: steps.map((step) => ({ ...step, allRequires: step.allRequires.flatMap((each) => without(each, condition)) })),
          },
        }
      : {}),
  };
  return one.inForce.from > lastDay ? [after] : [{ ...one, inForce: { ...one.inForce, to: lastDay } }, after];
}

function moved(one: Measure, { condition, from }: MovedCondition, today: LocalDate): Measure {
  const moving = movingVersion(versionsOf(one, condition), today);
  if (!moving) return one;
  const predecessorEnds = addDays(moving.from, -1);
  const change = (window: InForce): InForce => {
    if (window.from === moving.from) return { ...(window.to ? { to: window.to } : {}), from };
    return window.to === predecessorEnds ? { ...window, to: addDays(from, -1) } : window;
  };
  const rewrite = (requirement: Requirement): Requirement => rewritten(requirement, condition, change);
  const { duration } = one;
  return {
    ...one,
    requirements: one.requirements.map(rewrite),
    ...(duration && {
      duration: { ...duration, steps: duration.steps.map((step) => ({ ...step, allRequires: step.allRequires.map(rewrite) })) },
    }),
  };
}

function rewritten(requirement: Requirement, key: string, change: (window: InForce) => InForce): Requirement {
  if (isGroup(requirement)) return { ...requirement, of: requirement.of.map((each) => rewritten(each, key, change)) };
  return requirement.key === key ? { ...requirement, inForce: change(requirement.inForce) } : requirement;
}

/** A rule that is gone takes its exception with it; an empty group is gone too. */
function without(requirement: Requirement, key: string): readonly Requirement[] {
  if (!isGroup(requirement)) return requirement.key === key ? [] : [requirement];
  const [first] = requirement.of;
  const of = requirement.of.flatMap((each) => without(each, key));
  const isRuleGone = requirement.operator === 'unless' && first !== undefined && without(first, key).length === 0;
  return of.length === 0 || isRuleGone ? [] : [{ ...requirement, of }];
}
