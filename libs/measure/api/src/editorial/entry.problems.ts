import type { LocalizedText } from '@fotfeste/shared/kernel';
import type { ProblemKind } from '@fotfeste/shared/api';

export const entryTaken: ProblemKind = {
  code: 'measure/entry-taken',
  status: 409,
  title: {
    nb: 'Tiltaket har alt en redaksjonell tekst',
    nn: 'Tiltaket har alt ein redaksjonell tekst',
    en: 'The measure has an editorial text already',
  },
  detail: {
    nb: 'Last siden på nytt og endre den som finnes.',
    nn: 'Last sida på nytt og endre den som finst.',
    en: 'Reload the page and change the one there is.',
  },
};

export const nothingToPublish: ProblemKind = {
  code: 'measure/nothing-to-publish',
  status: 409,
  title: {
    nb: 'Det er ingenting å publisere eller ta ned her',
    nn: 'Det er ingenting å publisere eller ta ned her',
    en: 'There is nothing to publish or take down here',
  },
};

/** Texts at the fields of a draft that cannot be published. */
export const entryTexts = {
  missing: {
    nb: 'Må fylles ut før det publiseres',
    nn: 'Må fyllast ut før det blir publisert',
    en: 'Must be filled in before it is published',
  },
  praise: {
    nb: 'Katalogen er nøytral: beskriv uten å rose',
    nn: 'Katalogen er nøytral: skildre utan å rose',
    en: 'The catalogue is neutral: describe without praise',
  },
} as const satisfies Readonly<Record<string, LocalizedText>>;
