import type { ProblemKind } from '@fotfeste/shared/api';
import { shortestNumber, type SearchFault } from '@fotfeste/caseload/domain';

/** A text that nobody can be searched for by. It must never show everybody in the place of nobody. */
export const searchUnreadable: Readonly<Record<SearchFault, ProblemKind>> = {
  'few-digits': {
    code: 'caseload/search-few-digits',
    status: 400,
    title: {
      nb: `Skriv minst ${String(shortestNumber)} sifre av fødselsnummeret`,
      nn: `Skriv minst ${String(shortestNumber)} siffer av fødselsnummeret`,
      en: `Write at least ${String(shortestNumber)} digits of the identity number`,
    },
  },
  'no-words': {
    code: 'caseload/search-without-words',
    status: 400,
    title: {
      nb: 'Skriv et navn eller begynnelsen av et fødselsnummer',
      nn: 'Skriv eit namn eller byrjinga av eit fødselsnummer',
      en: 'Write a name or the beginning of an identity number',
    },
  },
};
