import { Problem, type ProblemKind } from '@fotfeste/shared/api';
import type { LocalizedText } from '@fotfeste/shared/kernel';
import type { SendingFault } from '@fotfeste/document/domain';

/** The letter is made, or its decisions were taken back. */
export const notCollecting: ProblemKind = {
  code: 'document/not-collecting',
  status: 409,
  title: { nb: 'Brevet er alt laget', nn: 'Brevet er alt laga', en: 'The letter has already been made' },
  detail: {
    nb: 'Last siden på nytt for å se hvordan det står med brevet.',
    nn: 'Last sida på nytt for å sjå korleis det står med brevet.',
    en: 'Reload to see how the letter stands.',
  },
};

/** The letter is not made yet, or has gone out already. */
export const notToBeSent: ProblemKind = {
  code: 'document/not-to-be-sent',
  status: 409,
  title: { nb: 'Brevet venter ikke på å bli sendt', nn: 'Brevet ventar ikkje på å bli sendt', en: 'The letter is not waiting to be sent' },
  detail: {
    nb: 'Det er ikke laget ennå, eller noen har alt skrevet at det er sendt. Last siden på nytt.',
    nn: 'Det er ikkje laga enno, eller nokon har alt skrive at det er sendt. Last sida på nytt.',
    en: 'It has not been made yet, or somebody has already written that it was sent. Reload the page.',
  },
};

const wrongDay: ProblemKind = {
  code: 'document/wrong-day',
  status: 422,
  title: { nb: 'Dagen brevet ble sendt, må rettes', nn: 'Dagen brevet vart sendt, må rettast', en: 'The day it was sent needs correcting' },
  detail: { nb: 'Rett feltet som er markert.', nn: 'Rett feltet som er merkt.', en: 'Correct the marked field.' },
};

const faultTexts: Readonly<Record<SendingFault, LocalizedText>> = {
  'sent-ahead': {
    nb: 'Brevet kan ikke være sendt etter i dag',
    nn: 'Brevet kan ikkje vere sendt etter i dag',
    en: 'It cannot have been sent after today',
  },
  'sent-before-made': {
    nb: 'Brevet kan ikke være sendt før det ble laget',
    nn: 'Brevet kan ikkje vere sendt før det vart laga',
    en: 'It cannot have been sent before it was made',
  },
};

/** What is wrong with the day it went out, at the field. */
export function sendingProblem(fault: SendingFault): Problem {
  return new Problem(wrongDay, { errors: [{ field: 'sentOn', message: faultTexts[fault] }] });
}
