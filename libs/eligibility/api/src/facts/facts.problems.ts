import type { ProblemKind } from '@fotfeste/shared/api';

/** Facts from outside that cannot be read; the errors name each. */
export const unreadableFacts: ProblemKind = {
  code: 'eligibility/unreadable-facts',
  status: 422,
  title: {
    nb: 'Noen av opplysningene kan ikke brukes',
    nn: 'Nokre av opplysningane kan ikkje brukast',
    en: 'Some of the facts cannot be used',
  },
  detail: {
    nb: 'Rett eller fjern dem som er nevnt. Navn og typer står i docs/facts.md.',
    nn: 'Rett eller fjern dei som er nemnde. Namn og typar står i docs/facts.md.',
    en: 'Correct or remove those named. Names and types stand in docs/facts.md.',
  },
};
