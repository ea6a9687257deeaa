import { addDays, latest, type LocalDate, type Period } from '@fotfeste/shared/kernel';
import { outcomeOf } from '@fotfeste/eligibility/domain';
import { bridgesOver, type Bridge } from './bridge';
import { gapsIn, type Gap } from './gap';
import { livelihoodOf, type Livelihood } from './livelihood';
import { becomes, dated, measuresOf, type PathCase } from './path-case';
import { isMeasureStep, type MeasureStep } from './path-step';
import { checkStep, notesOnDays, type StepCheck, type StepNote } from './step-check';

/** A gap with what could fill it, the surest first. */
export interface BridgedGap extends Gap {
  readonly bridges: readonly Bridge[];
}

/** An offer outside Nav as it was found. */
export interface OutsideCheck {
  readonly stepId: string;
  readonly notes: readonly StepNote[];
}

/** The whole path as it was found on a day. */
export interface PathCheck {
  readonly checkedOn: LocalDate;
  readonly steps: readonly StepCheck[];
  /** What is worth knowing of the offers outside Nav; no rule is asked about them. */
  readonly outside: readonly OutsideCheck[];
  readonly gaps: readonly BridgedGap[];
  readonly livelihood: Livelihood;
}

/** Weeks after the last step for which the livelihood is still shown: what comes after the path begins there. */
const weeksAfter = 8;

/** Holds a path against the law, the other measures, places, school years and the person's income, all at once. */
export function checkPath(asked: PathCase): PathCheck {
  const { today, steps, participations } = asked;
  const measures = measuresOf(asked);
  const checks = measures.map((step) => checkStep(step, asked));
  const hindered = new Set(checks.filter(({ standing: found }) => found === 'impossible').map(({ stepId }) => stepId));
  const standing = measures.filter((step) => !becomes(step, participations));
  const outside = steps.filter((step) => !isMeasureStep(step));
  const runs: readonly Period[] = [...dated(participations), ...standing, ...outside];
  return {
    checkedOn: today,
    steps: checks,
    outside: outside.map((step) => ({ stepId: step.id, notes: notesOnDays(step, asked) })),
    gaps: gapsIn(runs, today).map((gap) => ({ ...gap, bridges: bridgesOver(gap, asked) })),
    livelihood: livelihood(
      standing.filter(({ id }) => !hindered.has(id)),
      asked,
    ),
  };
}

/** A step that cannot be taken brings no income. */
function livelihood(possible: readonly MeasureStep[], asked: PathCase): Livelihood {
  const { today, steps: planned, participations, benefits, benefitsAreKnown, employments, factsOf } = asked;
  const steps = [...dated(participations), ...possible];
  const lastDays = [...steps, ...planned].flatMap(({ to }) => to ?? []);
  const to = addDays(
    lastDays.reduce((last, day) => latest(last, day), today),
    weeksAfter * 7,
  );
  return livelihoodOf({
    ...{ benefits, benefitsAreKnown, employments, steps, from: today, to },
    measureBenefit: ({ measure }, on, running) => {
      const { facts } = factsOf(measure, on);
      const asked = { ...facts, measureTakenPartIn: measure, ...(running && { benefits: running }) };
      return outcomeOf('TILTAKSPENGER', asked, on, { today });
    },
  });
}
