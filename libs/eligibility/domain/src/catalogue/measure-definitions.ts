import type { MeasureCode } from './measure-codes';
import type { MeasureDefinition, MeasureRow } from './measure-definition';
import { otherRows } from './measure-rows-other';
import { regulationRows } from './measure-rows-regulation';

const rows: Readonly<Record<MeasureCode, MeasureRow>> = { ...regulationRows, ...otherRows };

/** Names, legal place and delivery of every measure, by code. */
export const measureDefinitions: Readonly<Record<MeasureCode, MeasureDefinition>> = withShortNames();

function withShortNames(): Record<MeasureCode, MeasureDefinition> {
  const entries = Object.entries(rows) as readonly (readonly [MeasureCode, MeasureRow])[];
  const definitions = entries.map(([code, row]) => [code, { ...row, code, shortName: row.shortName ?? row.name }] as const);
  return Object.fromEntries(definitions) as Record<MeasureCode, MeasureDefinition>;
}
