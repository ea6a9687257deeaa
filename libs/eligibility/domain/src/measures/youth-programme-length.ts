import { localDate } from '@fotfeste/shared/kernel';
import { condition } from '../engine/condition';
import { durationPlan } from '../engine/duration-plan';

const inForce = { from: localDate('2025-08-01') };
const regulation = { law: 'FOR-2025-06-20-1182', source: 'UP', confidence: 'high' } as const;
const lengthQuote =
  'En person kan delta i ungdomsprogrammet så lenge det er nødvendig og hensiktsmessig, men ikke lenger enn 52 uker. Programmet kan i særlige tilfeller forlenges med inntil 8 uker dersom Arbeids- og velferdsetaten vurderer at ytterligere deltakelse i programmet vil ha avgjørende betydning for personens mulighet for å komme i ordinært arbeid eller ordinær utdanning.';
const lengthSection = { ...regulation, section: '§ 6', quote: lengthQuote } as const;

const decisiveImportance = condition({
  id: 'UNP-08',
  part: 'decisive',
  kind: 'discretionary',
  title: {
    nb: 'Lengre deltakelse har avgjørende betydning',
    nn: 'Lengre deltaking har avgjerande å seie',
    en: 'Longer participation is of decisive importance',
  },
  basis: lengthSection,
  inForce,
  judgement: {
    about: 'participation',
    reusableMonths: 0,
    text: {
      nb: 'Er dette et særlig tilfelle, der lengre deltakelse vil ha avgjørende betydning for å komme i arbeid eller utdanning?',
      nn: 'Er dette eit særleg tilfelle, der lengre deltaking vil ha avgjerande å seie for å kome i arbeid eller utdanning?',
      en: 'Is this a special case, in which longer participation will be of decisive importance for reaching work or education?',
    },
  },
});

/** 52 weeks, and 8 more in special cases (§ 6). */
export const youthProgrammeLength = durationPlan({
  unit: 'weeks',
  clock: ['UNGDOMSPROGRAM'],
  steps: [
    {
      id: 'UNP-08',
      how: 'up-to',
      parameter: 'UNP.DUR',
      title: { nb: 'Inntil 52 uker', nn: 'Inntil 52 veker', en: 'Up to 52 weeks' },
      basis: lengthSection,
      inForce,
    },
    {
      id: 'UNP-08',
      part: 'extension',
      how: 'extended-by',
      after: 'UNP-08',
      parameter: 'UNP.EXT',
      requires: [decisiveImportance],
      title: {
        nb: 'Inntil 8 uker til i særlige tilfeller',
        nn: 'Inntil 8 veker til i særlege tilfelle',
        en: 'Up to 8 more weeks in special cases',
      },
      basis: lengthSection,
      inForce,
    },
  ],
});
