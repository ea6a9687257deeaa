import type { FieldError, ProblemKind } from '@fotfeste/shared/api';

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

/** The person may be seen, but is followed up by somebody else: whoever asks says why first. Carries `participantId`, and in `alsoAbout` the others of many. */
export const reasonAsked: ProblemKind = {
  code: 'access/reason-asked',
  status: 403,
  title: {
    nb: 'Du må si hvorfor du åpner saken',
    nn: 'Du må seie kvifor du opnar saka',
    en: 'You must say why you open the case',
  },
  detail: {
    nb: 'Du følger ikke opp personen selv. Grunnen står i loggen over oppslag, og gjelder ut dagen.',
    nn: 'Du følgjer ikkje opp personen sjølv. Grunnen står i loggen over oppslag, og gjeld ut dagen.',
    en: 'You do not follow the person up yourself. The reason stands in the log of look-ups and holds for the rest of the day.',
  },
};

/** Said at the words of a reason that none of the list fits. */
export const wordsMissing: FieldError['message'] = {
  nb: 'Skriv hvorfor du åpner saken',
  nn: 'Skriv kvifor du opnar saka',
  en: 'Write why you open the case',
};

/** Far more than anybody can do by hand. Carries `Retry-After`. */
export const tooManyRequests: ProblemKind = {
  code: 'access/too-many-requests',
  status: 429,
  title: {
    nb: 'Det kom for mange forespørsler fra deg på kort tid',
    nn: 'Det kom for mange førespurnader frå deg på kort tid',
    en: 'Too many requests came from you in a short time',
  },
  detail: {
    nb: 'Grensen er {allowed} i minuttet. Ingenting ble endret, og det du har skrevet, står her: prøv igjen om {seconds} sekunder.',
    nn: 'Grensa er {allowed} i minuttet. Ingenting vart endra, og det du har skrive, står her: prøv igjen om {seconds} sekund.',
    en: 'The limit is {allowed} a minute. Nothing was changed, and what you have written stays here: try again in {seconds} seconds.',
  },
};
