import { given } from '@fotfeste/shared/kernel';
import { possibilitySummary } from '@fotfeste/eligibility/api';
import type { PathCheck, PathParticipation, PathStep, StepCheck } from '@fotfeste/activity-plan/domain';
import type { PathCheckView, PathParticipationView, PathStepView, PathView, StepCheckView } from './path.view';
import type { PlanPathRow } from './plan-path.row';

/** What offerings are called, by id. */
export type OfferingNames = ReadonlyMap<string, string>;

/** A path with what was found of it now. */
export function pathView(row: PlanPathRow, check: PathCheck, names: OfferingNames): PathView {
  const { id, version, name, chosen, steps, createdByName, changedAt } = row;
  return {
    ...{ id, version, name, chosen, createdByName },
    steps: steps.map((step) => stepView(step, names)),
    check: checkView(check),
    changedAt: changedAt.toISOString(),
  };
}

/** A step, with the name of its offering. */
export function stepView(step: PathStep, names: OfferingNames): PathStepView {
  const { measure, outside, offeringId, ...rest } = step;
  return { ...rest, ...given({ measure, outside, offeringId, offeringName: offeringId && names.get(offeringId) }) };
}

/** A participation that the path begins with. */
export function participationView({ id, measure, from, to }: PathParticipation): PathParticipationView {
  return { id, measure, ...given({ from, to }) };
}

/** What was found, as the browser gets it. */
export function checkView({ checkedOn, steps, outside, gaps, livelihood }: PathCheck): PathCheckView {
  return { checkedOn, steps: steps.map(stepCheckView), outside, gaps, livelihood };
}

function stepCheckView({
  stepId,
  standing,
  participationId,
  result,
  awaitsDecision,
  beside,
  lacksBefore,
  notes,
}: StepCheck): StepCheckView {
  return {
    ...{ stepId, standing, notes },
    answer: possibilitySummary(result, { awaitsDecision }),
    beside: beside.map(({ combination: { verdict, text, basis, rules }, ...other }) => ({ ...other, verdict, text, basis, rules })),
    lacksBefore: lacksBefore.map(({ rule, text, basis }) => ({ rule, text, basis })),
    ...given({ participationId }),
  };
}
