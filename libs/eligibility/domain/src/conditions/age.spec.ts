import { fill, localDate } from '@fotfeste/shared/kernel';
import { aPerson } from '../testing/a-person';
import { conditionIn, outcomeFor } from '../testing/ask';

const born = (day: string) => aPerson({ born: localDate(day) });

describe('minimum age (tiltaksforskriften § 1-3 tredje ledd)', () => {
  it.each([
    ['turned 16 long ago', '2001-06-15', '2026-03-01', 'met'],
    ['turns 16 the day before the start', '2010-02-28', '2026-03-01', 'met'],
    ['turns 16 on the start day', '2010-03-01', '2026-03-01', 'met'],
    ['turns 16 the day after the start', '2010-03-02', '2026-03-01', 'not-met'],
    ['was 15 under the older wording', '2009-08-01', '2025-07-31', 'not-met'],
    ['was 16 under the older wording', '2009-07-31', '2025-07-31', 'met'],
    ['is born on 29 February and turns 16 on 29 February', '2012-02-29', '2028-02-28', 'not-met'],
  ])('%s', (_story, birth, startsOn, expected) => {
    expect(outcomeFor('ARBEIDSTRENING', 'GEN-05', born(birth), startsOn)).toBe(expected);
  });

  it('says which day the measure can start at the earliest', () => {
    const { because } = conditionIn('ARBEIDSTRENING', 'GEN-05', born('2010-03-02'), '2026-03-01');
    expect(because?.values).toEqual({ age: 16, earliest: '2026-03-02' });
    expect(fill(because?.text.nb ?? '', because?.values ?? {})).toBe('Fyller 16 år 2026-03-02. Tiltaket kan tidligst starte da.');
  });

  it('asks for the birth date instead of guessing', () => {
    const unknown = conditionIn('ARBEIDSTRENING', 'GEN-05', aPerson({ born: undefined }), '2026-03-01');
    expect(unknown).toMatchObject({ outcome: 'missing-fact', missing: ['born'] });
  });

  it('carries the id of each chapter that repeats it', () => {
    expect(conditionIn('ARBEIDSTRENING', 'GEN-05', aPerson(), '2026-03-01').alsoIds).toEqual(['ATR-01']);
    expect(conditionIn('OPPFOLGING', 'GEN-05', aPerson(), '2026-03-01').alsoIds).toEqual(['OPP-01']);
    expect(conditionIn('ARBEIDSFORBEREDENDE_TRENING', 'GEN-05', aPerson(), '2026-03-01').alsoIds).toEqual(['AFT-01']);
  });
});

describe('from the year the person turns 19 (§ 7-3 andre ledd)', () => {
  it.each([
    ['the last day of the year before', '2007-12-31', '2025-12-31', 'not-met'],
    ['the first day of the year, 18 years old', '2007-12-31', '2026-01-01', 'met'],
    ['born on 1 January, the day of the year change', '2008-01-01', '2026-12-31', 'not-met'],
    ['born on 1 January, the year it counts', '2008-01-01', '2027-01-01', 'met'],
  ])('%s', (_story, birth, startsOn, expected) => {
    expect(outcomeFor('ARBEIDSMARKEDSOPPLAERING', 'OPL-AE-01', born(birth), startsOn)).toBe(expected);
  });

  it('counts from 1 January, and asks when the birth date is unknown', () => {
    const tooYoung = conditionIn('ARBEIDSMARKEDSOPPLAERING', 'OPL-AE-01', born('2008-06-01'), '2026-06-01');
    expect(tooYoung.because?.values).toEqual({ age: 19, earliest: '2027-01-01' });
    expect(outcomeFor('ARBEIDSMARKEDSOPPLAERING', 'OPL-AE-01', aPerson({ born: undefined }), '2026-06-01')).toBe('missing-fact');
  });

  it.each([
    ['turns 19 the day after', '2005-06-02', 'not-met'],
    ['turns 19 on the start day', '2005-06-01', 'met'],
  ])('before July 2025 it was the birthday that counted: %s', (_story, birth, expected) => {
    expect(outcomeFor('ARBEIDSMARKEDSOPPLAERING', 'OPL-AE-01:before-2025', born(birth), '2024-06-01')).toBe(expected);
  });
});

describe('under 30 (IPS ung and the youth guarantee)', () => {
  it.each([
    ['turns 30 the day after the start', '1996-10-02', 'met'],
    ['turns 30 on the start day', '1996-10-01', 'not-met'],
    ['turned 30 the day before', '1996-09-30', 'not-met'],
  ])('%s', (_story, birth, expected) => {
    expect(outcomeFor('INDIVIDUELL_JOBBSTOTTE_UNG', 'IPU-01', born(birth), '2026-10-01')).toBe(expected);
    expect(outcomeFor('UNGDOMSGARANTI', 'UGA-01:under-30', born(birth), '2026-10-01')).toBe(expected);
  });

  it('names the last day, and asks when the birth date is unknown', () => {
    const tooOld = conditionIn('INDIVIDUELL_JOBBSTOTTE_UNG', 'IPU-01', born('1996-10-01'), '2026-10-01');
    expect(tooOld.because?.values).toEqual({ age: 30, lastDay: '2026-09-30' });
    expect(outcomeFor('UNGDOMSGARANTI', 'UGA-01:under-30', aPerson({ born: undefined }), '2026-10-01')).toBe('missing-fact');
  });
});
