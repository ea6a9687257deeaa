import { localDate } from '@fotfeste/shared/kernel';
import { mostJobHours } from '../outcome';
import { contactFaultsOf, firstEmployerContact, kindsOfContact, type ContactGround, type JobSupportContact } from './employer-contact';
import { isOrdinaryJob, jobFaultsOf, jobStartOf, nextSupportOn, type JobPlacement } from './job-placement';
import { firstContactDue, isJobSupport } from './job-support';
import { missingProfileParts, profileFaultsOf } from './vocational-profile';

const today = localDate('2026-11-21');
const startsOn = localDate('2026-10-22');
const running = { measure: 'INDIVIDUELL_JOBBSTOTTE', status: 'participating', startsOn } as const;

describe('the first meeting with an employer', () => {
  it('is due thirty days after the first day, until there has been one', () => {
    expect(firstContactDue(running)).toBe('2026-11-21');
    expect(firstContactDue({ ...running, firstEmployerContactOn: localDate('2026-11-01') })).toBeUndefined();
  });

  it.each([
    ['another measure', { measure: 'OPPFOLGING' }],
    ['somebody who waits for the first day', { status: 'awaiting-start' }],
    ['somebody who has ended', { status: 'ended' }],
    ['no first day', { startsOn: undefined }],
  ] as const)('is not due for %s', (_case, overrides) => {
    expect(firstContactDue({ ...running, ...overrides })).toBeUndefined();
  });

  it('is in person and with an employer; a telephone call or a talk with the participant alone does not count', () => {
    const on = (day: string) => localDate(day);
    expect(
      firstEmployerContact([
        { heldOn: on('2026-10-23'), party: 'participant', place: 'workplace' },
        { heldOn: on('2026-10-25'), party: 'employer', place: 'telephone' },
        { heldOn: on('2026-11-09'), party: 'both', place: 'workplace' },
        { heldOn: on('2026-11-02'), party: 'employer', place: 'workplace' },
      ]),
    ).toBe('2026-11-02');
    expect(firstEmployerContact([])).toBeUndefined();
  });

  it('belongs to IPS and IPS for young people alone', () => {
    expect([isJobSupport('INDIVIDUELL_JOBBSTOTTE'), isJobSupport('INDIVIDUELL_JOBBSTOTTE_UNG'), isJobSupport('ARBEID_MED_STOTTE')]).toEqual(
      [true, true, false],
    );
  });
});

describe('a vocational profile', () => {
  it('can be saved a part at a time, and says what is missing', () => {
    expect(profileFaultsOf({ wishes: 'Lager' }, today)).toEqual([]);
    expect(missingProfileParts({ wishes: 'Lager', strengths: ' ' })).toEqual([
      'experience',
      'strengths',
      'supportNeeds',
      'contactPlan',
      'disclosure',
    ]);
  });

  it.each([
    ['limits without words', { disclosure: 'with-limits', disclosureOn: today }, ['limits-missing']],
    ['an agreement without a day', { disclosure: 'yes' }, ['agreed-day-missing']],
    ['an agreement tomorrow', { disclosure: 'no', disclosureOn: localDate('2026-11-22') }, ['agreed-later']],
    ['a day without an agreement', { disclosureOn: today }, ['agreement-missing']],
    ['words without an agreement', { disclosureWords: 'Ikke si noe' }, ['agreement-missing']],
    ['limits with words, agreed today', { disclosure: 'with-limits', disclosureWords: 'Bare Nav', disclosureOn: today }, []],
  ] as const)('refuses %s', (_case, profile, faults) => {
    expect(profileFaultsOf(profile, today)).toEqual(faults);
  });
});

describe('a contact', () => {
  const ground: ContactGround = { today, knownFrom: localDate('2026-10-15') };
  const met: JobSupportContact = {
    ...{ heldOn: localDate('2026-11-20'), party: 'employer', kind: 'meet-employer', place: 'workplace', employerName: 'Solvang kafé' },
  };
  const job = { startsOn: localDate('2026-11-16'), pay: 'wage', hoursBefore: 12, hoursAfter: 40 } as const;
  const support: JobSupportContact = {
    heldOn: localDate('2026-11-20'),
    party: 'participant',
    kind: 'job-support',
    place: 'home',
    jobId: 'j',
  };

  it('with an employer, or of support in a job that is recorded, is all right', () => {
    expect(contactFaultsOf(met, ground)).toEqual([]);
    expect(contactFaultsOf({ ...support, paidHours: 20 }, { ...ground, job })).toEqual([]);
  });

  it.each([
    ['tomorrow', { heldOn: localDate('2026-11-22') }, ['held-later']],
    ['before the participant was known', { heldOn: localDate('2026-10-14') }, ['held-before-shared']],
    ['a talk with an employer called guidance', { kind: 'guidance' }, ['kind-not-for-party']],
    ['no employer', { employerName: ' ' }, ['employer-missing']],
    ['an employer when only the participant was there', { party: 'participant', kind: 'guidance' }, ['employer-misplaced']],
    ['paid hours without support', { paidHours: 3 }, ['job-misplaced']],
    ['support without a job', { kind: 'job-support' }, ['job-missing']],
  ] as const)('refuses %s', (_case, overrides, faults) => {
    expect(contactFaultsOf({ ...met, ...overrides }, ground)).toEqual(faults);
  });

  it.each([
    ['fewer hours than were told before', 11, ['paid-hours-fall']],
    ['more hours than were told later', 41, ['paid-hours-fall']],
    ['less than no hours', -1, ['paid-hours-impossible', 'paid-hours-fall']],
    ['as many as before', 12, []],
  ] as const)('refuses %s', (_case, paidHours, faults) => {
    expect(contactFaultsOf({ ...support, paidHours }, { ...ground, job })).toEqual(faults);
  });

  it('can support before the first day of work, but no hours are paid then', () => {
    const before = { ...support, heldOn: localDate('2026-11-14') };
    const first = { ...ground, job: { startsOn: localDate('2026-11-16'), pay: 'wage' } } as const;
    expect(contactFaultsOf(before, first)).toEqual([]);
    expect(contactFaultsOf({ ...before, paidHours: 2 }, first)).toEqual(['held-before-job']);
  });

  it.each([
    ['the most a week can hold, in the first week', '2026-11-22', mostJobHours, []],
    ['one hour more than a week can hold', '2026-11-22', mostJobHours + 1, ['paid-hours-too-many']],
    ['as much when the second week has begun', '2026-11-23', mostJobHours + 1, []],
  ] as const)('judges %s', (_case, heldOn, paidHours, faults) => {
    const only = { ...ground, today: localDate('2026-11-30'), job: { startsOn: localDate('2026-11-16'), pay: 'wage' } } as const;
    expect(contactFaultsOf({ ...support, heldOn: localDate(heldOn), paidHours }, only)).toEqual(faults);
  });

  it('tells of no paid hours where nobody pays a wage', () => {
    const unpaid = { ...ground, job: { startsOn: localDate('2026-11-16'), pay: 'benefit' } } as const;
    expect(contactFaultsOf({ ...support, paidHours: 8 }, unpaid)).toEqual(['paid-hours-without-wage']);
    expect(contactFaultsOf({ ...support, paidHours: 0 }, unpaid)).toEqual([]);
  });

  it('offers kinds that fit those who met', () => {
    expect(kindsOfContact('participant')).toEqual(['guidance', 'outreach', 'job-support']);
    expect(kindsOfContact('employer')).not.toContain('interview');
  });
});

