import type { ProblemKind } from '@fotfeste/shared/api';

export const alreadyDisqualified: ProblemKind = {
  code: 'participant/already-disqualified',
  status: 409,
  title: {
    nb: '{adviser} er allerede meldt inhabil i saken',
    nn: '{adviser} er alt meld inhabil i saka',
    en: '{adviser} is declared disqualified in the case already',
  },
};

/** A colleague's being near to somebody is for the lead to write down. */
export const onlyLeadDeclares: ProblemKind = {
  code: 'participant/only-lead-declares',
  status: 403,
  title: {
    nb: 'Bare teamlederen ved kontoret kan melde en kollega inhabil',
    nn: 'Berre teamleiaren ved kontoret kan melde ein kollega inhabil',
    en: 'Only the team lead at the office can declare a colleague disqualified',
  },
  detail: {
    nb: 'Meld deg selv, eller snakk med lederen.',
    nn: 'Meld deg sjølv, eller snakk med leiaren.',
    en: 'Declare yourself, or talk to the lead.',
  },
};

/** Follows from the identity number, so nobody lifts it. */
export const ownCaseStays: ProblemKind = {
  code: 'participant/own-case-stays',
  status: 409,
  title: {
    nb: 'Ingen kan få tilgang til sin egen sak',
    nn: 'Ingen kan få tilgang til si eiga sak',
    en: 'Nobody can be given access to their own case',
  },
};

export const unknownColleague = {
  errors: [
    {
      field: 'adviserId',
      message: { nb: 'Velg en kollega fra listen', nn: 'Vel ein kollega frå lista', en: 'Choose a colleague from the list' },
    },
  ],
};
