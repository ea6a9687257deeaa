import { localDate, type LocalDate } from '@fotfeste/shared/kernel';
import { measureCodes, measureDefinitions } from '@fotfeste/eligibility/domain';
import { accessTerms, coordinatorWindow, providerWindow, type SharedParticipation } from './access-window';
import { agreementFaultsOf, hasPlaceReady, isSigned, missingParts, type PlaceAgreement } from './agreement';
import { freePlaces, hasRoom, placesUsed } from './capacity';
import { changeKinds, changesOf, contentChanges, proposalKinds, proposalStatuses } from './change';
import { extensionFaults, extentFaults, extentRangeFaults, periodFaults } from './dates';
import { reasonsFor } from './reason';
import { endingOf, measureRoutes } from './route';

const day = (text: string): LocalDate => localDate(text);

describe('the provider’s window', () => {
  const ended: SharedParticipation = {
    status: 'ended',
    statusFrom: day('2026-11-01'),
    sharedOn: day('2026-03-02'),
    endsOn: day('2026-10-31'),
    finalReport: 'none',
  };

  it('opens when Nav shares, and has no end while the participation lasts', () => {
    expect(providerWindow({ ...ended, status: 'participating' })).toEqual({ from: '2026-03-02' });
    expect(providerWindow({ ...ended, status: 'waiting-list' })).toEqual({ from: '2026-03-02' });
  });

  it.each([
    ['40 days after the end when no report is asked for', 'none', '2026-12-10'],
    ['the cap while the final report is awaited', 'awaited', '2026-12-31'],
    ['40 days when the report was accepted before that', { acceptedOn: day('2026-11-05') }, '2026-12-10'],
    ['the day the report was accepted, when later', { acceptedOn: day('2026-12-20') }, '2026-12-20'],
    ['the cap when the report came after it', { acceptedOn: day('2027-02-01') }, '2026-12-31'],
  ] as const)('closes %s', (_case, finalReport, to) => {
    expect(providerWindow({ ...ended, finalReport })).toEqual({ from: '2026-03-02', to });
  });

  it('lasts through follow-up after employment, and closes as long after it', () => {
    const followed = { ...ended, followUpUntil: day('2027-03-31') };
    expect(providerWindow({ ...followed, finalReport: { acceptedOn: day('2026-11-20') } })).toEqual({
      from: '2026-03-02',
      to: '2027-05-10',
    });
    expect(providerWindow({ ...followed, finalReport: 'awaited' })).toEqual({ from: '2026-03-02', to: '2027-05-31' });
    expect(providerWindow({ ...followed, followUpUntil: day('2026-10-01') })).toEqual({ from: '2026-03-02', to: '2026-12-10' });
  });

  it('follows the terms it is given', () => {
    expect(providerWindow(ended, { ...accessTerms, daysAfterEnd: 10 })).toEqual({ from: '2026-03-02', to: '2026-11-10' });
  });

  it('closes 40 days after somebody turned out not to come', () => {
    expect(providerWindow({ ...ended, status: 'not-applicable', endsOn: undefined })).toEqual({ from: '2026-03-02', to: '2026-12-11' });
  });

  it.each(['wrongly-registered', 'withdrawn', 'awaiting-approval'] as const)('is shut for %s', (status) => {
    expect(providerWindow({ ...ended, status })).toBeUndefined();
  });

  it('never opens before Nav has shared', () => {
    expect(providerWindow({ ...ended, status: 'applied', sharedOn: undefined })).toBeUndefined();
  });
});

