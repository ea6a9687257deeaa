import { localDate } from '@fotfeste/shared/kernel';
import { measureCodes } from '@fotfeste/eligibility/domain';
import {
  consentStateOf,
  lostConsentOf,
  measureConsentOf,
  shareConsentFaultsOf,
  type SaidOfConsent,
  type ShareConsent,
} from './share-consent';
import { fieldsAlwaysShared, shareFields } from './share-field';
import { defaultSharePackage, packageFaultsOf, sharePackageOf } from './share-package';
import { leftWithHiddenHome, sharedFieldsOf } from './shared-fields';

const day = localDate;
const today = day('2026-11-21');
const yes: ShareConsent = {
  ...{ field: 'education', answer: 'yes', givenOn: day('2026-11-01'), givenBy: 'participant', channel: 'in-person', language: 'nb' },
  until: day('2027-05-01'),
};

describe('the share package of an agreement', () => {
  it.each(measureCodes)('is by default, for %s, what it takes to meet and begin; health is nobody’s by default', (measure) => {
    const { necessary, optional, source } = defaultSharePackage(measure);
    expect(source).toBe('product');
    expect(necessary.map(({ field }) => field)).toEqual(expect.arrayContaining([...fieldsAlwaysShared, 'contact', 'language']));
    expect(optional).toContain('adaptation');
    expect([...necessary.map(({ field }) => field), ...optional].sort()).toEqual([...shareFields].sort());
    expect(packageFaultsOf({ necessary: necessary.map(({ field }) => ({ field, purpose: 'x', basis: 'y' })), optional })).toEqual([]);
  });

  it('keeps the adviser’s words from providers who do not follow each participant closely, until the participant agrees', () => {
    expect(defaultSharePackage('ARBEIDSMARKEDSOPPLAERING').optional).toContain('background');
    expect(defaultSharePackage('ARBEIDSFORBEREDENDE_TRENING').optional).not.toContain('background');
  });

  it('names every fault at its field', () => {
    const always = fieldsAlwaysShared.map((field) => ({ field, purpose: 'Trengs', basis: 'Forskriften' }));
    const health = { field: 'adaptation', purpose: 'Trengs', basis: ' ' } as const;
    expect(packageFaultsOf({ necessary: [...always.slice(1), health], optional: ['adaptation'] })).toEqual([
      { field: 'name', fault: 'always-missing' },
      { field: 'adaptation', fault: 'health-necessary' },
      { field: 'adaptation', fault: 'field-twice' },
      { field: 'adaptation', fault: 'basis-missing' },
    ]);
  });

  it('tells the product’s own words in every language, and a coordinator’s as written', () => {
    const [own] = defaultSharePackage('AVKLARING').necessary;
    const stands = sharePackageOf(
      {
        necessary: [
          { field: 'name', purpose: own?.purpose.nb ?? '', basis: 'Avtalen' },
          { field: 'course', purpose: 'Til timeplanen', basis: own?.basis.nb ?? '' },
        ],
        optional: [],
      },
      'AVKLARING',
    );
    expect(stands.necessary[0]?.purpose).toEqual(own?.purpose);
    expect(stands.necessary[0]?.basis.en).toBe('Avtalen');
    expect(stands.necessary[1]?.purpose.nn).toBe('Til timeplanen');
  });
});

describe('a consent to share', () => {
  it.each([
    ['nobody has asked', undefined, 'not-asked'],
    ['a yes', yes, 'in-force'],
    ['a yes on its last day', { ...yes, until: today }, 'in-force'],
    ['a yes the day after', { ...yes, until: day('2026-11-20') }, 'lapsed'],
    ['a yes that was taken back', { ...yes, withdrawnOn: today }, 'withdrawn'],
    ['a no', { ...yes, answer: 'no', until: undefined }, 'refused'],
  ] as const)('%s', (_case, consent, state) => {
    expect(consentStateOf(consent, today)).toBe(state);
  });

  it.each<readonly [string, Partial<ShareConsent>, readonly string[]]>([
    ['as it should be', {}, []],
    ['a no needs nothing more', { answer: 'no', until: undefined }, []],
    ['without a last day', { until: undefined }, ['until-missing']],
    ['that is over already', { until: day('2026-11-20') }, ['until-over']],
    ['for a year to the day', { until: day('2027-11-01') }, []],
    ['for a year and a day', { until: day('2027-11-02') }, ['until-too-long']],
    ['given tomorrow', { givenOn: day('2026-11-22') }, ['given-later']],
    ['to say something of adaptation, without what', { field: 'adaptation' }, ['words-missing']],
    ['to say this of adaptation', { field: 'adaptation', words: 'Pause hver time' }, []],
    ['with words where there is a value', { words: 'Pause hver time' }, ['words-elsewhere']],
  ])('%s', (_case, overrides, faults) => {
    expect(shareConsentFaultsOf({ ...yes, ...overrides }, today)).toEqual(faults);
  });
});

