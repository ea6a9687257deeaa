import { localDate, type LocalDate } from '@fotfeste/shared/kernel';
import { deadlinesOf, nextReview, type DueParticipation, type DueReport } from './deadlines';
import { finalReportDue } from './duties';
import { outcomeFaultsOf, unknownOutcome } from './outcome';
import { referralFaultsOf, type ReferralContent } from './referral';
import { attendancePercent, finalFaults, interimFaults, type InterimReport, type WeekAttendance } from './report';

const day = (text: string): LocalDate => localDate(text);

const running = (overrides: Partial<DueParticipation> = {}): DueParticipation => ({
  id: 'p',
  measure: 'ARBEIDSFORBEREDENDE_TRENING',
  route: 'offering-direct',
  status: 'participating',
  statusFrom: day('2026-03-02'),
  startsOn: day('2026-03-02'),
  endsOn: day('2027-03-01'),
  ...overrides,
});
const report = (overrides: Partial<DueReport> = {}): DueReport => ({
  id: 'r',
  participationId: 'p',
  kind: 'interim',
  status: 'accepted',
  statusFrom: day('2026-05-20'),
  periodTo: day('2026-05-17'),
  ...overrides,
});
const kinds = (participation: DueParticipation, reports: readonly DueReport[] = []): readonly string[] =>
  deadlinesOf([participation], reports).map(({ kind, dueOn, waitsFor }) => `${kind} ${dueOn} ${waitsFor}`);

describe('deadlines of a participation', () => {
  it('while it runs: Nav’s review every third month, the next interim report, the end', () => {
    expect(kinds(running())).toEqual([
      'participation.review 2026-06-02 adviser',
      'participation.end 2027-03-01 adviser',
      'participation.interim-report 2026-05-25 provider',
    ]);
  });

  it('count from the last review and the last report', () => {
    expect(kinds(running({ reviewedOn: [day('2026-06-01'), day('2026-08-30')] }), [report()])).toEqual([
      'participation.review 2026-11-30 adviser',
      'participation.end 2027-03-01 adviser',
      'participation.interim-report 2026-08-09 provider',
    ]);
  });

  it('review AFT that began before the duty from the day it came', () => {
    expect(nextReview(running({ startsOn: day('2025-08-01') }))).toBe('2026-04-01');
  });

  it('ask no review of a measure without the duty, and none after the end', () => {
    expect(nextReview(running({ measure: 'OPPFOLGING' }))).toBeUndefined();
    expect(nextReview(running({ endsOn: day('2026-06-01') }))).toBeUndefined();
    expect(nextReview(running({ endsOn: day('2026-06-02') }))).toBe('2026-06-02');
  });

  it('by the agreement’s own terms', () => {
    const terms = { firstWeeksAfterStart: 4, everyWeeks: 8, finalDaysAfterEnd: 30, source: 'agreement' } as const;
    expect(kinds(running({ terms }))).toContain('participation.interim-report 2026-03-30 provider');
    expect(finalReportDue('ARBEIDSMARKEDSOPPLAERING', terms)).toEqual({ daysAfterEnd: 30, source: { from: 'agreement' } });
    expect(finalReportDue('ARBEIDSMARKEDSOPPLAERING')).toEqual({ daysAfterEnd: 14, source: { from: 'product' } });
    expect(finalReportDue('OPPFOLGING', terms)).toEqual({ daysAfterEnd: 0, source: { from: 'law', section: '§ 4-5' } });
  });

  it('after the end: the final report, until it is sent', () => {
    const ended = running({ status: 'ended', statusFrom: day('2026-11-01'), endsOn: day('2026-10-31') });
    expect(kinds(ended)).toEqual(['participation.final-report 2026-10-31 provider']);
    expect(kinds(ended, [report({ kind: 'final', status: 'sent', statusFrom: day('2026-11-02') })])).toEqual([
      'participation.report-answer 2026-11-16 adviser',
    ]);
    expect(kinds(ended, [report({ kind: 'final', status: 'returned', statusFrom: day('2026-11-02') })])).toEqual([
      'participation.report-question 2026-11-09 provider',
    ]);
  });

  it('before the start: the participant’s answer, the provider’s start date, the signed agreement', () => {
    const prepared = { statusFrom: day('2026-11-02'), startsOn: undefined, endsOn: undefined };
    expect(kinds(running({ ...prepared, status: 'awaiting-approval' }))).toEqual(['participation.answer 2026-11-16 participant']);
    const answered = (code: 'yes' | 'no'): readonly string[] =>
      kinds(running({ ...prepared, status: 'awaiting-approval', answer: { code, givenOn: day('2026-11-05') } }));
    expect(answered('yes')).toEqual(['participation.accepted 2026-11-05 adviser']);
    expect(answered('no')).toEqual(['participation.declined 2026-11-05 adviser']);
    expect(kinds(running({ ...prepared, status: 'awaiting-start' }))).toEqual(['participation.start-date 2026-11-09 provider']);
    const place = running({ measure: 'ARBEIDSTRENING', route: 'employer', status: 'awaiting-start', startsOn: day('2026-12-01') });
    expect(kinds({ ...place, isReadyToStart: false })).toEqual(['participation.agreement 2026-12-01 adviser']);
    expect(kinds({ ...place, isReadyToStart: true })).toEqual([]);
  });

  it('ask no report where there is no provider, and nothing of what came to nothing', () => {
    const place = running({ measure: 'ARBEIDSTRENING', route: 'employer' });
    expect(kinds(place)).toEqual(['participation.review 2026-06-02 adviser', 'participation.end 2027-03-01 adviser']);
    expect(kinds({ ...place, status: 'ended' })).toEqual([]);
    expect(kinds(running({ status: 'not-applicable' }))).toEqual([]);
  });
});

