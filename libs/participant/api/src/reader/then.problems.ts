import type { ProblemKind } from '@fotfeste/shared/api';

/** Nothing can be recorded on a day that has not come. */
export const notYet: ProblemKind = {
  code: 'case/not-yet',
  status: 422,
  title: { nb: 'Dagen har ikke vært ennå', nn: 'Dagen har ikkje vore enno', en: 'That day has not come yet' },
  detail: {
    nb: 'Velg i dag eller en tidligere dag.',
    nn: 'Vel i dag eller ein tidlegare dag.',
    en: 'Choose today or an earlier day.',
  },
};

/** The person was written down here later than the day that is asked about. Carries `since`. */
export const notKnownThen: ProblemKind = {
  code: 'case/not-known-then',
  status: 404,
  title: {
    nb: 'Saken fantes ikke i Fotfeste den dagen',
    nn: 'Saka fanst ikkje i Fotfeste den dagen',
    en: 'The case was not in Fotfeste on that day',
  },
  detail: {
    nb: 'Den første opplysningen om personen ble lagret {since}. Velg den dagen eller en senere.',
    nn: 'Den første opplysninga om personen vart lagra {since}. Vel den dagen eller ein seinare.',
    en: 'The first thing about the person was saved on {since}. Choose that day or a later one.',
  },
};
