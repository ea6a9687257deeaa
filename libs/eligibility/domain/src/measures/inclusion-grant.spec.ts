import { localDate } from '@fotfeste/shared/kernel';
import type { MeasureCode } from '../catalogue/measure-codes';
import { answered, aPerson, type Changes } from '../testing/a-person';
import { employerInOrder } from '../testing/an-employer';
import { amountFor, answerFor, conditionIn, outcomeFor, warningsFor } from '../testing/ask';

const code = 'INKLUDERINGSTILSKUDD';
const on = '2026-10-01';
const except = (...questions: readonly string[]) => answered(code, 'yes', ...questions);
const ready = (changes: Changes = {}) =>
  aPerson({
    ...employerInOrder,
    ...{ measureAtWorkplace: 'ARBEIDSTRENING', costsCoveredByOtherGrants: false, appliedBeforePurchase: true },
    answers: answered(code),
    ...changes,
  });

describe('inkluderingstilskudd, who it is for (§ 11-2)', () => {
  it.each<[MeasureCode, string]>([
    ['AVKLARING', 'met'],
    ['ARBEIDSTRENING', 'met'],
    ['OPPFOLGING', 'met'],
    ['MENTOR', 'met'],
    ['ARBEIDSMARKEDSOPPLAERING', 'met'],
    ['FUNKSJONSASSISTANSE', 'met'],
    ['SOMMERJOBB', 'met'],
    ['MIDLERTIDIG_LONNSTILSKUDD', 'met'],
    ['VARIG_LONNSTILSKUDD', 'met'],
    ['ARBEIDSRETTET_REHABILITERING', 'met'],
    ['ARBEIDSFORBEREDENDE_TRENING', 'met'],
    ['TILRETTELAGT_ARBEID_ORDINAER', 'met'],
    ['FAG_OG_YRKESOPPLAERING', 'not-met'],
    ['HOYERE_UTDANNING', 'not-met'],
    ['ARBEID_MED_STOTTE', 'not-met'],
  ])('%s: %s', (measureAtWorkplace, expected) => {
    expect(outcomeFor(code, 'INK-01', ready({ measureAtWorkplace }), on)).toBe(expected);
  });

  it('takes a pre-approved enterprise’s participant only on secondment', () => {
    const vta = { measureAtWorkplace: 'VARIG_TILRETTELAGT_ARBEID_SKJERMET' } as const;
    expect(outcomeFor(code, 'INK-01', ready(vta), on)).toBe('missing-fact');
    expect(outcomeFor(code, 'INK-01', ready({ ...vta, secondmentPercent: 40 }), on)).toBe('met');
  });

  it('leaves adapted work before September 2026 to a person, since the wording was not read', () => {
    const old = { measureAtWorkplace: 'VTAO' } as const;
    const key = 'INK-01:before-2026';
    expect(outcomeFor(code, key, ready({ ...old, answers: except(key) }), '2026-08-31')).toBe('needs-judgement');
    expect(outcomeFor(code, key, ready(), '2026-08-31')).toBe('met');
    expect(outcomeFor(code, key, ready({ measureAtWorkplace: 'HOYERE_UTDANNING' }), '2026-08-31')).toBe('not-met');
    const answer = (yesOrNo: 'yes' | 'no') => ({ ...answered(code), [`${key}@${code}`]: { answer: yesOrNo } });
    expect(outcomeFor(code, key, ready({ ...old, answers: answer('yes') }), '2026-08-31')).toBe('met');
    expect(outcomeFor(code, key, ready({ ...old, answers: answer('no') }), '2026-08-31')).toBe('not-met');
    expect(conditionIn(code, key, ready(old), '2026-08-31').note?.nb).toContain('ikke lest');
  });

  it.each<[string, Changes, string]>([
    ['hired, with a special need', { isHiredByEnterprise: true }, 'eligible'],
    ['hired, need unanswered', { isHiredByEnterprise: true, answers: except('INK-02') }, 'needs-assessment'],
    ['neither hired nor in a listed measure', { isHiredByEnterprise: false, measureAtWorkplace: 'HOYERE_UTDANNING' }, 'not-eligible'],
    ['nothing known', { isHiredByEnterprise: undefined }, 'missing-facts'],
    ['in the trial of the four-year wage subsidy', { measureAtWorkplace: 'FIREARIG_LONNSTILSKUDD' }, 'eligible'],
  ])('%s', (_story, changes, outcome) => {
    expect(answerFor(code, ready({ measureAtWorkplace: undefined, ...changes }), on, { phase: 'start' }).outcome).toBe(outcome);
  });
});

