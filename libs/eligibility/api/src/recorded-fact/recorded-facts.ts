import type { FactOrigin, MeasureCode } from '@fotfeste/eligibility/domain';
import type { KnownFacts } from '../facts/fact-source';
import { combined } from '../facts/known-facts';
import type { RecordableFact, Teller, ToldValue } from './recordable-facts';
import type { RecordedFactRow } from './recorded-fact.row';

/** What somebody has told, as facts about the person and, when one is named, the measure. `rows` stand with the newest first. */
export function recordedFacts(rows: readonly RecordedFactRow[], measure: MeasureCode | undefined): KnownFacts {
  const concerning = rows.filter((row) => row.measure === null || row.measure === measure);
  const newest = concerning.filter((row, index) => concerning.findIndex(({ fact }) => fact === row.fact) === index);
  return combined(newest.map(({ fact, value, toldBy, toldOn }) => told(fact, value, { source: sourceOfTeller[toldBy], date: toldOn })));
}

/** The value was read by the fact's own shape when it was written down. */
function told(name: RecordableFact, value: ToldValue, { source, date }: FactOrigin): KnownFacts {
  return { facts: { [name]: value }, provenance: { [name]: { source, date } } };
}

const sourceOfTeller: Readonly<Record<Teller, string>> = {
  participant: 'deltaker',
  guardian: 'foresatt',
  'treatment-team': 'behandlingsteam',
  employer: 'arbeidsgiver',
  adviser: 'veileder',
};
