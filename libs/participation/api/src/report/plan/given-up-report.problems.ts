import type { ProblemKind } from '@fotfeste/shared/api';

/** The provider can still write the final report. */
export const providerMayStillWrite: ProblemKind = {
  code: 'participation/provider-may-still-write',
  status: 409,
  title: {
    nb: 'Arrangøren kan fortsatt sende sluttrapporten',
    nn: 'Arrangøren kan framleis sende sluttrapporten',
    en: 'The provider can still send the final report',
  },
  detail: {
    nb: 'Arrangøren har tilgang til og med {date}. Minn arrangøren på rapporten, eller vent til tilgangen er over.',
    nn: 'Arrangøren har tilgang til og med {date}. Minn arrangøren på rapporten, eller vent til tilgangen er over.',
    en: 'The provider has access until {date}. Remind the provider of the report, or wait until the access is over.',
  },
};

/** Nobody owes a final report yet, or any longer. */
export const reportNotDue: ProblemKind = {
  code: 'participation/final-report-not-due',
  status: 409,
  title: { nb: 'Ingen sluttrapport mangler', nn: 'Ingen sluttrapport manglar', en: 'No final report is missing' },
  detail: {
    nb: 'En sluttrapport skrives av arrangøren når en deltakelse som begynte i Fotfeste, er over.',
    nn: 'Ein sluttrapport blir skriven av arrangøren når ei deltaking som tok til i Fotfeste, er over.',
    en: 'A final report is written by the provider when a participation that began in Fotfeste is over.',
  },
};

/** Somebody has said so before. */
export const alreadyGivenUp: ProblemKind = {
  code: 'participation/final-report-given-up',
  status: 409,
  title: {
    nb: 'Det er allerede sagt at rapporten ikke kommer',
    nn: 'Det er alt sagt at rapporten ikkje kjem',
    en: 'It has already been said that the report will not come',
  },
  detail: {
    nb: '{name} har sagt det. Last siden på nytt for å lese hvorfor.',
    nn: '{name} har sagt det. Last sida på nytt for å lese kvifor.',
    en: '{name} has said so. Reload the page to read why.',
  },
};

/** There is nothing to take back. */
export const notGivenUp: ProblemKind = {
  code: 'participation/final-report-not-given-up',
  status: 409,
  title: {
    nb: 'Ingen har sagt at rapporten ikke kommer',
    nn: 'Ingen har sagt at rapporten ikkje kjem',
    en: 'Nobody has said that the report will not come',
  },
  detail: {
    nb: 'Kanskje en kollega har trukket det tilbake. Last siden på nytt.',
    nn: 'Kanskje ein kollega har trekt det tilbake. Last sida på nytt.',
    en: 'Perhaps a colleague has taken it back. Reload the page.',
  },
};