describe('inkluderingstilskudd, the costs (§§ 11-3 to 11-6)', () => {
  it.each<[string, string, Changes, string]>([
    ['covered by another grant', 'INK-05', { costsCoveredByOtherGrants: true }, 'not-met'],
    ['not known whether covered', 'INK-05', { costsCoveredByOtherGrants: undefined }, 'missing-fact'],
    ['no agreement', 'INK-07', { agreementSigned: false }, 'not-met'],
    ['agreement unknown', 'INK-07', { agreementSigned: undefined }, 'missing-fact'],
    ['extra costs unanswered', 'INK-04', { answers: except('INK-04') }, 'needs-judgement'],
  ])('%s', (_story, key, changes, expected) => {
    expect(outcomeFor(code, key, ready(changes), on)).toBe(expected);
  });

  it('refuses when the adviser says that the costs are ordinary', () => {
    const no = ready({ answers: { ...except('INK-04'), [`INK-04@${code}`]: { answer: 'no' } } });
    expect(answerFor(code, no, on)).toMatchObject({ outcome: 'not-eligible', decidedBy: ['INK-04'] });
  });

  it.each<[string, Changes, readonly string[]]>([
    ['twelve months', { endsOn: localDate('2027-09-30') }, []],
    ['twelve months and a day', { endsOn: localDate('2027-10-01') }, ['INK-08']],
    ['bought before applying', { appliedBeforePurchase: false }, ['INK-08']],
    ['turns 72', { born: localDate('1954-10-01') }, ['TEC-01']],
    ['good opportunities', { assistanceGroup: 'GODE_MULIGHETER' }, ['INN-01']],
  ])('%s: Nav’s system warns %s', (_story, changes, expected) => {
    const facts = ready(changes);
    expect(warningsFor(code, facts, on)).toEqual(expected);
    expect(answerFor(code, facts, on).outcome).toBe('eligible');
  });
});

describe('inkluderingstilskudd, the money (§ 11-4)', () => {
  const paid = (inclusionCosts: number | undefined, changes: Changes = {}, startsOn = on) =>
    amountFor(code, ready({ inclusionCosts, ...changes }), startsOn);

  it('covers the documented costs', () => {
    expect(paid(4_250_050)).toMatchObject({ outcome: 'calculated', total: 4_250_050, months: [{ month: '2026-10', amount: 4_250_050 }] });
  });

  it.each([
    ['2023-12-31', 14_390_000],
    ['2024-01-01', 14_910_000],
    ['2024-12-31', 14_910_000],
    ['2025-01-01', 15_480_000],
    ['2026-12-31', 16_040_000],
  ])('on %s it is at most %s øre', (startsOn, expected) => {
    const amount = paid(20_000_000, {}, startsOn);
    expect(amount.total).toBe(expected);
    expect(amount.lines.at(-1)).toMatchObject({ kind: 'cap', id: 'INK-06', amount: expected - 20_000_000 });
  });

  it('counts what was given before to the same person', () => {
    expect(paid(10_000_000, { inclusionCostsCoveredBefore: 10_000_000 }).total).toBe(6_040_000);
    const before = [{ measure: code, from: localDate('2026-01-01'), to: localDate('2026-02-01') }] as const;
    expect(paid(10_000_000, { participations: before }).missingFacts).toEqual(['inclusionCostsCoveredBefore']);
  });

  it('stops in 2027, when the maximum is not known', () => {
    expect(paid(1_000_000, {}, '2027-01-01')).toMatchObject({ outcome: 'stopped', stopped: { parameter: 'INK.MAX', on: '2027-01-01' } });
  });

  it('asks for the costs', () => {
    expect(paid(undefined).missingFacts).toEqual(['inclusionCosts']);
    expect(paid(1, { participations: undefined }).missingFacts).toEqual(['inclusionCostsCoveredBefore']);
  });
});