describe('places', () => {
  it('are used by those who take part and those who are to start; applicants wait', () => {
    const used = placesUsed([
      { use: 'taken', count: 2, share: 2 },
      { use: 'granted', count: 1, share: 1 },
      { use: 'waiting', count: 3, share: 3 },
    ]);
    expect(used).toEqual({ taken: 2, granted: 1, waiting: 3, occupied: 3 });
    expect(freePlaces(3, used)).toBe(0);
  });

  it('are used in part by those who take part in part, where the agreement counts so', () => {
    const used = placesUsed([
      { use: 'taken', count: 3, share: 1.1 },
      { use: 'granted', count: 1, share: 0.2 },
      { use: 'waiting', count: 1, share: 0.5 },
    ]);
    expect(used).toEqual({ taken: 3, granted: 1, waiting: 1, occupied: 1.3 });
    expect(freePlaces(2, used)).toBe(0.7);
  });

  it.each([
    ['nothing left', 0, 0.5, false],
    ['half a place left for half the time', 0.5, 0.5, true],
    ['half a place left for full time', 0.5, 1, false],
    ['half a place left, for how much is not known', 0.5, undefined, true],
  ] as const)('with %s: room is %s', (_case, free, share, expected) => {
    expect(hasRoom(free, share)).toBe(expected);
  });
});

describe('days and extent', () => {
  const offering = { startsOn: day('2026-01-01'), endsOn: day('2026-12-31') };

  it.each([
    ['an end before the start', { startsOn: day('2026-05-02'), endsOn: day('2026-05-01') }, ['end-before-start']],
    ['one day only', { startsOn: day('2026-05-02'), endsOn: day('2026-05-02') }, []],
    ['an end after the offering', { startsOn: day('2026-05-02'), endsOn: day('2027-01-01'), offering }, ['end-after-offering']],
    ['a start before the offering', { startsOn: day('2025-12-31'), offering }, ['start-before-offering']],
    ['no days yet', {}, []],
  ])('%s', (_case, period, faults) => {
    expect(periodFaults(period)).toEqual(faults);
  });

  it('extends only to a later day', () => {
    const period = { startsOn: day('2026-05-02'), endsOn: day('2026-06-30'), offering };
    expect(extensionFaults(period, day('2026-06-30'))).toEqual(['not-later']);
    expect(extensionFaults(period, day('2026-07-01'))).toEqual([]);
    expect(extensionFaults({ offering }, day('2027-07-01'))).toEqual(['start-missing', 'end-after-offering']);
  });

  it.each([
    [0.5, ['percent-out-of-range']],
    [1, []],
    [100, []],
    [101, ['percent-out-of-range']],
  ])('%d percent', (percent, faults) => {
    expect(extentRangeFaults({ percent })).toEqual(faults);
  });

  it.each([
    [0.5, ['days-out-of-range']],
    [2.5, []],
    [5.5, ['days-out-of-range']],
  ])('%d days a week', (daysPerWeek, faults) => {
    expect(extentRangeFaults({ daysPerWeek })).toEqual(faults);
  });

  it('changes extent only inside the participation, and only to something else', () => {
    const period = { startsOn: day('2026-05-02'), endsOn: day('2026-06-30') };
    expect(extentFaults({ percent: 60 }, day('2026-05-01'), period, { percent: 50 })).toEqual(['outside-period']);
    expect(extentFaults({ percent: 50 }, day('2026-05-02'), period, { percent: 50 })).toEqual(['nothing-changed']);
    expect(extentFaults({ percent: 60 }, day('2026-06-30'), period, { percent: 50 })).toEqual([]);
    expect(extentFaults({ percent: 60 }, day('2026-06-30'), {}, { percent: 50 })).toEqual(['start-missing']);
  });
});

