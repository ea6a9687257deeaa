import type { ProblemKind } from '@fotfeste/shared/api';

/** A note says what its writer meant: others write one of their own. */
export const notOwnNote: ProblemKind = {
  code: 'participant/not-own-note',
  status: 403,
  title: {
    nb: 'Bare den som skrev notatet, kan endre det',
    nn: 'Berre den som skreiv notatet, kan endre det',
    en: 'Only the one who wrote the note can change it',
  },
  detail: {
    nb: 'Skriv et eget notat.',
    nn: 'Skriv eit eige notat.',
    en: 'Write a note of your own.',
  },
};
