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
import { inadequateBefore2025, lengthBefore2025OrInTrial, olderChapter, over19 } from '../conditions/training-before-2025';
import { oneMoreYear, threeYears, withinNavSystem } from '../conditions/training-length';
import { alsoKnownAs } from '../engine/condition';
import { durationPlan } from '../engine/duration-plan';
import { measure } from '../engine/measure';

const length = durationPlan({
  unit: 'months',
  clock: ['HOYERE_YRKESFAGLIG_UTDANNING'],
  steps: [threeYears, oneMoreYear('OPL-DUR-01')],
});

const ordinaryPlaceOrPurchase = {
  ...alsoKnownAs(publicOffersConsidered),
  note: {
    nb: 'Bare høyere utdanning (bokstav f) er uttrykkelig begrenset til ledige studieplasser. For bokstav e er kjøp et spørsmål om anskaffelse (E-21).',
    nn: 'Berre høgare utdanning (bokstav f) er uttrykkjeleg avgrensa til ledige studieplassar. For bokstav e er kjøp eit spørsmål om innkjøp (E-21).',
    en: 'Only higher education (letter f) is expressly limited to available study places. For letter e buying is a question of procurement (E-21).',
  },
};

/** Higher vocational education, tiltaksforskriften § 7-2 letter e. */
export const higherVocationalEducation = measure({
  code: 'HOYERE_YRKESFAGLIG_UTDANNING',
  inForce: { from: localDate('2025-07-01') },
  requirements: [
    ...generalProvisions(),
    needsQualification,
    fromTheYearOf19,
    inadequateQualifications,
    ordinaryPlaceOrPurchase,
    providerApproved,
    trainingGroupUsual,
    withinNavSystem(length, 'OPL.AMT_MAX_EF'),
    ...trainingInformation,
  ],
  duration: length,
  amount: trainingCosts,
});

/** The same as the chapter read from 1 July 2019 to 30 June 2025. */
export const higherVocationalEducationBefore2025 = measure({
  code: 'HOYERE_YRKESFAGLIG_UTDANNING',
  inForce: olderChapter,
  requirements: [...generalProvisions(), over19, inadequateBefore2025, providerApproved, trainingGroupUsual],
  duration: lengthBefore2025OrInTrial('HOYERE_YRKESFAGLIG_UTDANNING'),
});
