import { localDate, type LocalDate } from '@fotfeste/shared/kernel';
import { agreementStateOn, agreementTermsFaults, type AgreementTerms } from './agreement-terms';
import { mayClose, nobody, offeringTermsFaults, type OfferingFrame, type OfferingTerms } from './offering-terms';
import { isOrganisationNumber } from './organisation-number';
import { faultsOfPlaceChange, placesOn } from './place-change';

const day = localDate;
const today = day('2026-11-21');

describe('an agreement with a provider', () => {
  const tender: AgreementTerms = { kind: 'tender', from: day('2025-01-01'), to: day('2027-12-31'), option: 'none', places: 40 };
  const faults = (changes: Partial<AgreementTerms>) => agreementTermsFaults({ ...tender, ...changes });

  it('is procured for at most three years, with an option of at most one more', () => {
    expect(faults({})).toEqual([]);
    expect(faults({ to: day('2028-01-01') })).toEqual(['base-too-long']);
    expect(faults({ option: 'open', optionUntil: day('2028-12-31') })).toEqual([]);
    expect(faults({ option: 'open', optionUntil: day('2029-01-01') })).toEqual(['option-too-long']);
    expect(faults({ option: 'open', optionUntil: day('2027-12-31') })).toEqual(['option-before-end']);
    expect(faults({ option: 'taken', to: day('2028-12-31') })).toEqual([]);
    expect(faults({ option: 'taken', to: day('2029-01-01') })).toEqual(['option-too-long']);
  });

  it('has an end when it was procured, and may run on when it was not', () => {
    expect(faults({ to: undefined })).toEqual(['end-missing']);
    expect(faults({ kind: 'pre-approved', to: undefined })).toEqual([]);
    expect(faults({ kind: 'in-house', to: undefined })).toEqual([]);
    expect(faults({ kind: 'in-house', to: undefined, optionUntil: day('2028-12-31') })).toEqual(['option-not-procured']);
  });

  it('never ends before it begins, and has places', () => {
    expect(faults({ to: day('2024-12-31') })).toEqual(['end-before-start']);
    expect(faults({ places: 0 })).toEqual(['places-missing']);
  });

  it('is to come, runs or is over', () => {
    expect(agreementStateOn(tender, day('2024-12-31'))).toBe('coming');
    expect(agreementStateOn(tender, day('2027-12-31'))).toBe('running');
    expect(agreementStateOn(tender, day('2028-01-01'))).toBe('over');
  });
});

describe('a change of contracted places', () => {
  const change = { places: 30, notifiedOn: day('2026-11-21'), validFrom: day('2027-05-21') };
  const frame = { today, from: day('2025-01-01'), others: [] };

  it('is told six months before it holds', () => {
    expect(faultsOfPlaceChange(change, frame)).toEqual([]);
    expect(faultsOfPlaceChange({ ...change, validFrom: day('2027-05-20') }, frame)).toEqual(['notice-too-short']);
    expect(faultsOfPlaceChange({ ...change, notifiedOn: day('2026-11-22'), validFrom: day('2027-06-01') }, frame)).toEqual([
      'notified-later',
    ]);
  });

  it('is written down within 31 days of the notice', () => {
    const told = (notifiedOn: LocalDate): readonly string[] => faultsOfPlaceChange({ ...change, notifiedOn }, frame);
    expect(told(day('2026-10-21'))).toEqual([]);
    expect(told(day('2026-10-20'))).toEqual(['notified-long-ago']);
  });

  it('lies within the agreement, and there is one a day', () => {
    expect(faultsOfPlaceChange(change, { ...frame, to: day('2027-05-20') })).toEqual(['after-agreement']);
    expect(faultsOfPlaceChange({ ...change, notifiedOn: day('2024-12-31') }, frame)).toEqual(['notified-before']);
    expect(faultsOfPlaceChange(change, { ...frame, others: [change] })).toEqual(['same-day']);
    expect(faultsOfPlaceChange({ ...change, places: 0 }, frame)).toEqual(['places-missing']);
  });

  it('holds from its day on, the latest before the earlier', () => {
    const changes = [change, { ...change, places: 50, validFrom: day('2028-01-01') }];
    expect(placesOn(40, changes, day('2027-05-20'))).toBe(40);
    expect(placesOn(40, changes, day('2027-05-21'))).toBe(30);
    expect(placesOn(40, [...changes].reverse(), day('2028-02-01'))).toBe(50);
  });
});