describe('an interim report', () => {
  const week = (overrides: Partial<WeekAttendance> = {}): WeekAttendance => ({
    year: 2026,
    week: 44,
    plannedHours: 30,
    presentHours: 24,
    absence: 'none',
    ...overrides,
  });
  const aReport = (overrides: Partial<InterimReport> = {}): InterimReport => ({
    attendance: [],
    goals: [],
    trials: [],
    nextStep: 'Søke lærlingplass',
    ...overrides,
  });
  const faults = (overrides: Partial<InterimReport>): readonly string[] =>
    interimFaults(aReport(overrides), ['g1']).map(({ fault, field }) => `${fault} ${field}`);

  it('is kept when nothing is wrong', () => {
    expect(faults({ attendance: [week(), week({ week: 45 })], goals: [{ goalId: 'g1', progress: 'reached' }] })).toEqual([]);
  });

  it.each([
    ['400 % attendance', { attendance: [week({ presentHours: 120 })] }, 'hours-out-of-range attendance.0.presentHours'],
    ['more hours than planned', { attendance: [week({ presentHours: 31 })] }, 'present-exceeds-planned attendance.0.presentHours'],
    ['less than no hours', { attendance: [week({ presentHours: -1 })] }, 'hours-out-of-range attendance.0.presentHours'],
    ['the same week twice', { attendance: [week(), week()] }, 'week-twice attendance.1.week'],
    ['somebody else’s goal', { goals: [{ goalId: 'g2', progress: 'reached' as const }] }, 'goal-unknown goals.0.goalId'],
    [
      'a trial that ends before it starts',
      { trials: [{ employerName: 'Butikk Rud', from: day('2026-11-02'), to: day('2026-11-01') }] },
      'trial-ends-before-start trials.0.to',
    ],
  ])('refuses %s', (_case, overrides, fault) => {
    expect(faults(overrides)).toContain(fault);
  });

  it('sums attendance, and says nothing when nothing was planned', () => {
    expect(attendancePercent([week(), week({ week: 45, presentHours: 30 })])).toBe(90);
    expect(attendancePercent([])).toBeUndefined();
  });
});

describe('an outcome', () => {
  it('may be unknown, which is not no', () => {
    expect(outcomeFaultsOf(unknownOutcome)).toEqual([]);
  });

  it('describes a job when there is one, and only then', () => {
    const jobDetails = { hoursPerWeek: 18.75, form: 'fixed-term', isSubsidised: 'yes' } as const;
    expect(outcomeFaultsOf({ ...unknownOutcome, job: 'yes' })).toEqual(['job-details-missing']);
    expect(outcomeFaultsOf({ ...unknownOutcome, job: 'yes', jobDetails })).toEqual([]);
    expect(outcomeFaultsOf({ ...unknownOutcome, job: 'no', jobDetails })).toEqual(['job-details-without-job']);
    expect(outcomeFaultsOf({ ...unknownOutcome, job: 'yes', jobDetails: { ...jobDetails, hoursPerWeek: 61 } })).toEqual([
      'job-hours-out-of-range',
    ]);
  });

  it('is shown at the field of the final report', () => {
    const report = { course: 'a', resources: 'b', possibilities: 'c', goals: [], outcome: { ...unknownOutcome, job: 'yes' as const } };
    expect(finalFaults(report, [])).toEqual([{ fault: 'job-details-missing', field: 'outcome.jobDetails.hoursPerWeek' }]);
  });
});

describe('a referral', () => {
  const today = day('2026-11-21');
  const content: ReferralContent = {
    purpose: 'qualification',
    choiceReason: 'Mangler sertifikat som etterspørres',
    alternatives: [{ what: 'ARBEIDSTRENING', suitability: 'less' }],
    goals: ['Truckførerbevis'],
    consultedOn: today,
    approval: { givenBy: 'participant', channel: 'in-person', givenOn: today },
  };

  it('can be decided when it says why and the participant has approved', () => {
    expect(referralFaultsOf(content, 'decide', today)).toEqual([]);
  });

  it('can be decided on behalf of an informed participant', () => {
    expect(referralFaultsOf({ ...content, approval: undefined }, 'decide', today)).toEqual(['approval-missing']);
    expect(referralFaultsOf({ ...content, approval: undefined, isInformed: true }, 'decide', today)).toEqual([]);
  });

  it('can be shared before the participant has answered', () => {
    expect(referralFaultsOf({ ...content, approval: undefined, consultedOn: undefined }, 'share', today)).toEqual([]);
  });

  it.each([
    ['without a purpose', { purpose: undefined }, ['purpose-missing']],
    ['without a reason', { choiceReason: '  ' }, ['reason-missing']],
    ['with an empty alternative', { alternatives: [{ what: ' ', suitability: 'equally' as const }] }, ['alternative-missing']],
    ['talked over tomorrow', { consultedOn: day('2026-11-22') }, ['consulted-later']],
    [
      'approved tomorrow',
      { approval: { givenBy: 'participant', channel: 'paper', givenOn: day('2026-11-22') } as const },
      ['approved-later'],
    ],
    ['that ends before it starts', { startsOn: today, endsOn: day('2026-11-20') }, ['end-before-start']],
    ['at 400 percent', { percent: 400 }, ['percent-out-of-range']],
  ])('is refused %s', (_case, overrides, faults) => {
    expect(referralFaultsOf({ ...content, ...overrides }, 'decide', today)).toEqual(faults);
  });
});
