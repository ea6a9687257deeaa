import type { ContentChange, ProposalKind } from '../change';
import type { StepName } from '../step';
import type { ProposalValues, ProposedAbout } from './proposal';

/** What Nav does when it approves: a change that keeps the status, or a step of the life cycle. */
export type ProposedAct = { readonly kind: 'change'; readonly change: ContentChange } | { readonly kind: 'step'; readonly step: StepName };

/** What approving a proposal leads to, by the participation as it stands. */
export function actOf(kind: ProposalKind, values: ProposalValues, about: ProposedAbout): ProposedAct {
  switch (kind) {
    case 'end':
      return { kind: 'step', step: endingStep(values, about) };
    case 'change-ending':
      return { kind: 'step', step: 'change-ending' };
    case 'not-applicable':
      return { kind: 'step', step: about.status === 'participating' ? 'not-started' : 'not-applicable' };
    case 'extend':
    case 'extent':
    case 'start-date':
    case 'end-date':
    case 'end-reason':
    case 'remove-start-date':
      return { kind: 'change', change: kind };
  }
}

/** Somebody who never came has not ended anything. */
function endingStep({ hasAttended, hasCompleted }: ProposalValues, { ending }: ProposedAbout): StepName {
  if (hasAttended === false) return 'not-started';
  if (ending === 'open') return 'end';
  return hasCompleted ? 'complete' : 'interrupt';
}
