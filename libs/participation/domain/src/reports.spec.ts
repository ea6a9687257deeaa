import { localDate, type LocalDate } from '@fotfeste/shared/kernel';
import { deadlinesOf, nextReview, type DueParticipation, type DueReport } from './deadlines';
import { finalReportDue } from './duties';
import { outcomeFaultsOf, unknownOutcome } from './outcome';
import { consultationFaultsOf, referralFaultsOf, type ReferralContent } from './referral';
import { finalReportTime, nextReportPeriod, reportPeriodFaultsOf, weeksIn, type ReportPeriod } from './report-period';
import { reportPlan } from './report-plan';
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

  it('ask after the end whether the purpose was reached, until somebody has said so', () => {
    const over = { status: 'ended', statusFrom: day('2027-03-02'), route: 'employer' } as const;
    expect(kinds(running({ ...over, isPurposeOpen: true }))).toEqual(['participation.attainment 2027-03-15 adviser']);
    expect(kinds(running(over))).toEqual([]);
    expect(kinds(running({ isPurposeOpen: true }))).not.toContainEqual(expect.stringContaining('attainment'));
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

  it('leave a final report to the adviser from the day the provider can no longer write it, until it is said not to come', () => {
    const ended = running({ status: 'ended', statusFrom: day('2026-11-01'), endsOn: day('2026-10-31') });
    const [due] = deadlinesOf([{ ...ended, providerMayWrite: { until: day('2026-12-31') } }], []);
    expect(due).toMatchObject({ waitsFor: 'provider', adviserFrom: '2027-01-01' });
    expect(kinds({ ...ended, providerMayWrite: 'never' })).toEqual(['participation.final-report 2026-10-31 adviser']);
    expect(kinds({ ...ended, isReportGivenUp: true })).toEqual([]);
    expect(reportPlan({ ...ended, isReportGivenUp: true }, [])).toEqual([]);
  });

  it('ask no report of a provider that may write no more, and nothing more of it about one that was returned', () => {
    expect(kinds(running({ isConsentGone: true }))).toEqual([
      'participation.review 2026-06-02 adviser',
      'participation.end 2027-03-01 adviser',
    ]);
    const ended = running({ status: 'ended', statusFrom: day('2026-11-01'), endsOn: day('2026-10-31'), isConsentGone: true });
    const returned = report({ kind: 'final', status: 'returned', statusFrom: day('2026-11-02') });
    expect([kinds(ended), kinds(ended, [returned])]).toEqual([[], []]);
    expect(reportPlan(running({ isConsentGone: true }), []).map(({ kind }) => kind)).toEqual(['review']);
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
  const faults = (overrides: Partial<InterimReport>, toJudge: readonly string[] = []): readonly string[] =>
    interimFaults(aReport(overrides), ['g1'], overrides.goals ? [] : toJudge).map(({ fault, field }) => `${fault} ${field}`);

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

  it('judges every goal, and not having worked with one is a judgement', () => {
    expect(faults({}, ['g1'])).toEqual(['goal-unjudged goals.g1']);
    expect(interimFaults(aReport({ goals: [{ goalId: 'g1', progress: 'not-worked-with' }] }), ['g1'])).toEqual([]);
  });

  it('sums attendance, and says nothing when nothing was planned', () => {
    expect(attendancePercent([week(), week({ week: 45, presentHours: 30 })])).toBe(90);
    expect(attendancePercent([])).toBeUndefined();
  });
});

describe('the period of an interim report', () => {
  const participation = { status: 'participating', startsOn: day('2026-11-02'), endsOn: day('2026-12-18') } as const;
  const period = (from: string, to: string): ReportPeriod => ({ from: day(from), to: day(to) });
  const soFar = { reported: [period('2026-11-02', '2026-11-08')], today: day('2026-11-21') };
  const faults = (from: string, to: string, weeks: readonly number[] = []): readonly string[] =>
    reportPeriodFaultsOf(
      period(from, to),
      weeks.map((week) => ({ year: 2026, week })),
      participation,
      soFar,
    ).map(({ fault, field }) => `${fault} ${field}`);

  it.each([
    ['the day after the last report until today', '2026-11-09', '2026-11-21', []],
    ['the last day of the report before', '2026-11-08', '2026-11-21', ['period-reported periodFrom']],
    ['the day before the first day', '2026-11-01', '2026-11-01', ['before-participation periodFrom']],
    ['years before the first day', '2020-01-01', '2026-11-21', ['before-participation periodFrom', 'period-reported periodFrom']],
    ['tomorrow', '2026-11-09', '2026-11-22', ['period-ahead periodTo']],
    ['a day after the last day', '2026-12-01', '2026-12-19', ['after-participation periodTo', 'period-ahead periodTo']],
    ['no day', '2026-11-15', '2026-11-14', ['ends-before-it-begins periodTo']],
  ])('is held against the participation and what was reported: %s', (_case, from, to, expected) => {
    expect(faults(from, to)).toEqual(expected);
  });

  it('holds the weeks that attendance is told of', () => {
    expect(faults('2026-11-11', '2026-11-21', [45, 46, 47, 48])).toEqual([
      'week-outside-period attendance.0.week',
      'week-outside-period attendance.3.week',
    ]);
    expect(weeksIn(period('2026-11-18', '2026-11-23'))).toEqual([
      { year: 2026, week: 47 },
      { year: 2026, week: 48 },
    ]);
  });

  it('follows the last one, and there is none when everything is reported', () => {
    expect(nextReportPeriod(participation, soFar)).toEqual(period('2026-11-09', '2026-11-21'));
    expect(nextReportPeriod(participation, { ...soFar, today: day('2027-01-04') })).toEqual(period('2026-11-09', '2026-12-18'));
    expect(nextReportPeriod(participation, { ...soFar, today: day('2026-11-08') })).toBeUndefined();
    expect(nextReportPeriod({ ...participation, status: 'ended' }, soFar)).toBeUndefined();
  });
});

describe('the final report', () => {
  const startsOn = day('2026-11-02');

  it('waits for Nav to set the last day, and for that day to be near', () => {
    const today = day('2026-12-04');
    const running = { status: 'participating', startsOn } as const;
    expect(finalReportTime(running, today)).toBe('later');
    expect(finalReportTime({ ...running, endsOn: day('2026-12-19') }, today)).toBe('later');
    expect(finalReportTime({ ...running, endsOn: day('2026-12-18') }, today)).toBe('now');
    expect(finalReportTime({ status: 'ended', startsOn, endsOn: day('2026-11-18') }, today)).toBe('now');
    expect(finalReportTime({ status: 'awaiting-start', startsOn }, today)).toBe('never');
    expect(finalReportTime({ status: 'not-applicable' }, today)).toBe('never');
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
    consultationWords: 'Vil kjøre truck. Kurset tar åtte uker.',
    isCarriedOutByOthers: true,
    closeRelation: false,
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
    const unsaid = { approval: undefined, consultedOn: undefined, consultationWords: undefined };
    expect(referralFaultsOf({ ...content, ...unsaid }, 'share', today)).toEqual([]);
    expect(referralFaultsOf({ ...content, ...unsaid, consultedOn: today }, 'share', today)).toEqual(['consultation-words-missing']);
    expect(referralFaultsOf({ ...content, ...unsaid, consultationWords: 'Enige' }, 'share', today)).toEqual(['consultation-missing']);
  });

  it('asks of close relations where others carry the measure out', () => {
    expect(referralFaultsOf({ ...content, closeRelation: undefined }, 'share', today)).toEqual(['relation-missing']);
    expect(referralFaultsOf({ ...content, closeRelation: undefined, isCarriedOutByOthers: false }, 'share', today)).toEqual([]);
  });

  it('that was shared is decided after a talk', () => {
    expect(consultationFaultsOf({}, 'decide', today)).toEqual(['consultation-missing', 'consultation-words-missing']);
    expect(consultationFaultsOf({ consultedOn: today, consultationWords: 'Enige om to dager.' }, 'decide', today)).toEqual([]);
  });

  it.each([
    ['without a purpose', { purpose: undefined }, ['purpose-missing']],
    ['without anything else considered', { alternatives: [] }, ['alternatives-missing']],
    ['without a day for the talk', { consultedOn: undefined }, ['consultation-missing']],
    ['without a word of what came of the talk', { consultationWords: ' ' }, ['consultation-words-missing']],
    ['without a reason', { choiceReason: '  ' }, ['reason-missing']],
    ['with an empty alternative', { alternatives: [{ what: ' ', suitability: 'equally' as const }] }, ['alternative-missing']],
    ['talked over tomorrow', { consultedOn: day('2026-11-22') }, ['consulted-later']],
    [
      'approved tomorrow',
      { approval: { givenBy: 'participant', channel: 'paper', givenOn: day('2026-11-22') } as const },
      ['approved-later'],
    ],
    ['approved by a guardian there is not', { approvers: ['parent'] as const }, ['giver-unknown']],
    ['that prefers what it chose', { isPreferredChosen: true }, ['preferred-is-chosen']],
    ['that ends before it starts', { startsOn: today, endsOn: day('2026-11-20') }, ['end-before-start']],
    ['at 400 percent', { percent: 400 }, ['percent-out-of-range']],
  ])('is refused %s', (_case, overrides, faults) => {
    expect(referralFaultsOf({ ...content, ...overrides }, 'decide', today)).toEqual(faults);
  });
});
