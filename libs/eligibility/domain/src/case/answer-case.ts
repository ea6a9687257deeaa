import type { AssessmentResult } from '../engine/assessment';
import type { FactError } from '../facts/read-value';
import { caseAnswer, inWords, notAutomatedAnswer, type CaseAnswer } from './case-answer';
import { readCase, type Case } from './read-case';

/** What answers cases: the law of this room, or another one. */
export interface CaseLaw {
  assess(
    measure: Case['measure'],
    facts: Case['facts'],
    startsOn: Case['startsOn'],
    options: Pick<Case, 'phase' | 'today'>,
  ): AssessmentResult;
  isLimited(measure: Case['measure'], on: Case['startsOn']): boolean;
}

/** The answer to a case from outside, or everything that is wrong with it. A case that is stopped has no answer: what is unknown is named. */
export function answerCase(law: CaseLaw, given: unknown): { readonly answer: CaseAnswer } | { readonly errors: readonly FactError[] } {
  const read = readCase(given);
  if ('errors' in read) return read;
  const { measure, facts, startsOn, ...options } = read.case;
  const result = law.assess(measure, facts, startsOn, options);
  switch (result.kind) {
    case 'assessed':
      return { answer: caseAnswer(result, law.isLimited(measure, startsOn) ? 'limited' : 'unlimited') };
    case 'not-automated':
      return { answer: notAutomatedAnswer(result) };
    case 'stopped':
      return { errors: [{ field: 'startsOn', message: inWords(result.explanation) }] };
  }
}
