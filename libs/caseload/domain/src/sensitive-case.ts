import { sensitiveMeasures } from '@fotfeste/participation/domain';
import type { CaseRow } from './case-row';
import { isSensitiveDeadline, someMeasureDeadline } from './deadline-kinds';

/**
 * The row as somebody else than the responsible adviser, or whoever stands in, may read it: that there is a measure, from when and to when, but neither which one
 * nor what would tell it: who gives it, how long it may last, and a deadline that no other measure has.
 */
export function caseForOthers(row: CaseRow): CaseRow {
  const { deadlineKind } = row;
  const kept = deadlineKind && isSensitiveDeadline(deadlineKind) ? { ...row, deadlineKind: someMeasureDeadline } : row;
  if (!isSensitiveMeasure(row.measure)) return kept;
  const { measure: _measure, organisationName: _organisation, clockFrom: _from, clockTo: _to, ...rest } = kept;
  return rest;
}

/** Whether the name of the measure tells of health or use of drugs. */
export function isSensitiveMeasure(measure: string | undefined): boolean {
  return (sensitiveMeasures as readonly (string | undefined)[]).includes(measure);
}