describe('what a provider gets to know', () => {
  const fieldsOf = (consents: readonly ShareConsent[]): readonly string[] =>
    sharedFieldsOf(defaultSharePackage('AVKLARING'), consents, today).map(({ field }) => field);
  const necessary = ['name', 'course', 'content', 'contact', 'language', 'background'];

  it('is what is necessary and what is agreed to, and a withdrawal takes nothing that is necessary', () => {
    expect(fieldsOf([])).toEqual(necessary);
    expect(fieldsOf([yes])).toEqual([...necessary, 'education']);
    expect(fieldsOf([{ ...yes, withdrawnOn: today }])).toEqual(necessary);
    expect(fieldsOf([{ ...yes, field: 'contact', withdrawnOn: today }])).toEqual(necessary);
  });

  it('is nothing that can tell of the home when the address is strictly protected, agreed to or not', () => {
    const agreed = sharedFieldsOf(defaultSharePackage('AVKLARING'), [yes, { ...yes, field: 'job-wishes' }], today);
    expect(leftWithHiddenHome(agreed).map(({ field }) => field)).toEqual(['name', 'course', 'content', 'language', 'job-wishes']);
  });

  it('is not what the agreement leaves out, whatever was agreed to', () => {
    const { necessary: first, source } = defaultSharePackage('AVKLARING');
    expect(sharedFieldsOf({ source, necessary: first, optional: [] }, [yes], today).map(({ field }) => field)).toEqual(necessary);
  });
});

describe('a measure that rests on consent', () => {
  const said = (consent: SaidOfConsent['consent'], isGiven: boolean, on: string): SaidOfConsent => ({ consent, isGiven, on: day(on) });
  it.each([
    ['runs on consents that are given', 'INDIVIDUELL_JOBBSTOTTE', 'participating', [said('take-part', true, '2026-09-01')], undefined],
    ['nobody has told of', 'INDIVIDUELL_JOBBSTOTTE', 'participating', [], undefined],
    ['loses the consent to take part', 'INDIVIDUELL_JOBBSTOTTE', 'participating', [said('take-part', false, '2026-11-20')], 'IPS-05'],
    [
      'for the young loses the one about health',
      'INDIVIDUELL_JOBBSTOTTE_UNG',
      'awaiting-start',
      [said('health-information', false, '2026-11-20')],
      'IPS-06',
    ],
    ['has ended', 'INDIVIDUELL_JOBBSTOTTE', 'ended', [said('take-part', false, '2026-11-20')], undefined],
    ['is another measure', 'ARBEIDSFORBEREDENDE_TRENING', 'participating', [said('take-part', false, '2026-11-20')], undefined],
  ] as const)('%s', (_case, measure, status, told, rule) => {
    expect(lostConsentOf({ measure, status }, told)?.rule).toBe(rule);
  });

  it('names the first that was taken back when both were', () => {
    const both = [said('take-part', false, '2026-11-20'), said('health-information', false, '2026-11-10')];
    expect(lostConsentOf({ measure: 'INDIVIDUELL_JOBBSTOTTE', status: 'participating' }, both)).toMatchObject({ since: '2026-11-10' });
  });

  it('falls with the consent to share health, and with no other field', () => {
    expect(measureConsentOf('INDIVIDUELL_JOBBSTOTTE', 'adaptation')).toBe('health-information');
    expect(measureConsentOf('INDIVIDUELL_JOBBSTOTTE', 'education')).toBeUndefined();
    expect(measureConsentOf('ARBEIDSFORBEREDENDE_TRENING', 'adaptation')).toBeUndefined();
  });
});
