import { localDate } from '@fotfeste/shared/kernel';
import { assess } from './assess';
import { complaintRules } from './complaint-rules';
import { decisionRules } from './decision-rules';
import { conditionsIn } from './engine/requirement';
import type { Basis, Confidence, InForce } from './engine/basis';
import { allMeasures } from './measures';
import { registrationRules } from './registration';
import { aPerson } from './testing/a-person';
import { chapters14to25, chapters1to13, notWritten, partA, writtenAsInformation } from './testing/rulebook';

/** Somewhere a rule stands: a condition, a step of a duration, an amount, or a rule about decisions. */
interface Written {
  readonly id: string;
  readonly alsoIds?: readonly string[];
  readonly kind: string;
  readonly basis: Basis;
  readonly inForce: InForce;
}

const written: readonly Written[] = [
  ...allMeasures.flatMap(({ inForce, requirements, duration, amount }): readonly Written[] =>
    [
      ...requirements.flatMap(conditionsIn),
      ...(duration?.steps ?? []).flatMap(({ within, allRequires }) => [within, ...allRequires.flatMap(conditionsIn)]),
      ...(amount ? [{ ...amount, kind: 'amount', inForce }] : []),
    ].map((one) => (one.inForce.from < inForce.from ? { ...one, inForce: { ...one.inForce, from: inForce.from } } : one)),
  ),
  ...decisionRules,
  ...registrationRules,
  ...complaintRules,
];
const byId = new Map<string, Written[]>();
for (const one of written) for (const id of [one.id, ...(one.alsoIds ?? [])]) byId.set(id, [...(byId.get(id) ?? []), one]);
const standing = (id: string) => byId.get(id) ?? [];

const order: readonly Confidence[] = ['low', 'medium', 'high'];
/** Id, type, confidence and first day, as the rulebook's row has them. */
const rows = [partA, chapters1to13, chapters14to25].flatMap((part) => part.trim().split('\n').map(rowOf));
const kindsOf: Readonly<Record<string, readonly string[]>> = {
  H: ['hard'],
  A: ['discretionary'],
  HA: ['hard', 'discretionary'],
  T: ['technical'],
  I: ['information'],
};
const asInformation = new Set(Object.values(writtenAsInformation).flat());

describe('the rulebook, rule by rule', () => {
  it('has 328 rules, and every one of them is written', () => {
    expect(rows).toHaveLength(328);
    expect(rows.filter(({ id }) => standing(id).length === 0).map(({ id }) => id)).toEqual([]);
  });

  it('has every id the rules carry; what has none carries its section', () => {
    const known = new Set(rows.map(({ id }) => id));
    expect([...byId.keys()].filter((id) => !known.has(id) && !/^(TF|EF|F4|UP|EB) (§|kap\.) ?\w/.test(id))).toEqual([]);
  });

  it.each(rows)('$id is $type', ({ id, type }) => {
    const kinds = new Set(standing(id).map(({ kind }) => kind));
    const missing = (kindsOf[type] ?? []).filter((kind) => !kinds.has(kind));
    expect(missing.length > 0).toBe(asInformation.has(id));
    if (asInformation.has(id)) expect(kinds.has('information') || kinds.has('amount')).toBe(true);
  });

  it.each(rows)('$id is read with $confidence confidence, and never surer', ({ id, confidence }) => {
    const found = standing(id).map(({ basis }) => basis.confidence);
    expect(found).toContain(confidence);
    expect(found.filter((one) => order.indexOf(one) > order.indexOf(confidence))).toEqual([]);
  });

  it.each(rows)('$id is in force from $from', ({ id, from }) => {
    expect(standing(id).map(({ inForce }) => (inForce.startNotFound ? '?' : inForce.from))).toContain(from);
  });

  it('has GEN-06 where the regulation says it twice', () => {
    expect([...new Set(standing('GEN-06').map(({ basis }) => basis.section))]).toEqual(['§ 1-3 andre ledd og § 1-4']);
  });

  it.each([
    ['ATR-09', ['INN-01', 'TEC-01', 'ATR-09']],
    ['MEN-10', ['INN-01', 'TEC-01', 'MEN-10']],
    ['OPP-07', ['INN-01', 'OPP-07']],
    ['SOM-10', ['INN-01', 'SOM-10']],
    ['MLT-12', ['INN-01', 'TEC-01', 'MLT-12']],
    ['VLT-13', ['INN-01', 'TEC-01']],
    ['INK-09', ['INN-01', 'TEC-01']],
    ['AFT-16', ['INN-01', 'AFT-16']],
    ['VTO-10', ['INN-01', 'TEC-02', 'VTO-10']],
  ])('%s is made of %s', (rule, parts) => {
    expect([...new Set(standing(rule).map(({ id }) => id))].sort()).toEqual([...parts].sort());
  });

  it('leaves out what it leaves out for a reason', () => {
    for (const [what, why] of Object.entries(notWritten)) expect([what, why.length > 20]).toEqual([what, true]);
    const answer = assess('AKTIVITETSPENGER', aPerson(), localDate('2026-10-01'));
    expect(answer.kind === 'not-automated' ? answer.explanation.text.nb : '').toContain('E-26');
  });
});

function rowOf(row: string) {
  const [id = '', type = '', confidence = '', from = ''] = row.split(' ');
  return { id, type, confidence: order.find((one) => one === confidence) ?? 'high', from };
}
