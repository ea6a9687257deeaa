import { aNumber, aRule, theRules } from '../testing/rules';
import { listingOf, type Wanted } from './rule-listing';

const older = aRule({ from: '2016-01-01', to: '2025-07-31', state: 'ended' });
const training = aRule({ key: 'AFT-02', ids: ['AFT-02'], chapter: 'AFT', measures: ['ARBEIDSFORBEREDENDE_TRENING'], parameters: [] });
const coming = aRule({ key: 'AFT-99', ids: ['AFT-99'], chapter: 'AFT', state: 'coming', from: '2027-01-01' });
const view = theRules({ rules: [aRule(), older, training, coming] });
const listing = (wanted: Partial<Wanted> = {}) =>
  listingOf(view, {
    ...{ text: '', measure: '', states: ['in-force'], chapter: undefined, asked: undefined, limit: 60, language: 'nb' },
    ...wanted,
  });
const shown = (wanted: Partial<Wanted> = {}) =>
  listing(wanted).chapters.map(({ key, rules, numbers }) => [key, rules.map((rule) => rule.key), numbers.map(({ id }) => id)]);

describe('the list of rules', () => {
  it('shows one chapter at a time, the first to begin with, and how many there are in each', () => {
    expect(shown()).toEqual([['GEN', ['GEN-05'], ['GEN.MIN_AGE']]]);
    expect(shown({ chapter: 'AFT' })).toEqual([['AFT', ['AFT-02'], []]]);
    const counts = Object.fromEntries(listing().contents.map(({ key, count }) => [key, count]));
    expect(counts).toMatchObject({ GEN: 2, AFT: 1, OPP: 0, E: 29 });
  });

  it('searches through all chapters, and in one when somebody chooses one', () => {
    expect(shown({ text: 'fylt' }).map(([key]) => key)).toEqual(['GEN', 'AFT']);
    expect(shown({ text: 'fylt', chapter: 'AFT' }).map(([key]) => key)).toEqual(['AFT']);
    expect(listing({ text: 'finnes ikke' }).chapters).toEqual([]);
  });

  it('keeps to what applies on the day unless asked, and counts the rest', () => {
    expect(listing().counts).toEqual({ 'in-force': 3, coming: 1, ended: 1 });
    expect(shown({ chapter: 'AFT', states: ['coming'] })).toEqual([['AFT', ['AFT-99'], []]]);
  });

  it('shows what the address leads to, whatever the filters say', () => {
    expect(shown({ asked: 'AFT-02', chapter: 'GEN' })).toEqual([['AFT', ['AFT-02'], []]]);
    expect(shown({ asked: 'GEN-05@2016-01-01' })[0]?.[1]).toEqual(['GEN-05', 'GEN-05']);
    expect(shown({ asked: 'AFT-02', text: '16 opphold' })).toEqual([['AFT', ['AFT-02'], []]]);
    expect(listing({ asked: 'E-13' })).toMatchObject({ chapters: [], showsQuestions: true });
  });

  it('finds a number by its id in the address', () => {
    const withRate = { ...view, parameters: [...view.parameters, aNumber({ id: 'AFT.RATE', chapter: 'AFT' })] };
    const wanted = {
      text: '',
      measure: '',
      states: ['in-force'],
      chapter: undefined,
      asked: 'AFT.RATE',
      limit: 60,
      language: 'nb',
    } as const;
    expect(listingOf(withRate, wanted).chapters.map(({ key }) => key)).toEqual(['AFT']);
  });

  it('shows whole chapters up to the limit, and says how many are left', () => {
    const { chapters, hiddenCount, showsQuestions } = listing({ text: 'fylt', limit: 1 });
    expect([chapters.map(({ key }) => key), hiddenCount, showsQuestions]).toEqual([['GEN'], 1, false]);
  });
});
