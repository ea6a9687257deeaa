import { given, type LocalDate } from '@fotfeste/shared/kernel';
import {
  allMeasures,
  isGroup,
  isInForce,
  rulebookChapters,
  type DurationPlan,
  type DurationStep,
  type Measure,
  type Requirement,
} from '@fotfeste/eligibility/domain';
import type { MeasureOutlineView, OutlineDurationView, OutlineStepView, OutlineView } from './outline.view';
import { nearestDay, stateOn } from './placed';

/** How the conditions of each measure hang together on a day; on its own nearest day when it has ended or is to come. */
export function measureOutlines(asOf: LocalDate): readonly MeasureOutlineView[] {
  return allMeasures.map((measure) => outlineOf(measure, asOf));
}

function outlineOf({ code, inForce, requirements, duration }: Measure, asOf: LocalDate): MeasureOutlineView {
  const day = nearestDay(inForce, asOf);
  return {
    ...{ measure: code, from: inForce.from, state: stateOn(inForce, asOf) },
    chapter: rulebookChapters.find(({ measures }) => measures.includes(code))?.prefixes[0] ?? '',
    requirements: requirements.flatMap((one) => lineOf(one, day)),
    ...given({ to: inForce.to, duration: duration && durationOf(duration, day) }),
  };
}

/** Information follows from taking part and stands in no one's way; what is not in force that day is left out. */
function lineOf(requirement: Requirement, day: LocalDate): readonly OutlineView[] {
  if (!isGroup(requirement))
    return requirement.kind !== 'information' && isInForce(requirement.inForce, day) ? [{ rule: requirement.key }] : [];
  const { operator, title } = requirement;
  const of = requirement.of.flatMap((one) => lineOf(one, day));
  return of.length > 0 ? [{ operator, of, ...given({ title }) }] : [];
}

function durationOf({ unit, clock, steps }: DurationPlan, day: LocalDate): OutlineDurationView {
  return { unit, clock, steps: steps.filter(({ inForce }) => isInForce(inForce, day)).map((step) => stepOf(step, day)) };
}

function stepOf({ within, how, parameter, allRequires }: DurationStep, day: LocalDate): OutlineStepView {
  return { rule: within.key, how, parameter, requires: allRequires.flatMap((one) => lineOf(one, day)) };
}
