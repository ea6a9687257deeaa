import type { MeasureCode } from '@fotfeste/eligibility/domain';
import type { MeasureText } from './catalogue-text';
import { employerTexts } from './texts-employer';
import { ownTexts } from './texts-own';
import { providerTexts } from './texts-provider';
import { trainingTexts } from './texts-training';

/** For whom, what and how long, for everything the catalogue shows. Benefits have no text: they stand elsewhere. */
export const measureTexts: Readonly<Partial<Record<MeasureCode, MeasureText>>> = {
  ...providerTexts,
  ...employerTexts,
  ...trainingTexts,
  ...ownTexts,
};
