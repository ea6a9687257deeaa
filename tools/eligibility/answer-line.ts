import {
  answerCase,
  caseRefusal,
  isTooDeep,
  repeatedNameErrors,
  type CaseAnswer,
  type CaseLaw,
  type CaseRefusal,
  type FactError,
} from '@fotfeste/eligibility/domain';

/** A line of output: the answer, or everything that is wrong with the line of input. */
export type AnsweredLine = { readonly case?: unknown } & (CaseAnswer | Refusal);

/** What is wrong with a line. */
export interface Refusal extends CaseRefusal {
  /** Number of the line of input, from 1. */
  readonly line: number;
}

/** Answers one line of input. */
export function answerLine(law: CaseLaw, text: string, line: number): AnsweredLine {
  const given = parsed(text);
  if (given === unreadable) return refusal(line, [notJson]);
  const mark = markOf(given);
  const repeated = repeatedNameErrors(text);
  if (repeated.length > 0) return { ...mark, ...refusal(line, repeated) };
  const found = answerCase(law, given);
  return 'errors' in found ? { ...mark, ...refusal(line, found.errors) } : { ...mark, ...found.answer };
}

/** Whether the line has no answer. */
export function isRefusal(answered: AnsweredLine): boolean {
  return 'error' in answered;
}

/** The mark to send back; one that is nested too deep to print is refused with the case. */
function markOf(given: unknown): { readonly case?: unknown } {
  const isMarked = typeof given === 'object' && given !== null && 'case' in given && !isTooDeep(given.case);
  return isMarked ? { case: given.case } : {};
}

const unreadable = Symbol('unreadable');

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return unreadable;
  }
}

function refusal(line: number, errors: readonly FactError[]): Refusal {
  return { line, ...caseRefusal(errors) };
}

const notJson: FactError = {
  field: '',
  message: { nb: 'Linjen er ikke JSON', nn: 'Linja er ikkje JSON', en: 'The line is not JSON' },
};
