import type { ConditionOutcome, Outcome, Phase } from './assessment';
import type { Branch, CompiledMeasure, Node } from './compiled-measure';
import type { At, Evaluation } from './condition';
import type { Facts } from '../facts/facts';
import type { Leaf } from './leaf';

/**
 * How far a requirement is from being met, lowest first; numbers, because millions are compared. A person's no is kept
 * apart from a failed hard condition, since the answer names whose decision it rests on.
 */
export const status = { failed: 0, judgedNo: 1, missing: 2, open: 3, met: 4 } as const;
export type Status = (typeof status)[keyof typeof status];

/** What is shown for one condition or group, by status. */
export const shownByStatus: readonly ConditionOutcome[] = ['not-met', 'not-met', 'missing-fact', 'needs-judgement', 'met'];

/** Outcome of a whole assessment, by the status that decides it. */
export const outcomeByStatus: readonly Outcome[] = ['not-eligible', 'not-eligible', 'missing-facts', 'needs-assessment', 'eligible'];

/** Which status decides a whole assessment, first to last (architecture, section 5): a person's no comes after what is still unknown. */
const decidingRank: readonly number[] = [0, 3, 1, 2, 4];

/** Whether a condition that is needed only before start may wait, when the question is what can be offered. */
export function waits({ isForStart, isNotYet }: Leaf, { kind }: Evaluation, phase: Phase): boolean {
  return isForStart && phase === 'offer' && (kind === 'missing-fact' || kind === 'needs-judgement' || (isNotYet && kind === 'not-met'));
}

/** Status of one condition. */
export function statusOfLeaf(leaf: Leaf, evaluation: Evaluation, phase: Phase): Status {
  switch (evaluation.kind) {
    case 'met':
      return status.met;
    case 'not-met':
      if (waits(leaf, evaluation, phase)) return status.met;
      return leaf.isJudged ? status.judgedNo : status.failed;
    case 'missing-fact':
      return waits(leaf, evaluation, phase) ? status.met : status.missing;
    case 'needs-judgement':
      return waits(leaf, evaluation, phase) ? status.met : status.open;
  }
}

/** Status of a whole measure, without a trace: the fast door, for searches and simulations. */
export function statusOfMeasure({ nodes }: CompiledMeasure, facts: Facts, at: At, phase: Phase): Status {
  let decided: Status = status.met;
  for (const node of nodes) {
    decided = moreDeciding(decided, statusOf(node, facts, at, phase));
    if (decided === status.failed) return decided;
  }
  return decided;
}

/** The one of two statuses that decides a whole assessment. */
export function moreDeciding(left: Status, right: Status): Status {
  return (decidingRank[right] ?? 0) < (decidingRank[left] ?? 0) ? right : left;
}

/** Status of a requirement; stops as soon as it is settled. */
export function statusOf(node: Node, facts: Facts, at: At, phase: Phase): Status {
  if (node.type === 'leaf') return statusOfLeaf(node, node.ask(facts, at), phase);
  let so = startOf(node);
  let position = 0;
  for (const child of node.of) {
    so = combine(node, so, statusOf(child, facts, at, phase), position++);
    if (so === node.settledBy) return so;
  }
  return so;
}

/** What a group is before any branch has been looked at. */
export function startOf({ group }: Branch): Status {
  return group.operator === 'all-of' ? status.met : status.failed;
}

/** A group's status with one more branch: the worst of all-of, the best of any-of. */
export function combine({ group }: Branch, so: Status, next: Status, position: number): Status {
  switch (group.operator) {
    case 'all-of':
      return next < so ? next : so;
    case 'any-of':
      return next > so ? next : so;
    case 'unless':
      return position === 0 ? next : withException(so, next);
  }
}

/** A failed rule is as good as its exception; a rule that is not yet known does not ask for one, but takes one that holds. */
function withException(rule: Status, exception: Status): Status {
  if (exception === status.met) return status.met;
  return rule <= status.judgedNo && exception >= status.missing ? exception : rule;
}
