import { tecMaxAgeEmployer } from './max-age-employer';
import { tecBackdate } from './backdate';
import { tecDaysPerWeekMin } from './days-per-week-min';
import { tecDaysPerWeekMax } from './days-per-week-max';
import { tecParticipationMin } from './participation-min';
import { tecParticipationMax } from './participation-max';
import { tecApproveLead } from './approve-lead';
import { tecRefundDeadline } from './refund-deadline';
import { tecAgreementAccess } from './agreement-access';
import { tecEditWindow } from './edit-window';
import { tecHolidaySupplement } from './holiday-supplement';
import { tecMaxAgeVtao } from './max-age-vtao';

/** Dated numbers TEC.*, by the rulebook's id. */
export const tecParameters = {
  'TEC.MAX_AGE_EMPLOYER': tecMaxAgeEmployer,
  'TEC.BACKDATE': tecBackdate,
  'TEC.DAYS_PER_WEEK_MIN': tecDaysPerWeekMin,
  'TEC.DAYS_PER_WEEK_MAX': tecDaysPerWeekMax,
  'TEC.PARTICIPATION_MIN': tecParticipationMin,
  'TEC.PARTICIPATION_MAX': tecParticipationMax,
  'TEC.APPROVE_LEAD': tecApproveLead,
  'TEC.REFUND_DEADLINE': tecRefundDeadline,
  'TEC.AGREEMENT_ACCESS': tecAgreementAccess,
  'TEC.EDIT_WINDOW': tecEditWindow,
  'TEC.HOLIDAY_SUPPLEMENT': tecHolidaySupplement,
  'TEC.MAX_AGE_VTAO': tecMaxAgeVtao,
};
