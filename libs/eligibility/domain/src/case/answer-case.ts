import type { Law } from '../engine/law';
import { plannedTime } from '../engine/planned-time';
import type { Assessed } from '../engine/assessment';
import type { FactError } from '../facts/read-value';
import { caseAnswer, notAutomatedAnswer, type CaseAnswer, type CaseWarning } from './case-answer';
import { chainWarnings, combinationWarnings, plannedWarnings } from './case-warnings';
import { inWords } from './in-words';
import { readCase, type Case } from './read-case';

/** What answers cases: the law of this room, or another one. */
export type CaseLaw = Pick<Law, 'assess' | 'isLimited' | 'prepare'>;

/** The answer to a case from outside, or everything that is wrong with it. A case that is stopped has no answer: what is unknown is named. */
export function answerCase(law: CaseLaw, given: unknown): { readonly answer: CaseAnswer } | { readonly errors: readonly FactError[] } {
  const read = readCase(given);
  if ('errors' in read) return read;
  const { measure, facts, startsOn, ...options } = read.case;
  const result = law.assess(measure, facts, startsOn, options);
  switch (result.kind) {
    case 'assessed':
      return {
        answer: caseAnswer(result, {
          limit: law.isLimited(measure, startsOn) ? 'limited' : 'unlimited',
          warnings: warningsBeside(law, read.case, result),
        }),
      };
    case 'not-automated':
      return { answer: notAutomatedAnswer(result) };
    case 'stopped':
      return { errors: [{ field: 'startsOn', message: inWords(result.explanation) }] };
  }
}

/** What the other participations of the case give: at the same time, before, and planned in the same measure. */
function warningsBeside(law: CaseLaw, asked: Case, { duration, requirements }: Assessed): readonly CaseWarning[] {
  const { compiled, at } = law.prepare(asked.measure, asked.startsOn) ?? {};
  const planned = duration && compiled?.plan && at ? plannedWarnings(plannedTime(compiled.plan, asked.facts, at), duration) : [];
  return [...planned, ...combinationWarnings(asked), ...chainWarnings(asked, requirements)];
}
