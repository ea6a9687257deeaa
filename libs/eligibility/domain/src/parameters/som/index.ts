import { somMaxAge } from './max-age';
import { somDur } from './dur';
import { somWindowStart } from './window-start';
import { somWindowEnd } from './window-end';
import { somWindowEndTech } from './window-end-tech';
import { somRate } from './rate';
import { somRateReduced } from './rate-reduced';

/** Dated numbers SOM.*, by the rulebook's id. */
export const somParameters = {
  'SOM.MAX_AGE': somMaxAge,
  'SOM.DUR': somDur,
  'SOM.WINDOW_START': somWindowStart,
  'SOM.WINDOW_END': somWindowEnd,
  'SOM.WINDOW_END_TECH': somWindowEndTech,
  'SOM.RATE': somRate,
  'SOM.RATE_REDUCED': somRateReduced,
};
