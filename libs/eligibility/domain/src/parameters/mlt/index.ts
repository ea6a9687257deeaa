import { mltDur } from './dur';
import { mltDurReduced } from './dur-reduced';
import { mltRate1 } from './rate1';
import { mltRate1Months } from './rate1-months';
import { mltRate2 } from './rate2';
import { mltRate1Reduced } from './rate1-reduced';
import { mltRate1ReducedMonths } from './rate1-reduced-months';
import { mltRate2Reduced } from './rate2-reduced';
import { mltSickMonths } from './sick-months';

/** Dated numbers MLT.*, by the rulebook's id. */
export const mltParameters = {
  'MLT.DUR': mltDur,
  'MLT.DUR_REDUCED': mltDurReduced,
  'MLT.RATE1': mltRate1,
  'MLT.RATE1_MONTHS': mltRate1Months,
  'MLT.RATE2': mltRate2,
  'MLT.RATE1_REDUCED': mltRate1Reduced,
  'MLT.RATE1_REDUCED_MONTHS': mltRate1ReducedMonths,
  'MLT.RATE2_REDUCED': mltRate2Reduced,
  'MLT.SICK_MONTHS': mltSickMonths,
};
