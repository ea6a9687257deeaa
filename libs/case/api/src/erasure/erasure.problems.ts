import type { ProblemKind } from '@fotfeste/shared/api';

export const nothingToErase: ProblemKind = {
  code: 'case/nothing-to-erase',
  status: 409,
  title: { nb: 'Dette finnes ikke lenger', nn: 'Dette finst ikkje lenger', en: 'This is not there any more' },
  detail: {
    nb: 'Enten er det slettet alt, eller så er det noe som ikke kan slettes her. Last siden på nytt.',
    nn: 'Anten er det sletta alt, eller så er det noko som ikkje kan slettast her. Last sida på nytt.',
    en: 'Either it is deleted already, or it is something that cannot be deleted here. Load the page again.',
  },
};

export const erasureAsked: ProblemKind = {
  code: 'case/erasure-asked',
  status: 409,
  title: {
    nb: 'Noen har alt bedt om å få slettet dette',
    nn: 'Nokon har alt bede om å få sletta dette',
    en: 'Somebody has already asked to have this deleted',
  },
};

export const ownErasure: ProblemKind = {
  code: 'case/own-erasure',
  status: 403,
  title: {
    nb: 'Den som ber om sletting, kan ikke avgjøre den',
    nn: 'Den som ber om sletting, kan ikkje avgjere henne',
    en: 'Whoever asks for a deletion cannot decide on it',
  },
  detail: {
    nb: 'En annen teamleder ved kontoret må avgjøre den.',
    nn: 'Ein annan teamleiar ved kontoret må avgjere henne.',
    en: 'Another team lead at the office must decide.',
  },
};

export const othersErasure: ProblemKind = {
  code: 'case/others-erasure',
  status: 403,
  title: {
    nb: 'Bare den som ba om slettingen, kan trekke forespørselen',
    nn: 'Berre den som bad om slettinga, kan trekkje førespurnaden',
    en: 'Only the one who asked for the deletion can take the request back',
  },
};

export const erasureDecided: ProblemKind = {
  code: 'case/erasure-decided',
  status: 409,
  title: { nb: 'Dette er alt avgjort', nn: 'Dette er alt avgjort', en: 'This is already decided' },
};

export const refusalWithoutReason: ProblemKind = {
  code: 'case/refusal-without-reason',
  status: 422,
  title: { nb: 'Skriv hvorfor det ikke slettes', nn: 'Skriv kvifor det ikkje blir sletta', en: 'Write why it is not deleted' },
};
