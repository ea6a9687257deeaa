import type { ProblemKind } from '../problem/problem';

/** Nothing can be sent, because nobody has said by which way. */
export const noSender: ProblemKind = {
  code: 'no-sender',
  status: 503,
  title: {
    nb: 'Fotfeste kan ikke sende e-post og SMS her',
    nn: 'Fotfeste kan ikkje sende e-post og SMS her',
    en: 'Fotfeste cannot send mail and text messages here',
  },
  detail: {
    nb: 'Ingen avsender er satt opp. Meld fra til dem som drifter løsningen; de finner det samme i helsesjekken.',
    nn: 'Ingen avsendar er sett opp. Sei frå til dei som driftar løysinga; dei finn det same i helsesjekken.',
    en: 'No sender is set up. Tell those who run the service; they see the same in the health check.',
  },
};
