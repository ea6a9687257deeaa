import { oppDurBase } from './dur-base';
import { oppDurExt } from './dur-ext';
import { oppDurTotal } from './dur-total';
import { oppDurTotalReduced } from './dur-total-reduced';
import { oppDurExtTransition } from './dur-ext-transition';
import { oppHoursExpected } from './hours-expected';

/** Dated numbers OPP.*, by the rulebook's id. */
export const oppParameters = {
  'OPP.DUR_BASE': oppDurBase,
  'OPP.DUR_EXT': oppDurExt,
  'OPP.DUR_TOTAL': oppDurTotal,
  'OPP.DUR_TOTAL_REDUCED': oppDurTotalReduced,
  'OPP.DUR_EXT_TRANSITION': oppDurExtTransition,
  'OPP.HOURS_EXPECTED': oppHoursExpected,
};
