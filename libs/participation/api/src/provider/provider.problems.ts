import type { LocalizedText } from '@fotfeste/shared/kernel';
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

/** Text at the field when somebody who is chosen does not work at the provider. */
export const notOnTeam: LocalizedText = {
  nb: 'Velg noen som arbeider hos dere',
  nn: 'Vel nokon som arbeider hos dykk',
  en: 'Choose somebody who works with you',
};

/** Text at the field when the adviser is also chosen as the one who helps. */
export const ownHelper: LocalizedText = {
  nb: 'Veilederen kan ikke også være medveileder',
  nn: 'Rettleiaren kan ikkje vere medrettleiar i tillegg',
  en: 'The adviser cannot be the co-adviser too',
};
