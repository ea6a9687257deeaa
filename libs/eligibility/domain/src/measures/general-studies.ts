import { localDate } from '@fotfeste/shared/kernel';
import { generalProvisions } from '../conditions/general-provisions';
import { providerApproved } from '../conditions/provider';
import { trainingCosts } from '../conditions/training-costs';
import {
  fromTheYearOf19,
  inadequateQualifications,
  needsQualification,
  publicOffersConsidered,
  trainingGroupUsual,
  trainingInformation,
} from '../conditions/training';
import { inadequateBefore2025, olderChapter } from '../conditions/training-before-2025';
import { fourYearsWithGeneralSubjects, generalAndHigher, threeYearsWithoutExtension, withinNavSystem } from '../conditions/training-length';
import { durationPlan } from '../engine/duration-plan';
import { measure } from '../engine/measure';

const length = durationPlan({
  unit: 'months',
  clock: generalAndHigher,
  steps: [threeYearsWithoutExtension, fourYearsWithGeneralSubjects],
});

/** Subjects from the general studies programme, tiltaksforskriften § 7-2 letter c. */
export const generalStudies = measure({
  code: 'STUDIESPESIALISERING',
  inForce: { from: localDate('2025-07-01') },
  requirements: [
    ...generalProvisions(),
    needsQualification,
    fromTheYearOf19,
    inadequateQualifications,
    publicOffersConsidered,
    providerApproved,
    trainingGroupUsual,
    withinNavSystem(length, 'OPL.AMT_MAX_C'),
    ...trainingInformation,
  ],
  duration: length,
  amount: trainingCosts,
});

/** The same as the chapter read from 1 July 2019 to 30 June 2025: up to one year. */
export const generalStudiesBefore2025 = measure({
  code: 'STUDIESPESIALISERING',
  inForce: olderChapter,
  requirements: [...generalProvisions(), inadequateBefore2025, providerApproved, trainingGroupUsual],
  duration: durationPlan({
    unit: 'months',
    clock: ['STUDIESPESIALISERING'],
    steps: [
      {
        id: 'OPL-DUR-01',
        part: 'before-2025',
        how: 'up-to',
        parameter: 'OPL.DUR_STUDIE_OLD',
        title: { nb: 'Inntil ett år', nn: 'Inntil eitt år', en: 'Up to one year' },
        basis: { law: 'FOR-2015-12-11-1598', section: '§ 7-4 (eldre ordlyd)', source: 'M33 boks 4.1', confidence: 'medium' },
        inForce: olderChapter,
        note: {
          nb: 'Stortingsmeldingen gir bare lengden. Aldersgrensen for disse fagene før 01.07.2025 ble ikke funnet.',
          nn: 'Stortingsmeldinga gir berre lengda. Aldersgrensa for desse faga før 01.07.2025 vart ikkje funnen.',
          en: 'The white paper gives only the length. The age limit of these subjects before 1 July 2025 was not found.',
        },
      },
    ],
  }),
});
