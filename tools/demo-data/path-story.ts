import { addDays, addMonths, type LocalDate } from '@fotfeste/shared/kernel';
import { hasReducedWorkCapacity, type MeasureCode } from '@fotfeste/eligibility/domain';
import type { Purpose } from '@fotfeste/participation/domain';
import { faultsOfSteps, followsSchoolYear, nextSchoolStart, type PathStep } from '@fotfeste/activity-plan/domain';
import type { Life, Need } from './life';

/** A step as somebody usually plans it: how long, and days after the one before. */
interface UsualStep {
  readonly measure: MeasureCode;
  readonly months: number;
  readonly purpose: Purpose;
  readonly pause?: number;
}

interface UsualPath {
  readonly name: string;
  readonly steps: readonly UsualStep[];
}

const toWork: UsualPath = {
  name: 'Praksis og lønnstilskudd',
  steps: [
    { measure: 'ARBEIDSTRENING', months: 3, purpose: 'qualification' },
    { measure: 'MIDLERTIDIG_LONNSTILSKUDD', months: 6, purpose: 'employer-certainty', pause: 21 },
  ],
};
const reduced: UsualPath = {
  name: 'Avklaring, AFT og lønnstilskudd',
  steps: [
    { measure: 'AVKLARING', months: 1, purpose: 'clarification' },
    { measure: 'ARBEIDSFORBEREDENDE_TRENING', months: 9, purpose: 'qualification', pause: 14 },
    { measure: 'MIDLERTIDIG_LONNSTILSKUDD', months: 12, purpose: 'employer-certainty' },
  ],
};
const trade: UsualPath = {
  name: 'Norsk og fagbrev',
  steps: [
    { measure: 'NORSKOPPLAERING_GRUNNLEGGENDE_FERDIGHETER_FOV', months: 6, purpose: 'qualification' },
    { measure: 'FAG_OG_YRKESOPPLAERING', months: 22, purpose: 'qualification' },
  ],
};

/** A planned chain for some of those with a decision; each step waits for the one before. */
export function writePath(life: Life, need: Need): void {
  const { chance, journal, adviser, today, background } = life;
  if (!adviser || background.isEmployed || need.decidedOn > today || !chance.happens(0.2)) return;
  const usual = background.isLearningNorwegian ? trade : hasReducedWorkCapacity(need.group) ? reduced : toWork;
  const steps = stepsOf(usual, addDays(today, chance.between(10, 70)));
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

function stepsOf({ steps }: UsualPath, first: LocalDate): readonly PathStep[] {
  let next = first;
  return steps.map(({ measure, months, purpose, pause = 0 }, index): PathStep => {
    const soonest = addDays(next, pause);
    const from = followsSchoolYear(measure) ? latestOf(soonest, nextSchoolStart(soonest)) : soonest;
    const to = addDays(addMonths(from, months), -1);
    next = addDays(to, 1);
    const waits = index === 0 ? {} : ({ waitsFor: 'step', waitsForStep: String(index) } as const);
    return { id: String(index + 1), measure, from, to, intent: 'planned', purpose, ...waits };
  });
}

function latestOf(left: LocalDate, right: LocalDate): LocalDate {
  return left > right ? left : right;
}
