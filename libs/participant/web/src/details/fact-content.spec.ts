import { localDate } from '@fotfeste/shared/kernel';
import { emptyFact, factContent, percentOf, requestOf } from './fact-content';

describe('a share of full time as people write it', () => {
  it.each([
    ['50', 50],
    ['50 %', 50],
    ['62,5', 62.5],
    ['100', 100],
  ])('%s', (text, expected) => {
    expect(percentOf(text)).toBe(expected);
  });

  it.each(['', '0', '101', 'halv', '-5'])('is not "%s"', (text) => {
    expect(percentOf(text)).toBeUndefined();
  });
});

describe('a fact that is changed', () => {
  const employment = {
    ...{ id: 'e1', version: 2, source: 'aa-registeret', date: '2026-01-01' },
    ...{ employerName: 'Borg Bakeri', occupationCode: '7512', percent: 62.5, from: '2024-03-01', internalMeasures: 'CARRIED_OUT' as const },
  };

  it('keeps what the form does not show, since a change replaces the whole fact', () => {
    const content = { ...factContent(employment), to: localDate('2026-11-20') };
    expect(requestOf.employment(content)).toEqual({
      ...{ employerName: 'Borg Bakeri', occupationCode: '7512', percent: 62.5, from: '2024-03-01', to: '2026-11-20' },
      ...{ internalMeasures: 'CARRIED_OUT', source: 'veileder' },
    });
  });

  it('leaves out what is empty', () => {
    const content = { ...emptyFact, type: 'AAP' as const, from: localDate('2026-01-01'), source: 'deltaker' as const };
    expect(requestOf.benefit(content)).toEqual({ type: 'AAP', from: '2026-01-01', source: 'deltaker' });
  });
});
