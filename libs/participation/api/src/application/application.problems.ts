import type { ProblemKind } from '@fotfeste/shared/api';

/** A decision is about one offering. */
export const severalOfferings: ProblemKind = {
  code: 'participation/several-offerings',
  status: 422,
  title: {
    nb: 'Søknadene gjelder ulike gjennomføringer',
    nn: 'Søknadene gjeld ulike gjennomføringar',
    en: 'The applications are to different offerings',
  },
  detail: {
    nb: 'Velg søknader til én gjennomføring om gangen.',
    nn: 'Vel søknader til éi gjennomføring om gongen.',
    en: 'Choose applications to one offering at a time.',
  },
};
