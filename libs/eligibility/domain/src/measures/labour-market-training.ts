import { localDate } from '@fotfeste/shared/kernel';
import { generalProvisions } from '../conditions/general-provisions';
import { providerApproved } from '../conditions/provider';
import { courseAgeUsual } from '../conditions/technical';
import {
  fromTheYearOf19,
  inadequateQualifications,
  needsQualification,
  publicOffersConsidered,
  trainingGroupUsual,
  trainingInformation,
} from '../conditions/training';
import { inadequateBefore2025, lengthBefore2025, olderChapter, over19 } from '../conditions/training-before-2025';
import { trainingCosts } from '../conditions/training-costs';
import { threeYearsWithoutExtension, withinNavSystem } from '../conditions/training-length';
import { condition } from '../engine/condition';
import { durationPlan } from '../engine/duration-plan';
import { measure } from '../engine/measure';

const inForce = { from: localDate('2025-07-01') };
const regulation = { law: 'FOR-2015-12-11-1598', source: 'TF', confidence: 'high' } as const;

const documentedCompetence = condition({
  id: 'TF § 7-2 a',
  kind: 'information',
  audience: 'provider',
  title: { nb: 'Dokumentert kompetanse', nn: 'Dokumentert kompetanse', en: 'Documented competence' },
  text: {
    nb: 'Kurset skal som hovedregel gi offentlig prøvebevis, sertifikat eller lignende.',
    nn: 'Kurset skal som hovudregel gi offentleg prøvebevis, sertifikat eller liknande.',
    en: 'As a rule the course shall give a public test certificate or the like.',
  },
  basis: {
    ...regulation,
    section: '§ 7-2 bokstav a',
    quote: 'Arbeidsmarkedsopplæringen skal som hovedregel gi dokumentert kompetanse i form av offentlige prøvebevis, sertifikater o.l.',
  },
  inForce,
});

const length = durationPlan({ unit: 'months', clock: ['ARBEIDSMARKEDSOPPLAERING'], steps: [threeYearsWithoutExtension] });

/** Arbeidsmarkedsopplæring (AMO), tiltaksforskriften § 7-2 letter a, group course and single place alike. */
export const labourMarketTraining = measure({
  code: 'ARBEIDSMARKEDSOPPLAERING',
  inForce,
  requirements: [
    ...generalProvisions(),
    needsQualification,
    fromTheYearOf19,
    inadequateQualifications,
    publicOffersConsidered,
    providerApproved,
    courseAgeUsual,
    trainingGroupUsual,
    withinNavSystem(length, 'OPL.AMT_MAX_AMO'),
    documentedCompetence,
    ...trainingInformation,
  ],
  duration: length,
  amount: trainingCosts,
});

/** Arbeidsmarkedsopplæring as the chapter read from 1 July 2019 to 30 June 2025, for old cases. */
export const labourMarketTrainingBefore2025 = measure({
  code: 'ARBEIDSMARKEDSOPPLAERING',
  inForce: olderChapter,
  requirements: [...generalProvisions(), over19, inadequateBefore2025, providerApproved, trainingGroupUsual],
  duration: lengthBefore2025('ARBEIDSMARKEDSOPPLAERING'),
});
