import { kvpHours } from './hours';
import { kvpDecision } from './decision';
import { kvpDur } from './dur';
import { kvpExt } from './ext';
import { kvpStart } from './start';
import { kvpJobShare } from './job-share';
import { kvpBenefit } from './benefit';
import { kvpBenefitU25 } from './benefit-u25';
import { kvpFullAge } from './full-age';
import { kvpAgeFrom } from './age-from';
import { kvpAgeTo } from './age-to';
import { kvpInterruption } from './interruption';

/** Dated numbers KVP.*, by the rulebook's id. */
export const kvpParameters = {
  'KVP.HOURS': kvpHours,
  'KVP.DECISION': kvpDecision,
  'KVP.DUR': kvpDur,
  'KVP.EXT': kvpExt,
  'KVP.START': kvpStart,
  'KVP.JOB_SHARE': kvpJobShare,
  'KVP.BENEFIT': kvpBenefit,
  'KVP.BENEFIT_U25': kvpBenefitU25,
  'KVP.FULL_AGE': kvpFullAge,
  'KVP.AGE_FROM': kvpAgeFrom,
  'KVP.AGE_TO': kvpAgeTo,
  'KVP.INTERRUPTION': kvpInterruption,
};
