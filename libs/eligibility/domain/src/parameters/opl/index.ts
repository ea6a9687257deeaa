import { oplAgeAe } from './age-ae';
import { oplAgeAeOld } from './age-ae-old';
import { oplDurBase } from './dur-base';
import { oplDurOld } from './dur-old';
import { oplDurExtOld } from './dur-ext-old';
import { oplAgeDExc } from './age-d-exc';
import { oplAgeF } from './age-f';
import { oplAgeFOld } from './age-f-old';
import { oplDurBd } from './dur-bd';
import { oplDurCf } from './dur-cf';
import { oplDurExtDf } from './dur-ext-df';
import { oplDurStudieOld } from './dur-studie-old';
import { oplTrialLong } from './trial-long';
import { oplTrialLongExt } from './trial-long-ext';
import { oplTuitionMax } from './tuition-max';
import { oplAmtMaxAmo } from './amt-max-amo';
import { oplAmtMaxB } from './amt-max-b';
import { oplAmtMaxC } from './amt-max-c';
import { oplAmtMaxD } from './amt-max-d';
import { oplAmtMaxEf } from './amt-max-ef';

/** Dated numbers OPL.*, by the rulebook's id. */
export const oplParameters = {
  'OPL.AGE_AE': oplAgeAe,
  'OPL.AGE_AE_OLD': oplAgeAeOld,
  'OPL.DUR_BASE': oplDurBase,
  'OPL.DUR_OLD': oplDurOld,
  'OPL.DUR_EXT_OLD': oplDurExtOld,
  'OPL.AGE_D_EXC': oplAgeDExc,
  'OPL.AGE_F': oplAgeF,
  'OPL.AGE_F_OLD': oplAgeFOld,
  'OPL.DUR_BD': oplDurBd,
  'OPL.DUR_CF': oplDurCf,
  'OPL.DUR_EXT_DF': oplDurExtDf,
  'OPL.DUR_STUDIE_OLD': oplDurStudieOld,
  'OPL.TRIAL_LONG': oplTrialLong,
  'OPL.TRIAL_LONG_EXT': oplTrialLongExt,
  'OPL.TUITION_MAX': oplTuitionMax,
  'OPL.AMT_MAX_AMO': oplAmtMaxAmo,
  'OPL.AMT_MAX_B': oplAmtMaxB,
  'OPL.AMT_MAX_C': oplAmtMaxC,
  'OPL.AMT_MAX_D': oplAmtMaxD,
  'OPL.AMT_MAX_EF': oplAmtMaxEf,
};
