import { type LocalDate } from '@fotfeste/shared/kernel';
import {
  answerKey,
  assess,
  hasReducedWorkCapacity,
  type Assessed,
  type EarlierParticipation,
  type Facts,
  type JudgementQuestion,
} from '@fotfeste/eligibility/domain';
import { hasLawfulResidence } from '@fotfeste/participant/domain';
import type { Life, Need } from './life';
import type { Choice } from './measure-choice';

/** What the law said about a step, and the questions a person had to answer for it. */
export interface Allowed {
  readonly assessed: Assessed;
  readonly answered: readonly JudgementQuestion[];
}

/** What is agreed for the participation. */
export interface Agreed {
  readonly startsOn: LocalDate;
  /** Absent for a lasting measure. */
  readonly endsOn: LocalDate | undefined;
  readonly percent: number;
}

/**
 * Asks the engine as the product does, answers yes to what it leaves to a person, and asks again. Nothing unless the answer is then
 * "eligible" without a warning, which the product would let through only with a reason.
 */
export function allowed(
  life: Life,
  need: Need,
  choice: Choice,
  agreed: Agreed,
  earlier: readonly EarlierParticipation[],
): Allowed | undefined {
  const { measure } = choice;
  const { startsOn } = agreed;
  const facts: Facts = { ...factsOf(life, need, earlier, startsOn), ...placeFacts(choice, agreed) };
  const first = assess(measure, facts, startsOn, { phase: 'start' });
  if (first.kind !== 'assessed' || first.outcome === 'not-eligible' || first.outcome === 'missing-facts') return undefined;
  if (first.warnings.length > 0) return undefined;
  const answers = Object.fromEntries(
    first.questions.map((question) => [answerKey(question, measure), { answer: 'yes', answeredOn: startsOn } as const]),
  );
  const second = assess(measure, { ...facts, answers }, startsOn, { phase: 'start' });
  if (second.kind !== 'assessed' || second.outcome !== 'eligible' || second.warnings.length > 0) return undefined;
  return { assessed: second, answered: first.questions };
}

/** What is known of the place when somebody starts there: from the agreement with the provider, or the host, and from what was told. */
function placeFacts({ at, told = [] }: Choice, { endsOn, percent }: Agreed): Facts {
  return {
    ...{ participationPercent: percent, daysPerWeek: daysOf(percent), ...(endsOn && { endsOn }) },
    ...(at === 'offering' && { providerApproved: true, providerInDifficulty: false, providerOwesUnlawfulAid: false }),
    ...((at === 'employer' || at === 'school') && {
      providerApproved: true,
      agreementSigned: true,
      discussedWithEmployeeRepresentatives: true,
    }),
    ...(at !== 'nav' && at !== 'municipality' && { providerIsCloseRelation: false }),
    ...Object.fromEntries(told.map(({ fact, value }) => [fact, value])),
  };
}

/** Days a week: each is a fifth of full time. */
export function daysOf(percent: number): number {
  return percent / 20;
}

/** The last day of the first step the law allows from the start; nothing when it sets no limit. */
export function lastDayOfFirstStep({ assessed }: Allowed): LocalDate | undefined {
  return assessed.duration?.steps[0]?.lastDay;
}

function factsOf(
  { person }: Life,
  { group, goal, benefit, timeUsed }: Need,
  earlier: readonly EarlierParticipation[],
  startsOn: LocalDate,
): Facts {
  const residence = hasLawfulResidence(
    {
      citizenships: person.citizenships,
      permit: person.residencePermit,
      ...(person.residencePermitTo && { permitTo: person.residencePermitTo }),
    },
    startsOn,
  );
  return {
    born: person.born,
    ...(residence !== undefined && { lawfulResidence: residence }),
    registeredJobSeeker: true,
    hasAssistanceDecision: true,
    assistanceGroup: group,
    ...(goal && { mainGoal: goal }),
    ...(hasReducedWorkCapacity(group) && { workCapacityAssessed: true }),
    receivesDisabilityPension: benefit === 'UFORETRYGD',
    employments: [],
    sickListed: false,
    participations: earlier,
    ...(timeUsed && { timeUsed }),
  };
}
