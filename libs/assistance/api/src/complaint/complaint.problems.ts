import type { ProblemKind } from '@fotfeste/shared/api';

export const nothingDecided: ProblemKind = {
  code: 'assistance/nothing-decided',
  status: 409,
  title: {
    nb: 'Det er ikke fattet noe vedtak å klage på',
    nn: 'Det er ikkje gjort noko vedtak å klage på',
    en: 'There is no decision to complain about',
  },
};

export const complaintDayImpossible: ProblemKind = {
  code: 'assistance/complaint-day-impossible',
  status: 422,
  title: {
    nb: 'Klagen må ha kommet mellom vedtaksdagen og i dag',
    nn: 'Klaga må ha kome mellom vedtaksdagen og i dag',
    en: 'The complaint must have come between the day of the decision and today',
  },
};

export const complaintStepImpossible: ProblemKind = {
  code: 'assistance/complaint-step-impossible',
  status: 409,
  title: {
    nb: 'Klagen er kommet lenger enn dette',
    nn: 'Klaga er komen lenger enn dette',
    en: 'The complaint has come further than this',
  },
};

export const complaintReasonMissing: ProblemKind = {
  code: 'assistance/complaint-reason-missing',
  status: 422,
  title: { nb: 'Skriv hvorfor', nn: 'Skriv kvifor', en: 'Write why' },
};
