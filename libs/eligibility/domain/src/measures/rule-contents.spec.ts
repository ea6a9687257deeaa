import { localDate } from '@fotfeste/shared/kernel';
import { assess } from '../assess';
import { conditionsIn } from '../engine/requirement';
import { aPerson } from '../testing/a-person';
import { allMeasures } from './index';

/** The rulebook's chapters on training, programmes and benefits, as a table of contents. */
const contents: Readonly<Record<string, readonly string[]>> = {
  'B.7 Opplæring': [
    'OPL-01',
    ...['OPL-AE-01', 'OPL-AE-02'],
    ...['OPL-D-01', 'OPL-D-02', 'OPL-D-03'],
    ...['OPL-F-01', 'OPL-F-02', 'OPL-F-03'],
    ...['OPL-DUR-01', 'OPL-DUR-02', 'OPL-DUR-03', 'OPL-DUR-04', 'OPL-DUR-05'],
    'OPL-MON-01',
    ...['OPL-PRO-01', 'OPL-PRO-02'],
    ...['OPL-T-01', 'OPL-T-02', 'OPL-T-03'],
  ],
  'A.5 Tiltakspenger': numbered('TIP', 11),
  'B.20 Ungdomsprogram': numbered('UNP', 13),
  'B.22 Ekspertbistand': numbered('EKS', 6),
  'B.23 Kvalifiseringsprogram': numbered('KVP', 10),
  'B.23 Introduksjonsprogram': numbered('INT', 10),
  'B.24 Arbeidsavklaringspenger': numbered('AAP', 10),
  'B.25 Dagpenger under opplæring': numbered('DAG', 9),
};

const written: ReadonlySet<string> = new Set(
  allMeasures.flatMap(({ requirements, duration, amount }) => [
    ...[...requirements, ...(duration?.steps ?? []).flatMap(({ within, allRequires }) => [within, ...allRequires])]
      .flatMap(conditionsIn)
      .flatMap(({ id, alsoIds = [] }) => [id, ...alsoIds]),
    ...(amount ? [amount.id] : []),
  ]),
);

describe('the rulebook’s chapters are all written down', () => {
  it.each(Object.entries(contents))('%s', (_chapter, ids) => {
    expect(ids.filter((id) => !written.has(id))).toEqual([]);
  });

  it('B.21 Aktivitetspenger is not automated, and says why (E-26)', () => {
    const answer = assess('AKTIVITETSPENGER', aPerson(), localDate('2026-10-01'));
    expect(answer.kind).toBe('not-automated');
    expect(answer.kind === 'not-automated' ? answer.explanation.text.nb : '').toContain('E-26');
  });
});

function numbered(prefix: string, last: number): readonly string[] {
  return Array.from({ length: last }, (_, index) => `${prefix}-${String(index + 1).padStart(2, '0')}`);
}
