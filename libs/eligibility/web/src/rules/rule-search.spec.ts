import { aNumber, aRule } from '../testing/rules';
import { changesAround, matchingNumbers, matchingQuestions, matchingRules } from './rule-search';
import { openQuestions } from '@fotfeste/eligibility/domain';

const found = (text: string, measure: 'ARBEIDSTRENING' | 'AVKLARING' | '' = ''): boolean =>
  matchingRules([aRule()], { text, measure }, 'nb').length === 1;

describe('a search in the rules', () => {
  it.each(['', '16 år', 'fylt DELTAKEREN', 'atr-01', '§ 1-3', 'tiltaksforskriften', 'tiltaksdeltakere', 'gen.min_age', 'E-23'])(
    'finds by "%s"',
    (words) => {
      expect(found(words)).toBe(true);
    },
  );

  it('finds only what has every word, and belongs to the measure', () => {
    expect(found('16 år opphold')).toBe(false);
    expect(found('', 'ARBEIDSTRENING')).toBe(true);
    expect(found('', 'AVKLARING')).toBe(false);
  });

  it('tells the laws apart by name', () => {
    const act = aRule({ basis: { law: 'LOV-2004-12-10-76', section: '§ 2', source: 'AML', confidence: 'high' } });
    expect(matchingRules([aRule(), act], { text: 'arbeidsmarkedsloven § 2', measure: '' }, 'nb')).toEqual([act]);
  });

  it('finds the numbers of a measure: those of its chapter, and those its rules name', () => {
    const numbers = [aNumber(), aNumber({ id: 'ATR.DUR_BASE' }), aNumber({ id: 'OPP.DUR_BASE' })];
    const ids = matchingNumbers(numbers, { text: '', measure: 'ARBEIDSTRENING' }, [aRule()], 'nb').map(({ id }) => id);
    expect(ids).toEqual(['GEN.MIN_AGE', 'ATR.DUR_BASE']);
    expect(matchingNumbers(numbers, { text: 'laveste alder opp.', measure: '' }, [], 'nb').map(({ id }) => id)).toEqual(['OPP.DUR_BASE']);
  });

  it('finds open questions by words, by number and by the rule they touch', () => {
    const ids = (text: string) => matchingQuestions(openQuestions, text, 'nb').map(({ id }) => id);
    expect(ids('e-13')).toEqual(['E-13']);
    expect(ids('AFT-05')).toEqual(['E-13']);
    expect(ids('')).toHaveLength(openQuestions.length);
  });
});

describe('the days around which the law changes', () => {
  const days = ['2016-01-01', '2025-08-01', '2026-09-01'];
  it.each([
    ['2026-11-21', { before: '2026-09-01' }],
    ['2026-09-01', { before: '2025-08-01' }],
    ['2026-08-31', { before: '2025-08-01', after: '2026-09-01' }],
    ['2016-01-01', { after: '2025-08-01' }],
  ])('%s', (asOf, expected) => {
    expect(changesAround(days, asOf)).toEqual(expected);
  });
});
