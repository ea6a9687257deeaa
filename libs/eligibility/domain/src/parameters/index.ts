import { generalParameters } from './general';
import { ownMeasureParameters } from './own-measures';
import { trainingParameters } from './training';
import { followUpParameters } from './work-training-and-follow-up';
import { workPreparationParameters } from './work-preparation';

/** Every dated number in the engine, by the rulebook's id. */
export const allParameters = {
  ...generalParameters,
  ...followUpParameters,
  ...trainingParameters,
  ...workPreparationParameters,
  ...ownMeasureParameters,
};

/** Id of a dated number. */
export type ParameterId = keyof typeof allParameters;
