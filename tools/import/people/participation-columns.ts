import { day, matching, oneOf, optional, text, wholeNumber } from '../csv/column.ts';
import type { RowOf } from '../csv/row.ts';
import { identityNumber } from './identity-number.ts';

const code = matching(/^[A-ZÆØÅ0-9_]{2,60}$/, 'capital letters, digits and underscores');

/** The columns of a file of earlier participations; their meaning stands in docs/import.md. */
export const participationColumns = {
  identity_number: identityNumber,
  measure: code,
  started_on: day,
  ended_on: day,
  source: oneOf(['arena', 'other-system']),
  status: optional(code),
  reason: optional(code),
  reason_words: optional(text),
  percent: optional(wholeNumber(1, 100)),
  days_per_week: optional(wholeNumber(1, 5)),
  organisation: optional(matching(/^[0-9]{9}$/, '9 digits')),
  organisation_name: optional(text),
} as const;

/** One row as it was read. */
export type ParticipationCells = RowOf<typeof participationColumns>;

export const participationColumnsLeftOut = [
  'status',
  'reason',
  'reason_words',
  'percent',
  'days_per_week',
  'organisation',
  'organisation_name',
] as const;
