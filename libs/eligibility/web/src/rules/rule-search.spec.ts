import type { Rule } from '../views';
import { changesAround, matchingRules } from './rule-search';

const text = (nb: string) => ({ nb, nn: nb, en: nb });
const rule = (changes: Partial<Rule>): Rule => ({
  key: 'GEN-05',
  ids: ['GEN-05', 'ATR-01'],
  topic: 'measure',
  kind: 'hard',
  title: text('Deltakeren har fylt 16 år'),
  basis: {
    law: 'FOR-2015-12-11-1598',
    section: '§ 1-3 tredje ledd',
    source: 'TF',
    confidence: 'high',
    quote: 'Tiltaksdeltakere må ha fylt 16 år.',
  },
  from: '2025-08-01',
  startNotFound: false,
  measures: ['ARBEIDSTRENING'],
  facts: ['born'],
  ...changes,
});
const found = (words: string, measure: 'ARBEIDSTRENING' | 'AVKLARING' | '' = ''): boolean =>
  matchingRules([rule({})], { text: words, measure }, 'nb').length === 1;

describe('a search in the rules', () => {
  it.each(['', '16 år', 'fylt DELTAKEREN', 'atr-01', '§ 1-3', 'tiltaksforskriften', 'tiltaksdeltakere'])('finds by "%s"', (words) => {
    expect(found(words)).toBe(true);
  });

  it('finds only what has every word, and belongs to the measure', () => {
    expect(found('16 år opphold')).toBe(false);
    expect(found('', 'ARBEIDSTRENING')).toBe(true);
    expect(found('', 'AVKLARING')).toBe(false);
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
