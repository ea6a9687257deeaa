import { addDays, addMonths, type LocalDate } from '@fotfeste/shared/kernel';
import { parameterOn } from './assess';
import type { ParameterId } from './parameters';

/** The last day KVP must have started after the application came in (KVP-05). */
export function qualificationProgrammeStartsBy(appliedOn: LocalDate): LocalDate {
  return monthsAfter(appliedOn, 'KVP.START');
}

/** The last day of a decision on KVP made for as long as the law allows at a time (KVP-04). */
export function qualificationDecisionEndsBy(from: LocalDate): LocalDate {
  return addDays(monthsAfter(from, 'KVP.DECISION'), -1);
}

/** The day an interrupted KVP must be ended (KVP-09). */
export function interruptedProgrammeEndsOn(interruptedOn: LocalDate): LocalDate {
  return monthsAfter(interruptedOn, 'KVP.INTERRUPTION');
}

/** The last day the introduction programme must be decided on and started, after settlement or the request (INT-05). */
export function introductionProgrammeStartsBy(settledOrRequestedOn: LocalDate): LocalDate {
  return monthsAfter(settledOrRequestedOn, 'INT.START');
}

/** The day the next report card for tiltakspenger is due, fourteen days after the last one (TIP-05). */
export function measureBenefitReportOn(lastReportedOn: LocalDate): LocalDate {
  return addDays(lastReportedOn, parameterOn('TIP.REPORT', lastReportedOn));
}

/** The first day tiltakspenger can be paid for, when the claim came on this day (TIP-11). */
export function measureBenefitPaidFrom(claimedOn: LocalDate): LocalDate {
  return addMonths(addDays(claimedOn, 1 - Number(claimedOn.slice(8))), -parameterOn('TIP.BACKPAY', claimedOn));
}

/** The day the next report card for AAP is due (AAP-10). */
export function allowanceReportOn(lastReportedOn: LocalDate): LocalDate {
  return addDays(lastReportedOn, parameterOn('AAP.REPORT', lastReportedOn));
}

/** The last day of the year in which AAP must be followed up, and of the longest decision (AAP-08). */
export function allowanceFollowUpBy(decidedOrFollowedUpOn: LocalDate): LocalDate {
  return addDays(monthsAfter(decidedOrFollowedUpOn, 'AAP.REVIEW'), -1);
}

/** The last day AAP can be reduced for a breach (AAP-05). */
export function allowanceReducedBy(breachOn: LocalDate): LocalDate {
  return monthsAfter(breachOn, 'AAP.REDUCTION_WITHIN');
}

/** The last day of AAP as a job seeker after a finished measure (AAP-09). */
export function allowanceAsJobSeekerUntil(measureEndedOn: LocalDate): LocalDate {
  return monthsAfter(measureEndedOn, 'AAP.JOBSEEKER');
}

/** The last day of AAP while disability pension is processed, counted from the first day it was given for that (AAP-09). */
export function allowanceWhilePensionIsProcessedUntil(from: LocalDate): LocalDate {
  return addDays(monthsAfter(from, 'AAP.UFORE'), -1);
}

/** The first day a new application to keep unemployment benefit during training can be made (DAG-08). */
export function trainingPermissionAgainFrom(endedOn: LocalDate): LocalDate {
  return monthsAfter(endedOn, 'DAG.REAPPLY');
}

/** The first day own training may begin after the decision that granted unemployment benefit (DAG-07). */
export function ownTrainingMayBeginOn(benefitDecidedOn: LocalDate): LocalDate {
  return addDays(benefitDecidedOn, parameterOn('DAG.WAIT', benefitDecidedOn) * 7);
}

function monthsAfter(day: LocalDate, parameter: ParameterId): LocalDate {
  return addMonths(day, parameterOn(parameter, day));
}
