import type { AssistanceGroup } from './assistance-group';
import { isPermanent } from './assistance-group';

/** Whether a decision with this group must have a main goal, or must not (N14-08). */
export function mainGoalIs(group: AssistanceGroup): 'required' | 'forbidden' {
  return group === 'LITEN_MULIGHET_TIL_A_JOBBE' ? 'forbidden' : 'required';
}

/** Whether the adviser must write a reason (N14-09); a group not yet chosen asks for one. */
export function isReasonRequired(group: AssistanceGroup | undefined, groupInForce: AssistanceGroup | undefined): boolean {
  return group !== 'GODE_MULIGHETER' || (groupInForce !== undefined && isPermanent(groupInForce));
}

/** Whether somebody who has not written on the decision must approve it (N14-10). */
export function isSecondPersonRequired(group: AssistanceGroup): boolean {
  return isPermanent(group);
}

/** Whether a decision may be made without a person (N14-12): never on judgement, unless the outcome is beyond doubt. */
export function mayBeAutomated(rests: { readonly on: 'facts' | 'judgement'; readonly outcome: 'open-to-doubt' | 'beyond-doubt' }): boolean {
  return rests.on === 'facts' || rests.outcome === 'beyond-doubt';
}
