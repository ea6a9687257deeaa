import type { ProblemKind } from '@fotfeste/shared/api';

/** More goals than anybody can follow. */
export const tooManyGoals: ProblemKind = {
  code: 'participation/too-many-goals',
  status: 409,
  title: { nb: 'Det er for mange mål', nn: 'Det er for mange mål', en: 'There are too many goals' },
  detail: {
    nb: 'Samle det viktigste i færre mål før du legger til flere.',
    nn: 'Samle det viktigaste i færre mål før du legg til fleire.',
    en: 'Gather what matters in fewer goals before adding more.',
  },
};
