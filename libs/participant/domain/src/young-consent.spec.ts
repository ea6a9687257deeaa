import { youngDays } from '@fotfeste/eligibility/domain';
import { localDate } from '@fotfeste/shared/kernel';
import { missingConsents, parentsConsent, youngConsentFaultsOf, type YoungConsent } from './young-consent';

const born = localDate('2009-05-10');
const today = localDate('2026-11-21');
const mother: YoungConsent = { giver: 'parent', name: 'Kari', answer: 'given', answeredOn: localDate('2026-10-01') };
const father: YoungConsent = { giver: 'parent', name: 'Ola', answer: 'not-asked' };
const own: YoungConsent = { giver: 'participant', name: '', answer: 'given', answeredOn: localDate('2026-10-01') };

describe('consents of somebody under 18', () => {
  it('name each parent who has not consented, and the own consent about health', () => {
    expect(missingConsents(born, [mother, father], today)).toEqual({ parents: [father], noParentKnown: false, ownHealth: true });
    expect(missingConsents(born, [mother, own], today)).toEqual({ parents: [], noParentKnown: false, ownHealth: false });
    expect(missingConsents(born, [], today)).toEqual({ parents: [], noParentKnown: true, ownHealth: true });
  });

  it.each(['refused', 'withdrawn'] as const)('that are %s are missing', (answer) => {
    expect(parentsConsent(born, [mother, { ...father, answer, answeredOn: today }], today)).toBe(false);
  });

  it('ask for the own consent about health from the sixteenth birthday, and for none from the eighteenth', () => {
    expect(missingConsents(born, [mother], localDate('2025-05-09'))?.ownHealth).toBe(false);
    expect(missingConsents(born, [mother], localDate('2025-05-10'))?.ownHealth).toBe(true);
    expect(missingConsents(born, [father], localDate('2027-05-09'))?.parents).toEqual([father]);
    expect(missingConsents(born, [father], localDate('2027-05-10'))).toBeUndefined();
    expect(parentsConsent(born, [father], localDate('2027-05-10'))).toBeUndefined();
  });

  it('are asked for on old days too, from before the ages are known', () => {
    expect(missingConsents(born, [], localDate('2014-06-01'))).toMatchObject({ noParentKnown: true, ownHealth: false });
  });

  it('are known to be there when every known parent has consented, and unknown while none is known', () => {
    expect(parentsConsent(born, [mother], today)).toBe(true);
    expect(parentsConsent(born, [own], today)).toBeUndefined();
  });

  it.each([
    ['a parent without a name', { ...mother, name: ' ' }, undefined, ['name-missing']],
    ['an answer without a day', { ...mother, answeredOn: undefined }, undefined, ['day-missing']],
    ['an answer from tomorrow', { ...mother, answeredOn: localDate('2026-11-22') }, undefined, ['day-ahead']],
    ['a consent withdrawn that was never given', { ...mother, answer: 'withdrawn' }, { answer: 'refused' }, ['never-given']],
    [
      'a consent withdrawn the day before it was given',
      { ...mother, answer: 'withdrawn', answeredOn: localDate('2026-11-19') },
      { answer: 'given', answeredOn: localDate('2026-11-20') },
      ['withdrawn-before-given'],
    ],
    ['an own consent from before 16', { ...own, answeredOn: localDate('2025-05-09') }, undefined, ['too-young']],
    [
      'a consent that was given and is withdrawn',
      { ...mother, answer: 'withdrawn', answeredOn: localDate('2026-11-20') },
      { answer: 'given', answeredOn: localDate('2026-11-20') },
      [],
    ],
  ] as const)('refuse %s', (_case, consent, before, faults) => {
    expect(youngConsentFaultsOf(consent, before, youngDays(born, today), today)).toEqual(faults);
  });
});
