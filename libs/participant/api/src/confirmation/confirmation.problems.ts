import type { ProblemKind } from '@fotfeste/shared/api';
import type { ConfirmationState } from '@fotfeste/participant/domain';

/** Nobody confirms a registration that does not run. */
export const notJobSeeker: ProblemKind = {
  code: 'participant/not-job-seeker',
  status: 409,
  title: {
    nb: 'Personen er ikke registrert som arbeidssøker',
    nn: 'Personen er ikkje registrert som arbeidssøkjar',
    en: 'The person is not registered as a job seeker',
  },
  detail: {
    nb: 'Registrer personen på nytt hvis vedkommende fortsatt søker arbeid.',
    nn: 'Registrer personen på nytt om vedkomande framleis søkjer arbeid.',
    en: 'Register the person again if they still seek work.',
  },
};

/** Somebody else has taken the answer, or the registration has begun anew. */
export const otherConfirmation: ProblemKind = {
  code: 'participant/other-confirmation',
  status: 409,
  title: {
    nb: 'Denne bekreftelsen er allerede levert',
    nn: 'Denne stadfestinga er alt levert',
    en: 'This confirmation has been given already',
  },
  detail: {
    nb: 'Se når den neste skal leveres.',
    nn: 'Sjå når den neste skal leverast.',
    en: 'See when the next one is due.',
  },
};

const notOpen: ProblemKind = {
  code: 'participant/confirmation-not-open',
  status: 409,
  title: {
    nb: 'Det er for tidlig å bekrefte',
    nn: 'Det er for tidleg å stadfeste',
    en: 'It is too early to confirm',
  },
  detail: {
    nb: 'Bekreftelsen kan leveres fra dagen som står ved fristen.',
    nn: 'Stadfestinga kan leverast frå dagen som står ved fristen.',
    en: 'The confirmation can be given from the day that stands with the due day.',
  },
};

const over: ProblemKind = {
  code: 'participant/confirmation-over',
  status: 409,
  title: {
    nb: 'Fristen for å bekrefte er ute',
    nn: 'Fristen for å stadfeste er ute',
    en: 'The time to confirm has run out',
  },
  detail: {
    nb: 'Registreringen avsluttes av seg selv. Registrer personen på nytt hvis vedkommende fortsatt søker arbeid.',
    nn: 'Registreringa blir avslutta av seg sjølv. Registrer personen på nytt om vedkomande framleis søkjer arbeid.',
    en: 'The registration ends by itself. Register the person again if they still seek work.',
  },
};

/** Why a confirmation is not taken in a state; nothing where it is. */
export const refusedConfirmation: Readonly<Record<ConfirmationState, ProblemKind | undefined>> = {
  unknown: undefined,
  'not-open': notOpen,
  open: undefined,
  missed: undefined,
  over,
};
