import type { ProblemKind } from '@fotfeste/shared/api';

export const signInRefused: ProblemKind = {
  code: 'session/sign-in-refused',
  status: 401,
  title: { nb: 'Innloggingen ble ikke godtatt', nn: 'Innlogginga vart ikkje godteken', en: 'The sign-in was not accepted' },
  detail: {
    nb: 'Prøv å logge inn på nytt. Hjelper ikke det, mangler brukeren din en rolle i Fotfeste.',
    nn: 'Prøv å logge inn på nytt. Hjelper ikkje det, manglar brukaren din ei rolle i Fotfeste.',
    en: 'Try to sign in again. If that does not help, your user lacks a role in Fotfeste.',
  },
};
