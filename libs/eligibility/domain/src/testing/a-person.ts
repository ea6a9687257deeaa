import { localDate } from '@fotfeste/shared/kernel';
import type { Facts } from '../facts/facts';
import type { JudgementAnswer } from '../facts/fact-values';
import { answerKey } from '../judgements';
import type { MeasureCode } from '../catalogue/measure-codes';
import { questionsOf } from '../measures/questions';
import { separateCoursesCount } from '../engine/duration-plan';

/** Somebody nothing stands in the way for: 24 years old in 2026, job seeker, needs guidance, no employer, nothing used. */
export function aPerson(changes: Changes = {}): Facts {
  return without({
    born: localDate('2002-03-15'),
    lawfulResidence: true,
    registeredJobSeeker: true,
    hasAssistanceDecision: true,
    assistanceGroup: 'TRENGER_VEILEDNING',
    employments: [],
    sickListed: false,
    participations: [],
    ...changes,
  });
}

/** The same person with reduced work capacity. */
export function aPersonWithReducedCapacity(changes: Changes = {}): Facts {
  return aPerson({ assistanceGroup: 'TRENGER_VEILEDNING_NEDSATT_ARBEIDSEVNE', ...changes });
}

/** Everything about the place is in order: approved, agreed, discussed, considered. */
export const placeInOrder = {
  providerApproved: true,
  providerIsCloseRelation: false,
  providerInDifficulty: false,
  providerOwesUnlawfulAid: false,
  agreementSigned: true,
  discussedWithEmployeeRepresentatives: true,
  publicOffersConsidered: true,
} as const satisfies Facts;

/** Answers every question of the measure the same way; E-07 only when asked for by name. */
export function answered(
  measure: MeasureCode,
  answer: JudgementAnswer['answer'] = 'yes',
  ...except: readonly string[]
): NonNullable<Facts['answers']> {
  const asked = questionsOf(measure).filter(({ ids }) => ids.length > 0);
  const questions = asked.flatMap(({ question }) => (except.includes(question.question) ? [] : [question]));
  return Object.fromEntries(questions.map((question) => [answerKey(question, measure), { answer, answeredOn: localDate('2026-01-15') }]));
}

/** The answer to the one question that no chapter asks: whether separate courses count. */
export function separateCourses(measure: MeasureCode, answer: JudgementAnswer['answer']): NonNullable<Facts['answers']> {
  return { [answerKey(separateCoursesCount, measure)]: { answer } };
}

/** Changes to a person; `undefined` takes a fact away, so that it is unknown. */
export type Changes = { readonly [Name in keyof Facts]: Facts[Name] | undefined };

function without(changes: Changes): Facts {
  return Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
}
