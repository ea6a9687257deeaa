import { oplAgeAe } from './age-ae';
import { oplAgeAeOld } from './age-ae-old';
import { oplDurBase } from './dur-base';
import { oplDurOld } from './dur-old';
import { oplDurExtOld } from './dur-ext-old';

/** Dated numbers OPL.*, by the rulebook's id. */
export const oplParameters = {
  'OPL.AGE_AE': oplAgeAe,
  'OPL.AGE_AE_OLD': oplAgeAeOld,
  'OPL.DUR_BASE': oplDurBase,
  'OPL.DUR_OLD': oplDurOld,
  'OPL.DUR_EXT_OLD': oplDurExtOld,
};