describe('the agreement on a single place', () => {
  const today = day('2026-11-21');
  const written: PlaceAgreement = {
    goal: 'Prøve lagerarbeid',
    content: 'Plukk og pakk',
    hoursPerWeek: 30,
    navContact: 'Z994001',
    hostContact: 'Rud Lager',
  };
  const signed: PlaceAgreement = { ...written, participantSignedOn: today, hostSignedOn: today, navSignedOn: today };

  it('is signed when all its parts are there and all three have signed', () => {
    expect(isSigned(signed, today)).toBe(true);
    expect(isSigned(written, today)).toBe(false);
    expect(isSigned({ ...signed, hostSignedOn: undefined }, today)).toBe(false);
    expect(isSigned({ ...signed, content: '' }, today)).toBe(false);
    expect(isSigned({ ...signed, navSignedOn: day('2026-11-22') }, today)).toBe(false);
  });

  it('lets work training begin when the place has been talked over too', () => {
    expect(hasPlaceReady('ARBEIDSTRENING', signed)).toBe(false);
    expect(hasPlaceReady('ARBEIDSTRENING', { ...signed, discussedOn: today })).toBe(true);
    expect(hasPlaceReady('MENTOR', signed)).toBe(true);
    expect(hasPlaceReady('MENTOR', { ...signed, hostSignedOn: undefined })).toBe(false);
  });

  it('tells which parts are missing', () => {
    expect(missingParts({ goal: 'Prøve lagerarbeid' })).toEqual(['content', 'hoursPerWeek', 'navContact', 'hostContact']);
  });

  it('refuses signatures of tomorrow and impossible hours', () => {
    const faults = agreementFaultsOf(
      { ...signed, discussedOn: day('2026-11-22'), hostSignedOn: day('2026-11-22'), hoursPerWeek: 41 },
      today,
    );
    expect(faults).toEqual([
      { fault: 'signed-later', field: 'hostSignedOn' },
      { fault: 'discussed-later', field: 'discussedOn' },
      { fault: 'hours-out-of-range', field: 'hoursPerWeek' },
    ]);
  });
});

describe('lists of codes', () => {
  it('have Nav’s thirteen changes, nine proposals and five answers to them', () => {
    expect(Object.keys(changeKinds)).toHaveLength(13);
    expect(Object.keys(proposalKinds)).toHaveLength(9);
    expect(Object.keys(proposalStatuses)).toHaveLength(5);
  });

  it('give advisers six reasons and coordinators three', () => {
    expect(reasonsFor('adviser')).toEqual(['ill', 'got-job', 'needs-other-support', 'did-not-attend', 'other', 'education']);
    expect(reasonsFor('coordinator')).toEqual(['other', 'requirements-not-met', 'course-full']);
  });

  it('let what is over be corrected, and what was an error not be touched', () => {
    expect(changesOf('ended')).toEqual(['end-date', 'end-reason']);
    expect(changesOf('wrongly-registered')).toEqual([]);
    expect(changesOf('participating')).toEqual(contentChanges.filter((kind) => kind !== 'end-reason' && kind !== 'remove-start-date'));
  });

  it('give every measure a route, and rights and benefits none', () => {
    for (const code of measureCodes) {
      const { nature, delivery } = measureDefinitions[code];
      const isTakenPartIn = (nature === 'measure' || nature === 'programme') && delivery !== 'paid-to-person' && code !== 'EKSPERTBISTAND';
      expect([code, measureRoutes[code].length > 0]).toEqual([code, isTakenPartIn]);
    }
  });

  it('end courses and training as completed or interrupted', () => {
    expect(endingOf('JOBBKLUBB', 'offering-application')).toBe('course');
    expect(endingOf('JOBBKLUBB', 'offering-direct')).toBe('open');
    expect(endingOf('HOYERE_UTDANNING', 'school')).toBe('course');
    expect(endingOf('ARBEIDSTRENING', 'employer')).toBe('open');
  });
});

describe('the measure coordinator’s window', () => {
  const applied = { status: 'applied', statusFrom: day('2026-11-10'), today: day('2026-11-10') } as const;

  it('opens with the application and stays open until the start', () => {
    expect(coordinatorWindow(applied)).toEqual({ from: '2026-11-10' });
    expect(coordinatorWindow({ ...applied, status: 'awaiting-start', openedOn: day('2026-11-10') })).toEqual({ from: '2026-11-10' });
  });

  it('closes 14 days after it is settled', () => {
    const settled = { statusFrom: day('2026-11-20'), openedOn: day('2026-11-10'), today: day('2026-11-21') };
    expect(coordinatorWindow({ ...settled, status: 'participating' })).toEqual({ from: '2026-11-10', to: '2026-12-04' });
    expect(coordinatorWindow({ ...settled, status: 'not-applicable' })).toEqual({ from: '2026-11-10', to: '2026-12-04' });
  });

  it('never opens for direct enrolment', () => {
    expect(coordinatorWindow({ ...applied, status: 'awaiting-start' })).toBeUndefined();
  });
});
