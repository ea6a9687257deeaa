import { menDurBase } from './dur-base';
import { menDurTotalReduced } from './dur-total-reduced';
import { menDurTotalYouth } from './dur-total-youth';
import { menYouthAge } from './youth-age';
import { menHoursYear } from './hours-year';
import { menMaxHours } from './max-hours';

/** Dated numbers MEN.*, by the rulebook's id. */
export const menParameters = {
  'MEN.DUR_BASE': menDurBase,
  'MEN.DUR_TOTAL_REDUCED': menDurTotalReduced,
  'MEN.DUR_TOTAL_YOUTH': menDurTotalYouth,
  'MEN.YOUTH_AGE': menYouthAge,
  'MEN.HOURS_YEAR': menHoursYear,
  'MEN.MAX_HOURS': menMaxHours,
};
