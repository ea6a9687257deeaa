import type { ProblemKind } from '@fotfeste/shared/api';

/** What is said where a question has no answer. */
export const answerFault = { nb: 'Svar på alle spørsmålene', nn: 'Svar på alle spørsmåla', en: 'Answer every question' } as const;

export const nothingToDraw: ProblemKind = {
  code: 'caseload/nothing-to-draw',
  status: 409,
  title: { nb: 'Det er ingenting å trekke', nn: 'Det er ingenting å trekkje', en: 'There is nothing to draw' },
  detail: {
    nb: 'Det finnes ingen slike tekster fra de siste 90 dagene som en kollega har tilgang til å lese, og som ikke venter på å bli lest allerede.',
    nn: 'Det finst ingen slike tekstar frå dei siste 90 dagane som ein kollega har tilgang til å lese, og som ikkje ventar på å bli lesne allereie.',
    en: 'There are no such texts of the last 90 days that a colleague has access to read and that are not waiting to be read already.',
  },
};

export const reviewDone: ProblemKind = {
  code: 'caseload/review-done',
  status: 409,
  title: { nb: 'Du har alt gitt tilbakemelding', nn: 'Du har alt gitt tilbakemelding', en: 'You have given your feedback already' },
};
