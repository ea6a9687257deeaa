import { localDate, type LocalDate } from '@fotfeste/shared/kernel';
import * as deadlines from './benefit-deadlines';

describe('what the law counts from a day', () => {
  it.each<[string, (day: LocalDate) => LocalDate, string, string]>([
    ['KVP starts within six months of the application', deadlines.qualificationProgrammeStartsBy, '2026-03-15', '2026-09-15'],
    ['a decision on KVP lasts up to a year', deadlines.qualificationDecisionEndsBy, '2026-10-01', '2027-09-30'],
    ['KVP ends after a year of interruption', deadlines.interruptedProgrammeEndsOn, '2026-02-28', '2027-02-28'],
    ['the introduction programme starts within three months', deadlines.introductionProgrammeStartsBy, '2026-11-30', '2027-02-28'],
    ['tiltakspenger is reported every fourteenth day', deadlines.measureBenefitReportOn, '2026-12-28', '2027-01-11'],
    ['tiltakspenger is paid back three months before the month of the claim', deadlines.measureBenefitPaidFrom, '2027-01-31', '2026-10-01'],
    ['AAP is reported every fourteenth day', deadlines.allowanceReportOn, '2026-10-05', '2026-10-19'],
    ['AAP is followed up at least once a year', deadlines.allowanceFollowUpBy, '2026-10-01', '2027-09-30'],
    ['AAP is reduced within three months of a breach', deadlines.allowanceReducedBy, '2026-10-15', '2027-01-15'],
    ['AAP lasts six months as a job seeker', deadlines.allowanceAsJobSeekerUntil, '2026-10-31', '2027-04-30'],
    ['AAP lasts eight months while a pension is processed', deadlines.allowanceWhilePensionIsProcessedUntil, '2026-10-01', '2027-05-31'],
    [
      'training with dagpenger can be applied for again after half a year',
      deadlines.trainingPermissionAgainFrom,
      '2026-08-31',
      '2027-02-28',
    ],
    ['own training begins after twelve weeks', deadlines.ownTrainingMayBeginOn, '2026-10-01', '2026-12-24'],
  ])('%s', (_story, deadline, from, expected) => {
    expect(deadline(localDate(from))).toBe(expected);
  });
});
