import { vtoRate } from './rate';
import { vtoLastOldStart } from './last-old-start';
import { vtoFollowupTech } from './followup-tech';
import { vtoNewRate } from './new-rate';

/** Dated numbers VTO.*, by the rulebook's id. */
export const vtoParameters = {
  'VTO.RATE': vtoRate,
  'VTO.LAST_OLD_START': vtoLastOldStart,
  'VTO.FOLLOWUP_TECH': vtoFollowupTech,
  'VTO.NEW_RATE': vtoNewRate,
};
