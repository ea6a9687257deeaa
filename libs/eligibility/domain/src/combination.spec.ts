import { localDate } from '@fotfeste/shared/kernel';
import { combinationOf, combinationRules } from './combination';
import type { MeasureCode } from './catalogue/measure-codes';

const verdict = (one: MeasureCode, other: MeasureCode, on = '2026-10-01') => combinationOf(one, other, localDate(on)).verdict;

describe('two measures at the same time (rulebook B.26)', () => {
  it.each<[MeasureCode, MeasureCode, string]>([
    ['ARBEIDSTRENING', 'MENTOR', 'allowed'],
    ['ARBEIDSTRENING', 'OPPFOLGING', 'allowed'],
    ['ARBEIDSTRENING', 'INKLUDERINGSTILSKUDD', 'allowed'],
    ['ARBEIDSMARKEDSOPPLAERING', 'INKLUDERINGSTILSKUDD', 'allowed'],
    ['ARBEIDSMARKEDSOPPLAERING', 'OPPFOLGING', 'allowed'],
    ['ARBEIDSFORBEREDENDE_TRENING', 'ARBEIDSTRENING', 'allowed'],
    ['UNGDOMSGARANTI', 'VARIG_LONNSTILSKUDD', 'allowed'],
    ['ARBEIDSFORBEREDENDE_TRENING', 'OPPFOLGING', 'warn'],
    ['ARBEIDSTRENING', 'ARBEIDSTRENING', 'warn'],
  ])('%s and %s: %s', (one, other, expected) => {
    expect(verdict(one, other)).toBe(expected);
    expect(verdict(other, one)).toBe(expected);
  });

  it('lets AFT run with education from 2026, and warned before', () => {
    expect(verdict('ARBEIDSFORBEREDENDE_TRENING', 'FAG_OG_YRKESOPPLAERING', '2025-12-31')).toBe('warn');
    expect(verdict('ARBEIDSFORBEREDENDE_TRENING', 'FAG_OG_YRKESOPPLAERING', '2026-01-01')).toBe('allowed');
    expect(combinationOf('ARBEIDSFORBEREDENDE_TRENING', 'HOYERE_UTDANNING', localDate('2025-12-31')).basis.source).toBe('M33');
  });

  it('says that no source says anything, instead of forbidding', () => {
    expect(combinationOf('ARBEIDSFORBEREDENDE_TRENING', 'ARBEIDSMARKEDSOPPLAERING', localDate('2026-10-01')).basis.source).toBe('E-28');
  });

  it('has one rule for a pair on a day', () => {
    const days = ['2016-01-01', '2020-01-01', '2025-12-31', '2026-01-01'];
    for (const on of days) {
      const inForce = combinationRules
        .filter(({ inForce: { from, to } }) => from <= on && (!to || on <= to))
        .map(({ of }) => [...of].sort().join());
      expect(new Set(inForce).size).toBe(inForce.length);
    }
  });
});
