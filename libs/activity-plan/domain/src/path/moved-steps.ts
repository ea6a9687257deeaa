import { addDays, daysBetween, type LocalDate } from '@fotfeste/shared/kernel';
import type { PathStep } from './path-step';

/** Where somebody puts a step. */
export interface StepMove {
  readonly stepId: string;
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/** A step that went along, and by how many days. */
export interface FollowingStep {
  readonly stepId: string;
  /** Days later; negative when earlier. */
  readonly days: number;
}

export interface MovedSteps {
  readonly steps: readonly PathStep[];
  readonly following: readonly FollowingStep[];
}

/**
 * The path after a move. Steps that wait for the moved one go along by as many days as its last day moved, with their length kept,
 * and so do those that wait for them; every other step stays.
 */
export function movedSteps(steps: readonly PathStep[], { stepId, from, to }: StepMove): MovedSteps {
  const moved = steps.find(({ id }) => id === stepId);
  if (!moved) return { steps, following: [] };
  const days = daysBetween(moved.to, to);
  const along = days === 0 ? new Set<string>() : waitingFor(steps, stepId);
  return {
    steps: steps.map((step) => {
      if (step.id === stepId) return { ...step, from, to };
      return along.has(step.id) ? { ...step, from: addDays(step.from, days), to: addDays(step.to, days) } : step;
    }),
    following: steps.filter(({ id }) => along.has(id)).map(({ id }) => ({ stepId: id, days })),
  };
}

/** Steps that wait for a step, directly or through others; never the step itself. */
function waitingFor(steps: readonly PathStep[], stepId: string): ReadonlySet<string> {
  const found = new Set<string>();
  const open = [stepId];
  for (let before = open.pop(); before !== undefined; before = open.pop()) {
    for (const { id, waitsFor, waitsForStep } of steps) {
      if (waitsFor !== 'step' || waitsForStep !== before || id === stepId || found.has(id)) continue;
      found.add(id);
      open.push(id);
    }
  }
  return found;
}
