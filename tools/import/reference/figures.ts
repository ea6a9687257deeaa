import { decimal, matching, optional, text } from '../csv/column.ts';
import { arenaCodePointer } from './measure-types.ts';
import { countyPointer } from './places.ts';
import { pointsTo, referenceFile } from './reference-file.ts';
import { occupations } from './work.ts';

const period = matching(/^[0-9]{4}(-Q[1-4]|-0[1-9]|-1[0-2])?$/, 'a year, a quarter (2025-Q2) or a month (2025-11)');

export const labourMarket = referenceFile(
  'labour-market.csv',
  {
    source: text,
    source_ref: text,
    dimension: text,
    key: text,
    dimension2: optional(text),
    key2: optional(text),
    measure: text,
    unit: text,
    period,
    value: decimal,
  },
  {
    key: (row) =>
      JSON.stringify([row.source, row.source_ref, row.dimension, row.key, row.dimension2, row.key2, row.measure, row.unit, row.period]),
    pointers: (row) => [
      row.dimension === 'county' ? pointsTo('key', row.key, countyPointer) : undefined,
      row.dimension === 'styrk08' ? pointsTo('key', row.key, { file: occupations.file, what: 'a code' }) : undefined,
    ],
    table: 'labour_market',
    store: {
      source: 'source',
      source_ref: 'source_ref',
      dimension: 'dimension',
      key: 'key',
      dimension2: (row) => row.dimension2 ?? '',
      key2: (row) => row.key2 ?? '',
      measure: 'measure',
      unit: 'unit',
      period: 'period',
      value: 'value',
    },
  },
);

export const measureParticipants = referenceFile(
  'measure-participants.csv',
  {
    arena_code: optional(text),
    measure: text,
    group: text,
    period: text,
    statistic: text,
    unit: text,
    value: decimal,
    qualifier: text,
    source: text,
    source_ref: text,
  },
  {
    key: (row) => JSON.stringify([row.measure, row.group, row.period, row.statistic, row.source]),
    pointers: (row) => [pointsTo('arena_code', row.arena_code, arenaCodePointer)],
  },
);
