import { unpAgeFrom } from './age-from';
import { unpAgeTo } from './age-to';
import { unpDur } from './dur';
import { unpExt } from './ext';
import { unpBenefitG } from './benefit-g';
import { unpBenefitU25 } from './benefit-u25';
import { unpFullAge } from './full-age';
import { unpDays } from './days';
import { unpChild } from './child';
import { unpChildAge } from './child-age';
import { unpReduce } from './reduce';

/** Dated numbers UNP.*, by the rulebook's id. */
export const unpParameters = {
  'UNP.AGE_FROM': unpAgeFrom,
  'UNP.AGE_TO': unpAgeTo,
  'UNP.DUR': unpDur,
  'UNP.EXT': unpExt,
  'UNP.BENEFIT_G': unpBenefitG,
  'UNP.BENEFIT_U25': unpBenefitU25,
  'UNP.FULL_AGE': unpFullAge,
  'UNP.DAYS': unpDays,
  'UNP.CHILD': unpChild,
  'UNP.CHILD_AGE': unpChildAge,
  'UNP.REDUCE': unpReduce,
};
