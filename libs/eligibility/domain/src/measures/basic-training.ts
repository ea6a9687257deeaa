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
import { basicAndVocational, fourYearsWithBasicTraining, threeYearsWithoutExtension, withinNavSystem } from '../conditions/training-length';
import { durationPlan } from '../engine/duration-plan';
import { measure } from '../engine/measure';

const length = durationPlan({
  unit: 'months',
  clock: basicAndVocational,
  steps: [threeYearsWithoutExtension, fourYearsWithBasicTraining],
});

/** Norwegian, basic skills and preparatory training for adults (FOV), tiltaksforskriften § 7-2 letter b. */
export const basicTraining = measure({
  code: 'NORSKOPPLAERING_GRUNNLEGGENDE_FERDIGHETER_FOV',
  inForce: { from: localDate('2025-07-01') },
  requirements: [
    ...generalProvisions(),
    needsQualification,
    fromTheYearOf19,
    inadequateQualifications,
    publicOffersConsidered,
    providerApproved,
    trainingGroupUsual,
    withinNavSystem(length, 'OPL.AMT_MAX_B'),
    ...trainingInformation,
  ],
  duration: length,
  amount: trainingCosts,
});
