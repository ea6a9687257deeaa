import type { ProblemKind } from '@fotfeste/shared/api';

/** A report outside the time for it. */
export const notReportable: ProblemKind = {
  code: 'participation/not-reportable',
  status: 409,
  title: { nb: 'Det kan ikke rapporteres nå', nn: 'Det kan ikkje rapporterast no', en: 'A report cannot be sent now' },
  detail: {
    nb: 'Underveisrapport sendes mens deltakelsen varer, og sluttrapport fra 14 dager før sluttdatoen.',
    nn: 'Undervegsrapport blir send medan deltakinga varer, og sluttrapport frå 14 dagar før sluttdatoen.',
    en: 'An interim report is sent while the participation lasts, the final report from 14 days before the end date.',
  },
};

/** There is a final report already. */
export const alreadyReported: ProblemKind = {
  code: 'participation/final-report-exists',
  status: 409,
  title: { nb: 'Sluttrapporten er allerede sendt', nn: 'Sluttrapporten er alt send', en: 'The final report has already been sent' },
  detail: {
    nb: 'Åpne den som er sendt. Nav kan returnere den med et spørsmål hvis noe må endres.',
    nn: 'Opne den som er send. Nav kan returnere han med eit spørsmål om noko må endrast.',
    en: 'Open the one that was sent. Nav can return it with a question if something must change.',
  },
};

/** Accepted or returned by somebody else meanwhile. */
export const alreadyAnswered: ProblemKind = {
  code: 'participation/report-answered',
  status: 409,
  title: { nb: 'Rapporten er allerede behandlet', nn: 'Rapporten er alt behandla', en: 'The report has already been dealt with' },
  detail: {
    nb: '{name} har svart på den. Last siden på nytt for å se svaret.',
    nn: '{name} har svart på han. Last sida på nytt for å sjå svaret.',
    en: '{name} has answered it. Reload the page to see the answer.',
  },
};

/** Only a report that was returned with a question can be sent again. */
export const notReturned: ProblemKind = {
  code: 'participation/report-not-returned',
  status: 409,
  title: { nb: 'Rapporten kan ikke endres nå', nn: 'Rapporten kan ikkje endrast no', en: 'The report cannot be changed now' },
  detail: {
    nb: 'En sendt rapport kan bare endres når Nav har returnert den med et spørsmål.',
    nn: 'Ein send rapport kan berre endrast når Nav har returnert han med eit spørsmål.',
    en: 'A sent report can only be changed when Nav has returned it with a question.',
  },
};
