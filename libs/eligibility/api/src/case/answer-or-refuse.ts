import { Problem, type ProblemKind } from '@fotfeste/shared/api';
import { answerCase, caseRefusal, repeatedNameErrors, theLaw, type FactError } from '@fotfeste/eligibility/domain';
import type { CaseAnswerView } from './case.view';

/** A case as it came: read, and the text it was read from. */
export interface GivenCase {
  /** A record of names and values, or whatever else somebody sent. */
  readonly given: unknown;
  /** A parser keeps only the last of two members of one name; the text shows both. */
  readonly text: string;
}

/** The law's answer to a case from outside. Throws the problem that names everything that is wrong with it. */
export function answerOrRefuse({ given, text }: GivenCase): CaseAnswerView {
  const mark = markOf(given);
  const found = answered(given, text);
  if ('errors' in found) throw new Problem(unreadableCase, { extension: { ...mark, ...caseRefusal(found.errors) } });
  return { ...mark, ...found.answer };
}

/** The sender's own name for the case. */
function markOf(given: unknown): { readonly case?: string } {
  if (typeof given !== 'object' || given === null || !('case' in given)) return {};
  return typeof given.case === 'string' ? { case: given.case } : {};
}

function answered(given: unknown, text: string): ReturnType<typeof answerCase> {
  const errors: readonly FactError[] = repeatedNameErrors(text);
  return errors.length > 0 ? { errors } : answerCase(theLaw, given);
}

const unreadableCase: ProblemKind = {
  code: 'eligibility/unreadable-case',
  status: 422,
  title: {
    nb: 'Saken kan ikke vurderes slik den er oppgitt',
    nn: 'Saka kan ikkje vurderast slik ho er oppgitt',
    en: 'The case cannot be assessed as it is given',
  },
  detail: {
    nb: 'Rett eller fjern det som er nevnt. Koder, navn og typer står i docs/facts.md.',
    nn: 'Rett eller fjern det som er nemnt. Kodar, namn og typar står i docs/facts.md.',
    en: 'Correct or remove what is named. Codes, names and types stand in docs/facts.md.',
  },
};
