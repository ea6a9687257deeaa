import { Problem, type ProblemKind } from '@fotfeste/shared/api';
import { answerCase, theLaw } from '@fotfeste/eligibility/domain';
import type { CaseAnswerView } from './case.view';

/** The law's answer to a case from outside. Throws the problem that names everything that is wrong with it. */
export function answerOrRefuse(given: Readonly<Record<string, unknown>>): CaseAnswerView {
  const found = answerCase(theLaw, given);
  if ('errors' in found) throw new Problem(unreadableCase, { errors: found.errors });
  const { case: mark } = given;
  return { ...(typeof mark === 'string' ? { case: mark } : {}), ...found.answer };
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
