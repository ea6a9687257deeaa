import { localDate } from '@fotfeste/shared/kernel';
import { combinationOf, combinationRules } from './combination';
import { measureCodes, type MeasureCode } from '../catalogue/measure-codes';
import { chainsInto, isStepOf } from './chains';

const verdict = (one: MeasureCode, other: MeasureCode, on = '2026-10-01') => combinationOf(one, other, localDate(on)).verdict;

describe('two measures at the same time (rulebook B.26)', () => {
  it.each<[MeasureCode, MeasureCode, string]>([
    ['ARBEIDSTRENING', 'MENTOR', 'allowed'],
    ['ARBEIDSTRENING', 'INKLUDERINGSTILSKUDD', 'allowed'],
    ['ARBEIDSTRENING', 'OPPFOLGING', 'allowed'],
    ['ARBEIDSMARKEDSOPPLAERING', 'MENTOR', 'allowed'],
    ['NORSKOPPLAERING_GRUNNLEGGENDE_FERDIGHETER_FOV', 'MENTOR', 'allowed'],
    ['HOYERE_UTDANNING', 'MENTOR', 'allowed'],
    ['ARBEIDSMARKEDSOPPLAERING', 'INKLUDERINGSTILSKUDD', 'allowed'],
    ['FAG_OG_YRKESOPPLAERING', 'INKLUDERINGSTILSKUDD', 'warn'],
    ['HOYERE_UTDANNING', 'INKLUDERINGSTILSKUDD', 'warn'],
    ['STUDIESPESIALISERING', 'OPPFOLGING', 'allowed'],
    ['FAG_OG_YRKESOPPLAERING', 'ARBEID_MED_STOTTE', 'allowed'],
    ['STUDIESPESIALISERING', 'ARBEID_MED_STOTTE', 'warn'],
    ['FAG_OG_YRKESOPPLAERING', 'TILTAKSPENGER', 'allowed'],
    ['SOMMERJOBB', 'MENTOR', 'allowed'],
    ['SOMMERJOBB', 'INKLUDERINGSTILSKUDD', 'allowed'],
    ['SOMMERJOBB', 'TILTAKSPENGER', 'refused'],
    ['MIDLERTIDIG_LONNSTILSKUDD', 'MENTOR', 'allowed'],
    ['MIDLERTIDIG_LONNSTILSKUDD', 'INKLUDERINGSTILSKUDD', 'allowed'],
    ['MIDLERTIDIG_LONNSTILSKUDD', 'OPPFOLGING', 'allowed'],
    ['VARIG_LONNSTILSKUDD', 'MENTOR', 'allowed'],
    ['VARIG_LONNSTILSKUDD', 'INKLUDERINGSTILSKUDD', 'allowed'],
    ['VARIG_LONNSTILSKUDD', 'ARBEID_MED_STOTTE', 'allowed'],
    ['ARBEIDSFORBEREDENDE_TRENING', 'INKLUDERINGSTILSKUDD', 'allowed'],
    ['ARBEIDSFORBEREDENDE_TRENING', 'ARBEIDSTRENING', 'allowed'],
    ['VARIG_TILRETTELAGT_ARBEID_SKJERMET', 'INKLUDERINGSTILSKUDD', 'allowed'],
    ['TILRETTELAGT_ARBEID_ORDINAER', 'INKLUDERINGSTILSKUDD', 'allowed'],
    ['KVALIFISERINGSPROGRAM', 'ARBEIDSTRENING', 'allowed'],
    ['KVALIFISERINGSPROGRAM', 'TILTAKSPENGER', 'refused'],
    ['INTRODUKSJONSPROGRAM', 'OPPFOLGING', 'allowed'],
    ['INTRODUKSJONSPROGRAM', 'TILTAKSPENGER', 'refused'],
    ['UNGDOMSPROGRAM', 'ARBEIDSTRENING', 'allowed'],
    ['UNGDOMSPROGRAM', 'TILTAKSPENGER', 'refused'],
    ['UNGDOMSPROGRAM', 'KVALIFISERINGSPROGRAM', 'warn'],
    ['UNGDOMSGARANTI', 'VARIG_LONNSTILSKUDD', 'allowed'],
    ['MENTOR', 'FUNKSJONSASSISTANSE', 'warn'],
    ['MENTOR', 'TILTAKSPENGER', 'warn'],
    ['ARBEIDSFORBEREDENDE_TRENING', 'OPPFOLGING', 'warn'],
    ['AVKLARING', 'MIDLERTIDIG_LONNSTILSKUDD', 'allowed'],
    ['AVKLARING', 'INKLUDERINGSTILSKUDD', 'allowed'],
    ['INDIVIDUELL_JOBBSTOTTE', 'MENTOR', 'allowed'],
    ['INDIVIDUELL_JOBBSTOTTE_UNG', 'MENTOR', 'allowed'],
    ['INDIVIDUELL_JOBBSTOTTE', 'HOYERE_UTDANNING', 'allowed'],
    ['FUNKSJONSASSISTANSE', 'INKLUDERINGSTILSKUDD', 'allowed'],
    ['FUNKSJONSASSISTANSE', 'MIDLERTIDIG_LONNSTILSKUDD', 'allowed'],
    ['FUNKSJONSASSISTANSE', 'VARIG_LONNSTILSKUDD', 'allowed'],
    ['FUNKSJONSASSISTANSE', 'FAG_OG_YRKESOPPLAERING', 'allowed'],
    ['FUNKSJONSASSISTANSE', 'ARBEIDSTRENING', 'warn'],
    ['FUNKSJONSASSISTANSE', 'HOYERE_UTDANNING', 'warn'],
    ['FIREARIG_LONNSTILSKUDD', 'OPPFOLGING', 'allowed'],
    ['FIREARIG_LONNSTILSKUDD', 'INKLUDERINGSTILSKUDD', 'allowed'],
    ['DAGPENGER_UNDER_TILTAK', 'ARBEIDSTRENING', 'allowed'],
    ['DAGPENGER_UNDER_TILTAK', 'HOYERE_UTDANNING', 'allowed'],
    ['DAGPENGER_UNDER_TILTAK', 'VARIG_LONNSTILSKUDD', 'refused'],
    ['DAGPENGER_UNDER_TILTAK', 'TILRETTELAGT_ARBEID_ORDINAER', 'refused'],
    ['DAGPENGER_UNDER_TILTAK', 'INTRODUKSJONSPROGRAM', 'allowed'],
    ['DAGPENGER_UNDER_TILTAK', 'UNGDOMSPROGRAM', 'refused'],
    ['DAGPENGER_UNDER_TILTAK', 'TILTAKSPENGER', 'refused'],
    ['DAGPENGER_UNDER_TILTAK', 'MENTOR', 'warn'],
    ['ARBEIDSTRENING', 'ARBEIDSTRENING', 'warn'],
  ])('%s and %s: %s', (one, other, expected) => {
    expect(verdict(one, other)).toBe(expected);
    expect(verdict(other, one)).toBe(expected);
  });

  it('never pays two grants for one wage, but only warns when the jobs are two', () => {
    const on = localDate('2026-10-01');
    const pair = (atSameHost: boolean) => combinationOf('MIDLERTIDIG_LONNSTILSKUDD', 'FIREARIG_LONNSTILSKUDD', on, { atSameHost });
    expect([pair(true).verdict, pair(true).rules]).toEqual(['refused', ['GEN-21']]);
    expect([pair(false).verdict, pair(false).rules]).toEqual(['warn', ['E-28']]);
  });

  it('has one key for a pair, and a source and a section or an open question for every pair', () => {
    for (const one of measureCodes)
      for (const other of measureCodes) {
        const found = combinationOf(one, other, localDate('2026-10-01'));
        expect(found.key).toBe(combinationOf(other, one, localDate('2026-10-01')).key);
        expect(found.basis.source).not.toBe('');
        expect(found.basis.section !== '' || found.rules.includes('E-28')).toBe(true);
      }
  });

  it('is less sure of what only Nav or a third party says', () => {
    const on = localDate('2026-10-01');
    const basisOf = (one: MeasureCode, other: MeasureCode) => combinationOf(one, other, on).basis;
    expect(basisOf('AVKLARING', 'MIDLERTIDIG_LONNSTILSKUDD')).toMatchObject({ law: 'PRAKSIS', source: 'MR', confidence: 'low' });
    expect(basisOf('FUNKSJONSASSISTANSE', 'ARBEIDSTRENING')).toMatchObject({ law: 'PRAKSIS', source: 'KB', confidence: 'low' });
    expect(basisOf('JOBBKLUBB', 'TILTAKSPENGER')).toMatchObject({ law: 'PRAKSIS', source: 'TPS', confidence: 'medium' });
    expect(combinationOf('JOBBKLUBB', 'TILTAKSPENGER', on).rules).toEqual(['TIP-02']);
    expect(basisOf('OPPFOLGING', 'TILTAKSPENGER')).toMatchObject({ law: 'FOR-2013-11-04-1286', confidence: 'high' });
  });

  it('quotes § 1-13 only for the days its words have been read', () => {
    const wageTwice = (on: string) => combinationOf('SOMMERJOBB', 'MIDLERTIDIG_LONNSTILSKUDD', localDate(on), { atSameHost: true });
    expect(wageTwice('2026-03-29')).toMatchObject({ verdict: 'refused', basis: { confidence: 'high' } });
    expect(wageTwice('2026-03-28')).toMatchObject({ verdict: 'refused', basis: { confidence: 'medium' } });
    expect([wageTwice('2026-03-28').basis.quote, typeof wageTwice('2026-03-29').basis.quote]).toEqual([undefined, 'string']);
  });

  it('gives measure benefit in the measures Nav runs itself since June 2023', () => {
    const benefitWith = (one: MeasureCode, on: string) => combinationOf(one, 'TILTAKSPENGER', localDate(on));
    for (const one of ['ARBEID_MED_STOTTE', 'INDIVIDUELL_JOBBSTOTTE', 'INDIVIDUELL_JOBBSTOTTE_UNG'] as const) {
      expect(benefitWith(one, '2023-06-19')).toMatchObject({ verdict: 'warn', rules: ['E-28'] });
      expect(benefitWith(one, '2023-06-20').verdict).toBe('allowed');
    }
    expect(benefitWith('AVKLARING', '2023-06-19').verdict).toBe('allowed');
  });

  it('knows unemployment benefit under the system of October 2021 only', () => {
    expect(combinationOf('DAGPENGER_UNDER_TILTAK', 'AVKLARING', localDate('2021-09-30')).rules).toEqual(['E-28']);
    expect(combinationOf('DAGPENGER_UNDER_TILTAK', 'AVKLARING', localDate('2021-10-01')).rules).toEqual(['DAG-01']);
  });

  it('lets a secondment from VTA have the grant from September 2026', () => {
    expect(verdict('VARIG_TILRETTELAGT_ARBEID_SKJERMET', 'INKLUDERINGSTILSKUDD', '2026-08-31')).toBe('warn');
    expect(verdict('VARIG_TILRETTELAGT_ARBEID_SKJERMET', 'INKLUDERINGSTILSKUDD', '2026-09-01')).toBe('allowed');
  });

  it('lets AFT run with education from 2026, and warned before', () => {
    expect(verdict('ARBEIDSFORBEREDENDE_TRENING', 'FAG_OG_YRKESOPPLAERING', '2025-12-31')).toBe('warn');
    expect(verdict('ARBEIDSFORBEREDENDE_TRENING', 'FAG_OG_YRKESOPPLAERING', '2026-01-01')).toBe('allowed');
    expect(combinationOf('ARBEIDSFORBEREDENDE_TRENING', 'HOYERE_UTDANNING', localDate('2025-12-31')).basis.source).toBe('M33');
  });

  it('says that no source says anything, instead of forbidding', () => {
    expect(combinationOf('ARBEIDSFORBEREDENDE_TRENING', 'ARBEIDSMARKEDSOPPLAERING', localDate('2026-10-01')).basis.source).toBe('E-28');
  });

  it('takes the measure itself as something to extend, not as another one', () => {
    for (const code of measureCodes) {
      const { verdict, text, rules } = combinationOf(code, code, localDate('2026-10-01'));
      expect([code, verdict, rules]).toEqual([code, 'warn', ['E-28']]);
      expect(text.nb).toMatch(/det samme tiltaket/);
    }
  });

  it('has one rule for a pair on a day', () => {
    const days = ['2016-01-01', '2020-01-01', '2025-12-31', '2026-01-01'];
    for (const on of days) {
      const inForce = combinationRules
        .filter(({ inForce: { from, to } }) => from <= on && (!to || on <= to))
        .map(({ of, atSameHost }) => `${[...of].sort().join()} ${String(atSameHost)}`);
      expect(new Set(inForce).size).toBe(inForce.length);
    }
  });
});

