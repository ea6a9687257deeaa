import type { ProblemKind } from '@fotfeste/shared/api';

export const takenByOther: ProblemKind = {
  code: 'assistance/control-taken',
  status: 409,
  title: { nb: 'En kollega leser vedtaket', nn: 'Ein kollega les vedtaket', en: 'A colleague is reading the decision' },
};
