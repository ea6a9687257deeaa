import { intAgeFrom } from './age-from';
import { intAgeTo } from './age-to';
import { intResidence } from './residence';
import { intJobLimit } from './job-limit';
import { intStart } from './start';
import { intDurVgs } from './dur-vgs';
import { intDurWork } from './dur-work';
import { intDurParts } from './dur-parts';
import { intDurFull } from './dur-full';
import { intDurVoc } from './dur-voc';
import { intDurPartsExt } from './dur-parts-ext';
import { intDurFullExt } from './dur-full-ext';
import { intWorkHours } from './work-hours';
import { intWorkAfterVgs } from './work-after-vgs';
import { intWorkAfter } from './work-after';
import { intBenefit } from './benefit';
import { intBenefitU25 } from './benefit-u25';
import { intBenefitAtHome } from './benefit-at-home';
import { intBenefitCouple } from './benefit-couple';
import { intFullAge } from './full-age';

/** Dated numbers INT.*, by the rulebook's id. */
export const intParameters = {
  'INT.AGE_FROM': intAgeFrom,
  'INT.AGE_TO': intAgeTo,
  'INT.RESIDENCE': intResidence,
  'INT.JOB_LIMIT': intJobLimit,
  'INT.START': intStart,
  'INT.DUR_VGS': intDurVgs,
  'INT.DUR_WORK': intDurWork,
  'INT.DUR_PARTS': intDurParts,
  'INT.DUR_FULL': intDurFull,
  'INT.DUR_VOC': intDurVoc,
  'INT.DUR_PARTS_EXT': intDurPartsExt,
  'INT.DUR_FULL_EXT': intDurFullExt,
  'INT.WORK_HOURS': intWorkHours,
  'INT.WORK_AFTER_VGS': intWorkAfterVgs,
  'INT.WORK_AFTER': intWorkAfter,
  'INT.BENEFIT': intBenefit,
  'INT.BENEFIT_U25': intBenefitU25,
  'INT.BENEFIT_AT_HOME': intBenefitAtHome,
  'INT.BENEFIT_COUPLE': intBenefitCouple,
  'INT.FULL_AGE': intFullAge,
};
