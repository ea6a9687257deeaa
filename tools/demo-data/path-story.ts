import { addDays } from '@fotfeste/shared/kernel';
import { hasReducedWorkCapacity } from '@fotfeste/eligibility/domain';
import {
  faultsOfSteps,
  isMeasureStep,
  stepsOfTemplate,
  type MeasureStep,
  type PathStep,
  type TemplateStep,
} from '@fotfeste/activity-plan/domain';
import type { Life, Need } from './life';

/** A path as an office usually plans it. */
interface UsualPath {
  readonly name: string;
  readonly steps: readonly TemplateStep[];
}

const after = { weeksAfter: 0, isBeside: false } as const;
const toWork: UsualPath = {
  name: 'Praksis og lønnstilskudd',
  steps: [
    { ...after, measure: 'ARBEIDSTRENING', months: 3, purpose: 'qualification' },
    { ...after, measure: 'MIDLERTIDIG_LONNSTILSKUDD', months: 6, purpose: 'employer-certainty', weeksAfter: 3 },
  ],
};
const reduced: UsualPath = {
  name: 'Avklaring, AFT og lønnstilskudd',
  steps: [
    { ...after, measure: 'AVKLARING', months: 1, purpose: 'clarification' },
    { ...after, measure: 'ARBEIDSFORBEREDENDE_TRENING', months: 9, purpose: 'qualification', weeksAfter: 2 },
    { ...after, measure: 'MIDLERTIDIG_LONNSTILSKUDD', months: 12, purpose: 'employer-certainty' },
  ],
};
const trade: UsualPath = {
  name: 'Norsk og fagbrev',
  steps: [
    { ...after, measure: 'NORSKOPPLAERING_GRUNNLEGGENDE_FERDIGHETER_FOV', months: 6, purpose: 'qualification' },
    { ...after, measure: 'FAG_OG_YRKESOPPLAERING', months: 22, purpose: 'qualification' },
  ],
};

/** The weeks between the first two measures filled with something others give. */
function bridged([first, second, ...rest]: readonly MeasureStep[]): readonly PathStep[] {
  if (!first || !second) return [...(first ? [first] : []), ...rest];
  const outside = { kind: 'low-threshold', name: 'Åpen kafé', giver: 'Frivilligsentralen', hoursPerWeek: 6, satisfies: [] } as const;
  const wait = { waitsFor: 'step', waitsForStep: first.id } as const;
  const between = { id: 'o', from: addDays(first.to, 1), to: addDays(second.from, -1), intent: 'planned', outside, ...wait } as const;
  return [first, between, second, ...rest];
}

/** A planned chain for some of those with a decision; each step waits for the one before. */
export function writePath(life: Life, need: Need): void {
  const { chance, journal, adviser, today, background } = life;
  if (!adviser || background.isEmployed || need.decidedOn > today || !chance.happens(0.2)) return;
  const usual = background.isLearningNorwegian ? trade : hasReducedWorkCapacity(need.group) ? reduced : toWork;
  const measures = stepsOfTemplate(usual.steps, addDays(today, chance.between(10, 70)), (index) => String(index + 1)).filter(isMeasureStep);
  const steps = usual === reduced ? bridged(measures) : measures;
  const faults = faultsOfSteps(steps, { today, registeredOn: need.decidedOn });
  if (faults.length > 0) throw new Error(`A path the product would refuse: ${faults.map(({ fault }) => fault).join()}`);

  const id = journal.id(journal.moment(today));
  const deed = { by: adviser, on: today };
  journal.write('plan_path', deed, {
    ...{ id, participant_id: journal.participantId, name: usual.name, chosen: true, steps: JSON.stringify(steps) },
    ...{ created_at: journal.moment(today), created_by: adviser.id, created_by_name: adviser.name },
  });
  journal.record(deed, { name: 'plan.path-written', subjectId: id, payload: { steps: steps.length } });
}
