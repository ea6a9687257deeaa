import type { MeasureCode } from '@fotfeste/eligibility/domain';
import type { KnownFacts } from '../facts/fact-source';
import { combined, known } from '../facts/known-facts';
import type { Teller } from './recordable-facts';
import type { RecordedFactRow } from './recorded-fact.row';

/** What somebody has told, as facts about the person and, when one is named, the measure. `rows` stand with the newest first. */
export function recordedFacts(rows: readonly RecordedFactRow[], measure: MeasureCode | undefined): KnownFacts {
  const concerning = rows.filter((row) => row.measure === null || row.measure === measure);
  const newest = concerning.filter((row, index) => concerning.findIndex(({ fact }) => fact === row.fact) === index);
  return combined(newest.map(({ fact, value, toldBy, toldOn }) => known(fact, value, { source: sourceOfTeller[toldBy], date: toldOn })));
}

const sourceOfTeller: Readonly<Record<Teller, string>> = {
  participant: 'deltaker',
  guardian: 'foresatt',
  'treatment-team': 'behandlingsteam',
  employer: 'arbeidsgiver',
  adviser: 'veileder',
};
