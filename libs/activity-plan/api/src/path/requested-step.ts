import { given } from '@fotfeste/shared/kernel';
import { invalidRequest, Problem } from '@fotfeste/shared/api';
import type { OutsideOffer, PathStep } from '@fotfeste/activity-plan/domain';
import type { OutsideOfferRequest, StepRequest } from './path.dto';
import { stepFaultTexts } from './path.problems';

/** The steps as they are thought of and stored: nothing of the request's class, and each either a measure or an offer outside Nav. */
export function requestedSteps(steps: readonly StepRequest[]): readonly PathStep[] {
  return steps.map((step, index) => {
    const made = requestedStep(step);
    if (made) return made;
    throw new Problem(invalidRequest, { errors: [{ field: `steps.${String(index)}.measure`, message: stepFaultTexts['no-measure'] }] });
  });
}

/** Nothing when the step is neither a measure nor an offer outside Nav, or both. */
function requestedStep({ id, measure, outside, from, to, intent, ...rest }: StepRequest): PathStep | undefined {
  const { purpose, offeringId, waitsFor, waitsForStep, words } = rest;
  const onStep = waitsFor === 'step' ? waitsForStep : undefined;
  const base = { id, from, to, intent, ...given({ purpose, waitsFor, waitsForStep: onStep, words: words?.trim() || undefined }) };
  if (measure && !outside) return { ...base, measure, ...given({ offeringId }) };
  return outside && !measure && !offeringId ? { ...base, outside: requestedOffer(outside) } : undefined;
}

/** The offer as it is stored: words without blanks around them. */
export function requestedOffer({ kind, name, giver, hoursPerWeek, satisfies }: OutsideOfferRequest): OutsideOffer {
  return { kind, name: name.trim(), satisfies: [...satisfies], ...given({ giver: giver?.trim() || undefined, hoursPerWeek }) };
}
