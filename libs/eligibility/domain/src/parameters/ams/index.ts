import { amsMinAge } from './min-age';
import { amsDur } from './dur';
import { amsDurReduced } from './dur-reduced';
import { amsExtD } from './ext-d';
import { amsTotalD } from './total-d';
import { amsTotalDReduced } from './total-d-reduced';

/** Dated numbers AMS.*, by the rulebook's id. */
export const amsParameters = {
  'AMS.MIN_AGE': amsMinAge,
  'AMS.DUR': amsDur,
  'AMS.DUR_REDUCED': amsDurReduced,
  'AMS.EXT_D': amsExtD,
  'AMS.TOTAL_D': amsTotalD,
  'AMS.TOTAL_D_REDUCED': amsTotalDReduced,
};