describe('what comes before a measure (rulebook B.26)', () => {
  const on = localDate('2026-10-01');

  it.each([
    ['VARIG_LONNSTILSKUDD', 'VLT-06', 'MIDLERTIDIG_LONNSTILSKUDD', true],
    ['VARIG_LONNSTILSKUDD', 'VLT-06', 'ARBEIDSTRENING', true],
    ['VARIG_LONNSTILSKUDD', 'VLT-06', 'VARIG_TILRETTELAGT_ARBEID_SKJERMET', false],
    ['VARIG_TILRETTELAGT_ARBEID_SKJERMET', 'VTS-03', 'VARIG_LONNSTILSKUDD', true],
    ['TILRETTELAGT_ARBEID_ORDINAER', 'VTO-03', 'ARBEIDSFORBEREDENDE_TRENING', true],
    ['TILRETTELAGT_ARBEID_ORDINAER', 'VTO-03', 'TILTAKSPENGER', false],
  ] as const)('%s (%s): %s %s', (then, rule, measure, expected) => {
    const [chain] = chainsInto(then, on);
    expect([chain?.rule, chain?.force]).toEqual([rule, 'law']);
    expect(chain && isStepOf(chain, measure)).toBe(expected);
  });

  it('is only usual for AFT, work training and temporary wage subsidy', () => {
    for (const then of ['ARBEIDSFORBEREDENDE_TRENING', 'ARBEIDSTRENING', 'MIDLERTIDIG_LONNSTILSKUDD'] as const)
      expect(chainsInto(then, on).map(({ force }) => force)).toEqual(['usual']);
    expect(chainsInto('OPPFOLGING', on)).toEqual([]);
  });

  it('moves from the old scheme to chapter 14A in September 2026', () => {
    expect([chainsInto('VTAO', localDate('2026-08-31')).length, chainsInto('VTAO', localDate('2026-09-01')).length]).toEqual([1, 0]);
    expect([
      chainsInto('TILRETTELAGT_ARBEID_ORDINAER', localDate('2026-08-31')).length,
      chainsInto('TILRETTELAGT_ARBEID_ORDINAER', on).length,
    ]).toEqual([0, 1]);
  });
});
