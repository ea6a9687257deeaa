import type { ProblemKind } from '@fotfeste/shared/api';

/** The provider has followed the participant up, and its time is over. Says nothing of the participant. */
export const windowClosed: ProblemKind = {
  code: 'access/window-closed',
  status: 403,
  title: {
    nb: 'Tilgangen deres til deltakeren er avsluttet',
    nn: 'Tilgangen dykkar til deltakaren er avslutta',
    en: 'Your access to the participant has ended',
  },
  detail: {
    nb: 'Siste dag var {day}. Trenger dere noe mer, ta kontakt med Nav.',
    nn: 'Siste dagen var {day}. Treng de noko meir, ta kontakt med Nav.',
    en: 'The last day was {day}. If you need anything more, contact Nav.',
  },
};
