import type { LocalizedText } from '@fotfeste/shared/kernel';
import type { ProblemKind } from '@fotfeste/shared/api';

/** One answer for every link that opens nothing, so that it tells nothing: unknown, used, taken back, replaced, too old, or shut. */
export const linkGone: ProblemKind = {
  code: 'participation/link-gone',
  status: 404,
  title: { nb: 'Lenken gjelder ikke', nn: 'Lenkja gjeld ikkje', en: 'The link is not valid' },
  detail: {
    nb: 'Den kan være brukt, erstattet av en nyere eller for gammel. Ta kontakt med Nav hvis du trenger en ny.',
    nn: 'Ho kan vere brukt, bytt ut med ei nyare eller for gammal. Ta kontakt med Nav om du treng ei ny.',
    en: 'It may have been used, replaced by a newer one, or be too old. Contact Nav if you need a new one.',
  },
};

/** Somebody tries links. */
export const tooManyKnocks: ProblemKind = {
  code: 'participation/link-too-many',
  status: 429,
  title: { nb: 'For mange forsøk på kort tid', nn: 'For mange forsøk på kort tid', en: 'Too many tries in a short time' },
  detail: { nb: 'Vent noen minutter og prøv igjen.', nn: 'Vent nokre minutt og prøv på nytt.', en: 'Wait some minutes and try again.' },
};

/** Codes cost, and may annoy whoever gets them. */
export const tooManyCodes: ProblemKind = {
  code: 'participation/link-too-many-codes',
  status: 429,
  title: { nb: 'Du har bedt om mange koder', nn: 'Du har bede om mange kodar', en: 'You have asked for many codes' },
  detail: {
    nb: 'Vi sender høyst {most} i timen. Bruk den siste du fikk, eller vent.',
    nn: 'Vi sender høgst {most} i timen. Bruk den siste du fekk, eller vent.',
    en: 'We send at most {most} an hour. Use the last one you got, or wait.',
  },
};

/** The code is not the one that was sent last. */
export const wrongCode: ProblemKind = {
  code: 'participation/link-wrong-code',
  status: 422,
  title: { nb: 'Koden er feil', nn: 'Koden er feil', en: 'The code is wrong' },
  detail: {
    nb: 'Se etter den siste meldingen fra Nav. Du har {left} forsøk igjen før lenken lukkes.',
    nn: 'Sjå etter den siste meldinga frå Nav. Du har {left} forsøk att før lenkja blir lukka.',
    en: 'Look for the last message from Nav. Tries left before the link closes: {left}.',
  },
};

/** There is no code to be right about. */
export const noCode: ProblemKind = {
  code: 'participation/link-no-code',
  status: 409,
  title: { nb: 'Koden gjelder ikke lenger', nn: 'Koden gjeld ikkje lenger', en: 'The code is no longer valid' },
  detail: {
    nb: 'En kode gjelder i {minutes} minutter. Be om en ny.',
    nn: 'Ein kode gjeld i {minutes} minutt. Be om ein ny.',
    en: 'A code is valid for {minutes} minutes. Ask for a new one.',
  },
};

/** The time after the code is over; the answers still stand in the page. */
export const linkSessionOver: ProblemKind = {
  code: 'participation/link-session-over',
  status: 409,
  title: { nb: 'Du må skrive en ny kode', nn: 'Du må skrive ein ny kode', en: 'You have to type a new code' },
  detail: {
    nb: 'Det har gått en stund. Be om en ny kode; det du har skrevet, står her fortsatt.',
    nn: 'Det har gått ei stund. Be om ein ny kode; det du har skrive, står her framleis.',
    en: 'Some time has passed. Ask for a new code; what you have written is still here.',
  },
};

/** What was answered is no longer what is asked. */
export const questionsChanged: ProblemKind = {
  code: 'participation/link-questions-changed',
  status: 409,
  title: { nb: 'Spørsmålene er endret', nn: 'Spørsmåla er endra', en: 'The questions have changed' },
  detail: {
    nb: 'Noe er allerede besvart. Se over svarene dine og send dem på nytt.',
    nn: 'Noko er alt svart på. Sjå over svara dine og send dei på nytt.',
    en: 'Something has been answered already. Look through your answers and send them again.',
  },
};

/** A question without an answer. */
export const unanswered: LocalizedText = {
  nb: 'Svar på dette før du sender',
  nn: 'Svar på dette før du sender',
  en: 'Answer this before you send',
};

/** Nothing at all was answered. */
export const nothingAnswered: LocalizedText = {
  nb: 'Svar på minst ett av spørsmålene',
  nn: 'Svar på minst eitt av spørsmåla',
  en: 'Answer at least one of the questions',
};
