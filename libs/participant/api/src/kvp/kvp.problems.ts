import type { ProblemKind } from '@fotfeste/shared/api';

/** Only the office itself, with the clearance, locks and lifts (rulebook: kontorsperre). */
export const mayNotLock: ProblemKind = {
  code: 'participant/may-not-lock',
  status: 403,
  title: {
    nb: 'Bare en veileder med KVP-tilgang ved kontoret kan sette eller oppheve kontorsperren',
    nn: 'Berre ein rettleiar med KVP-tilgang ved kontoret kan setje eller oppheve kontorsperra',
    en: 'Only an adviser with KVP access at the office can set or lift the office lock',
  },
  detail: {
    nb: 'Spør en kollega ved kontoret som har tilgangen.',
    nn: 'Spør ein kollega ved kontoret som har tilgangen.',
    en: 'Ask a colleague at the office who has the access.',
  },
};

export const alreadyLocked: ProblemKind = {
  code: 'participant/already-locked',
  status: 409,
  title: {
    nb: 'Personen er allerede i en KVP-periode',
    nn: 'Personen er alt i ein KVP-periode',
    en: 'The person is in a KVP period already',
  },
};

export const kvpWithoutFollowUp: ProblemKind = {
  code: 'participant/kvp-without-follow-up',
  status: 409,
  title: {
    nb: 'Personen har ikke oppfølging',
    nn: 'Personen har ikkje oppfølging',
    en: 'The person is not followed up',
  },
  detail: {
    nb: 'Start en oppfølgingsperiode først.',
    nn: 'Start ein oppfølgingsperiode først.',
    en: 'Start a follow-up period first.',
  },
};

export const alreadyLifted: ProblemKind = {
  code: 'participant/already-lifted',
  status: 409,
  title: {
    nb: 'KVP-perioden er allerede avsluttet',
    nn: 'KVP-perioden er alt avslutta',
    en: 'The KVP period has ended already',
  },
};
