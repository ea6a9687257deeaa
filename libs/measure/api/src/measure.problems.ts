import type { ProblemKind } from '@fotfeste/shared/api';

export const measureNotInCatalogue: ProblemKind = {
  code: 'measure/not-in-catalogue',
  status: 404,
  title: {
    nb: 'Tiltaket finnes ikke i tiltakskatalogen',
    nn: 'Tiltaket finst ikkje i tiltakskatalogen',
    en: 'The measure is not in the catalogue',
  },
};

export const offeringNotFound: ProblemKind = {
  code: 'measure/offering-not-found',
  status: 404,
  title: {
    nb: 'Gjennomføringen finnes ikke',
    nn: 'Gjennomføringa finst ikkje',
    en: 'The offering does not exist',
  },
};
