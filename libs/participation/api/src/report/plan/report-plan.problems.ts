import type { ProblemKind } from '@fotfeste/shared/api';

/** Nobody is reminded of what is not late. */
export const nothingLate: ProblemKind = {
  code: 'participation/nothing-late',
  status: 409,
  title: { nb: 'Ingen rapport er forsinket', nn: 'Ingen rapport er forseinka', en: 'No report is late' },
  detail: {
    nb: 'Du kan minne arrangøren på en rapport fra dagen etter fristen.',
    nn: 'Du kan minne arrangøren på ein rapport frå dagen etter fristen.',
    en: 'You can remind the provider of a report from the day after it was due.',
  },
};

/** Once a day is enough. */
export const remindedToday: ProblemKind = {
  code: 'participation/reminded-today',
  status: 409,
  title: { nb: 'Arrangøren er minnet på dette i dag', nn: 'Arrangøren er mint på dette i dag', en: 'The provider has been reminded today' },
  detail: {
    nb: 'Vent til i morgen før du minner igjen.',
    nn: 'Vent til i morgon før du minner på nytt.',
    en: 'Wait until tomorrow before reminding again.',
  },
};