describe('an offering under its agreement', () => {
  const course: OfferingTerms = {
    measure: 'ARBEIDSMARKEDSOPPLAERING',
    intake: 'FELLES',
    startsOn: day('2027-01-11'),
    endsOn: day('2027-04-30'),
    places: 12,
  };
  const frame: OfferingFrame = {
    ...{ kind: 'tender', from: day('2026-01-01'), to: day('2028-12-31') },
    ...{ contracted: 40, besides: 20, placesNow: 0 },
  };
  const faults = (changes: Partial<OfferingTerms>, use = nobody) => offeringTermsFaults({ ...course, ...changes }, frame, use, today);

  it('ends after it begins, within the period of the agreement', () => {
    expect(faults({})).toEqual([]);
    expect(faults({ endsOn: day('2027-01-10') })).toEqual(['end-before-start']);
    expect(faults({ startsOn: day('2025-12-31') })).toEqual(['before-agreement']);
    expect(faults({ endsOn: day('2029-01-01') })).toEqual(['after-agreement']);
  });

  it('may lack an end only under an agreement without one, and never with a common start', () => {
    const running = { ...course, measure: 'OPPFOLGING', intake: 'LOPENDE', endsOn: undefined } as const;
    expect(offeringTermsFaults(running, frame, nobody, today)).toEqual(['end-needed']);
    expect(offeringTermsFaults(running, { ...frame, to: undefined }, nobody, today)).toEqual([]);
    expect(faults({ endsOn: undefined })).toEqual(['common-end-missing']);
  });

  it('gathers everybody at one start only where the measure may', () => {
    expect(faults({ measure: 'OPPFOLGING' })).toEqual(['intake-not-of-measure']);
  });

  it('never has fewer places than those who are in or have been given one', () => {
    expect(faults({ places: 7 }, { taken: 5, granted: 2, waiting: 9 })).toEqual([]);
    expect(faults({ places: 6 }, { taken: 5, granted: 2, waiting: 9 })).toEqual(['places-below-used']);
    expect(faults({ places: 0 })).toEqual(['places-missing']);
  });

  it('never gets more places than its agreement has left, where the provider was promised a number', () => {
    const under = (changes: Partial<OfferingFrame>, places: number) =>
      offeringTermsFaults({ ...course, places }, { ...frame, ...changes }, nobody, today);
    expect(under({}, 20)).toEqual([]);
    expect(under({}, 21)).toEqual(['places-above-contracted']);
    expect(under({ kind: 'pre-approved' }, 21)).toEqual(['places-above-contracted']);
    expect([under({ kind: 'in-house' }, 21), under({ kind: 'municipal' }, 21)]).toEqual([[], []]);
  });

  it('may keep or reduce places that are more than the agreement has left since, and not add to them', () => {
    const over = { ...frame, contracted: 25, placesNow: 12 };
    const faultsOf = (places: number) => offeringTermsFaults({ ...course, places }, over, nobody, today);
    expect([faultsOf(12), faultsOf(11), faultsOf(13)]).toEqual([[], [], ['places-above-contracted']]);
  });

  it('is not over while somebody is in it', () => {
    const past = { startsOn: day('2026-02-01'), endsOn: day('2026-11-20') };
    expect(faults(past)).toEqual([]);
    expect(faults(past, { taken: 1, granted: 0, waiting: 0 })).toEqual(['end-passed']);
    expect(faults({ ...past, endsOn: today }, { taken: 1, granted: 0, waiting: 0 })).toEqual([]);
  });

  it.each([
    ['somebody takes part', { taken: 1, granted: 0, waiting: 0 }, false],
    ['somebody has a place', { taken: 0, granted: 1, waiting: 0 }, false],
    ['somebody waits', { taken: 0, granted: 0, waiting: 1 }, false],
    ['nobody is left', nobody, true],
  ])('can be closed or not when %s', (_case, use, expected) => {
    expect(mayClose(use)).toBe(expected);
  });
});

describe('an organisation number', () => {
  it.each([
    ['308053067', true],
    ['308053068', false],
    ['30805306', false],
    ['30805306a', false],
  ])('%s ends in its control digit: %s', (number, expected) => {
    expect(isOrganisationNumber(number)).toBe(expected);
  });
});
