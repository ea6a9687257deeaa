import { type LocalDate } from '@fotfeste/shared/kernel';
import {
  answerKey,
  assess,
  type Assessed,
  type EarlierParticipation,
  type Facts,
  type JudgementQuestion,
  type MeasureCode,
} from '@fotfeste/eligibility/domain';
import { hasLawfulResidence } from '@fotfeste/participant/domain';
import type { Life, Need } from './life';

/** What the law said about a step, and the questions a person had to answer for it. */
export interface Allowed {
  readonly assessed: Assessed;
  readonly answered: readonly JudgementQuestion[];
}

/** Facts about the place, beside those about the person. */
export type PlaceFacts = Pick<
  Facts,
  | 'providerApproved'
  | 'providerIsCloseRelation'
  | 'agreementSigned'
  | 'discussedWithEmployeeRepresentatives'
  | 'publicOffersConsidered'
  | 'inTreatmentForMentalHealthOrSubstanceUse'
  | 'consentsToTakePart'
  | 'consentsToShareHealthInformation'
  | 'participationPercent'
  | 'endsOn'
>;

/** Asks the engine as the product does, answers yes to what it leaves to a person, and asks again. Nothing unless the answer is then "eligible". */
export function allowed(
  life: Life,
  need: Need,
  measure: MeasureCode,
  startsOn: LocalDate,
  earlier: readonly EarlierParticipation[],
  place: PlaceFacts,
): Allowed | undefined {
  const facts: Facts = { ...factsOf(life, need, earlier, startsOn), ...place };
  const first = assess(measure, facts, startsOn, { phase: 'start' });
  if (first.kind !== 'assessed' || first.outcome === 'not-eligible') return undefined;
  const answers = Object.fromEntries(
    first.questions.map((question) => [answerKey(question, measure), { answer: 'yes', answeredOn: startsOn } as const]),
  );
  const second = assess(measure, { ...facts, answers }, startsOn, { phase: 'start' });
  return second.kind === 'assessed' && second.outcome === 'eligible' ? { assessed: second, answered: first.questions } : undefined;
}

/** The last day of the first step the law allows from the start; nothing when it sets no limit. */
export function lastDayOfFirstStep({ assessed }: Allowed): LocalDate | undefined {
  return assessed.duration?.steps[0]?.lastDay;
}

function factsOf({ person }: Life, { group }: Need, earlier: readonly EarlierParticipation[], startsOn: LocalDate): Facts {
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
    employments: [],
    sickListed: false,
    participations: earlier,
  };
}