describe('a job', () => {
  const job: JobPlacement = {
    ...{ employerName: 'Solvang kafé', occupation: 'Kjøkkenassistent', hoursPerWeek: 15, form: 'fixed-term', pay: 'wage', subsidies: [] },
    ...{ startsOn: localDate('2026-11-16'), supportEveryWeeks: 1 },
  };
  const known = localDate('2026-10-15');

  it('may begin ahead, and may have any support or none', () => {
    expect(jobFaultsOf({ ...job, startsOn: localDate('2026-12-01'), supportEveryWeeks: undefined }, known, today)).toEqual([]);
  });

  it.each([
    ['no hours', { hoursPerWeek: 0 }, ['hours-impossible']],
    ['more hours than a week holds', { hoursPerWeek: 61 }, ['hours-impossible']],
    ['a first day before the participant was known', { startsOn: localDate('2026-10-14') }, ['starts-before-known']],
    ['an end before the start', { endsOn: localDate('2026-11-15'), endReason: 'other' }, ['ends-before-start']],
    ['an end tomorrow', { endsOn: localDate('2026-11-22'), endReason: 'other' }, ['ends-later']],
    ['an end without a reason', { endsOn: today }, ['end-reason-missing']],
    ['a reason without an end', { endReason: 'dismissed' }, ['end-reason-without-end']],
    ['a wage subsidy without wages', { pay: 'benefit', subsidies: ['wage-subsidy'] }, ['subsidy-without-wage']],
    ['support every fourteen weeks', { supportEveryWeeks: 14 }, ['rhythm-impossible']],
  ] as const)('refuses %s', (_case, overrides, faults) => {
    expect(jobFaultsOf({ ...job, ...overrides }, known, today)).toEqual(faults);
  });

  it('is an ordinary one with wages and no subsidy to them; a mentor changes nothing', () => {
    expect(isOrdinaryJob({ pay: 'wage', subsidies: ['mentor'] })).toBe(true);
    expect(isOrdinaryJob({ pay: 'wage', subsidies: ['wage-subsidy'] })).toBe(false);
    expect(isOrdinaryJob({ pay: 'benefit', subsidies: [] })).toBe(false);
  });

  it('counts as begun on the first day on which the agreed paid hours were told', () => {
    const told = [
      { heldOn: localDate('2026-11-27'), paidHours: 22 },
      { heldOn: localDate('2026-11-18'), paidHours: 7 },
      { heldOn: localDate('2026-11-20'), paidHours: 7.5 },
      { heldOn: localDate('2026-11-30') },
    ];
    expect(jobStartOf('wage', told, { paidHours: 7.5 })).toEqual({ countsFrom: '2026-11-20', paidHours: 22 });
    expect(jobStartOf('wage', told, { paidHours: 23 })).toEqual({ paidHours: 22 });
    expect(jobStartOf('benefit', told, { paidHours: 7.5 })).toEqual({ paidHours: 0 });
    expect(jobStartOf('wage', [], { paidHours: 1 })).toEqual({ paidHours: 0 });
  });

  it('is supported from the first day, then by its rhythm, and no more when it is over or the support is', () => {
    expect(nextSupportOn(job, [localDate('2026-11-14')])).toBe('2026-11-16');
    expect(nextSupportOn(job, [localDate('2026-11-18'), localDate('2026-11-17')])).toBe('2026-11-25');
    expect(nextSupportOn({ ...job, supportEveryWeeks: 4 }, [localDate('2026-11-18')])).toBe('2026-12-16');
    expect(nextSupportOn({ ...job, supportEveryWeeks: undefined }, [])).toBeUndefined();
    expect(nextSupportOn({ ...job, endsOn: today }, [])).toBeUndefined();
  });
});
