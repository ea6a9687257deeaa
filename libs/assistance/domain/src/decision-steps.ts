import { isSecondPersonRequired, type AssistanceGroup } from '@fotfeste/eligibility/domain';

/** Where a § 14 a decision stands. `draft` is what is being written and lives among the drafts; every other status is a row. */
export const decisionStatuses = ['draft', 'sent-to-second-control', 'returned', 'decided', 'replaced', 'withdrawn'] as const;
export type DecisionStatus = (typeof decisionStatuses)[number];

/** Who takes a step: who writes the text, somebody with the right of second control who never wrote on it, or a newer decision. */
export const stepTakers = ['writer', 'second-controller', 'newer-decision'] as const;
export type StepTaker = (typeof stepTakers)[number];

/** What must hold before a step, besides who takes it. */
export const stepGuards = ['complete', 'complete-and-no-second-control', 'none'] as const;
export type StepGuard = (typeof stepGuards)[number];

/** One step of a decision's life. */
export interface DecisionStep {
  readonly name: 'send' | 'decide' | 'approve' | 'return' | 'take-back' | 'withdraw' | 'replace';
  readonly from: DecisionStatus;
  readonly to: DecisionStatus;
  readonly who: StepTaker;
  readonly guard: StepGuard;
  readonly reason: 'required' | 'none';
}

/** Every step; what is not here cannot be done (rulebook A.2; the ball goes back and forth as in Nav's own system). */
export const decisionSteps: readonly DecisionStep[] = [
  { name: 'send', from: 'draft', to: 'sent-to-second-control', who: 'writer', guard: 'complete', reason: 'none' },
  { name: 'decide', from: 'draft', to: 'decided', who: 'writer', guard: 'complete-and-no-second-control', reason: 'none' },
  { name: 'approve', from: 'sent-to-second-control', to: 'decided', who: 'second-controller', guard: 'complete', reason: 'none' },
  { name: 'return', from: 'sent-to-second-control', to: 'returned', who: 'second-controller', guard: 'none', reason: 'required' },
  { name: 'take-back', from: 'sent-to-second-control', to: 'returned', who: 'writer', guard: 'none', reason: 'none' },
  { name: 'send', from: 'returned', to: 'sent-to-second-control', who: 'writer', guard: 'complete', reason: 'none' },
  { name: 'decide', from: 'returned', to: 'decided', who: 'writer', guard: 'complete-and-no-second-control', reason: 'none' },
  { name: 'withdraw', from: 'returned', to: 'withdrawn', who: 'writer', guard: 'none', reason: 'required' },
  { name: 'replace', from: 'decided', to: 'replaced', who: 'newer-decision', guard: 'none', reason: 'none' },
];

/** Why a step cannot be taken. */
export const stepHindrances = ['no-such-step', 'not-for-people', 'no-right-of-second-control', 'own-text', 'needs-second-control'] as const;
export type StepHindrance = (typeof stepHindrances)[number];

/** A decision as the steps see it. */
export interface Steppable {
  readonly status: DecisionStatus;
  readonly group?: AssistanceGroup | undefined;
  /** Ids of everybody who has written on the text. */
  readonly writers: readonly string[];
}

/** Who wants to take the step. */
export interface StepActor {
  readonly id: string;
  readonly secondControl: boolean;
}

/** The step from one status to another, if there is one. */
export function stepBetween(from: DecisionStatus, to: DecisionStatus, name?: DecisionStep['name']): DecisionStep | undefined {
  return decisionSteps.find((step) => step.from === from && step.to === to && (name === undefined || step.name === name));
}

/** What stands in the way of a step; nothing when it may be taken. Whether the text is complete is asked of {@link decisionFaults}. */
export function stepHindrance(decision: Steppable, step: Pick<DecisionStep, 'name'>, actor: StepActor): StepHindrance | undefined {
  const found = decisionSteps.find(({ from, name }) => from === decision.status && name === step.name);
  if (!found) return 'no-such-step';
  if (found.who === 'newer-decision') return 'not-for-people';
  if (found.who === 'second-controller' && !actor.secondControl) return 'no-right-of-second-control';
  if (found.who === 'second-controller' && decision.writers.includes(actor.id)) return 'own-text';
  const mustBeControlled = found.guard === 'complete-and-no-second-control' && decision.group && isSecondPersonRequired(decision.group);
  return mustBeControlled ? 'needs-second-control' : undefined;
}

/** The steps somebody may take now: what the buttons show and the server allows. */
export function stepsFor(decision: Steppable, actor: StepActor): readonly DecisionStep[] {
  return decisionSteps.filter((step) => step.from === decision.status && stepHindrance(decision, step, actor) === undefined);
}
