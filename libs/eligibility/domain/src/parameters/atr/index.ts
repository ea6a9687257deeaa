import { atrDurBase } from './dur-base';
import { atrDurExtReduced } from './dur-ext-reduced';
import { atrReview } from './review';
import { atrDurTotalReduced } from './dur-total-reduced';

/** Dated numbers ATR.*, by the rulebook's id. */
export const atrParameters = {
  'ATR.DUR_BASE': atrDurBase,
  'ATR.DUR_EXT_REDUCED': atrDurExtReduced,
  'ATR.REVIEW': atrReview,
  'ATR.DUR_TOTAL_REDUCED': atrDurTotalReduced,
};
