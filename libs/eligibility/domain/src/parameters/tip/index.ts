import { tipDay } from './day';
import { tipChild } from './child';
import { tipDayReduced } from './day-reduced';
import { tipChildReduced } from './child-reduced';
import { tipMinAge } from './min-age';
import { tipChildAge } from './child-age';
import { tipAbroad } from './abroad';
import { tipReport } from './report';
import { tipSickFull } from './sick-full';
import { tipSickRate } from './sick-rate';
import { tipEmployerPeriod } from './employer-period';
import { tipBackpay } from './backpay';

/** Dated numbers TIP.*, by the rulebook's id. */
export const tipParameters = {
  'TIP.DAY': tipDay,
  'TIP.CHILD': tipChild,
  'TIP.DAY_REDUCED': tipDayReduced,
  'TIP.CHILD_REDUCED': tipChildReduced,
  'TIP.MIN_AGE': tipMinAge,
  'TIP.CHILD_AGE': tipChildAge,
  'TIP.ABROAD': tipAbroad,
  'TIP.REPORT': tipReport,
  'TIP.SICK_FULL': tipSickFull,
  'TIP.SICK_RATE': tipSickRate,
  'TIP.EMPLOYER_PERIOD': tipEmployerPeriod,
  'TIP.BACKPAY': tipBackpay,
};
