import { isSensitiveMeasure } from '@fotfeste/participation/domain';
import type { CaseRow } from './case-row';
import { someMeasureDeadline } from './deadline-kinds';

/**
 * The row as somebody else than the responsible adviser, or whoever stands in, may read it: that there is a measure, from when and to when, but neither which one
 * nor what would tell it: who gives it, how long it may last, and what is due in it.
 */
export function caseForOthers(row: CaseRow): CaseRow {
  const { deadlineTellsMeasure, ...told } = row;
  const kept = deadlineTellsMeasure ? veiledDeadline(told) : told;
  if (!isSensitiveMeasure(row.measure)) return kept;
  const { measure: _measure, organisationName: _organisation, clockFrom: _from, clockTo: _to, ...rest } = kept;
  return rest;
}

/** Whom it waits for would tell: not every one of these measures has reports and questions that a provider owes. */
function veiledDeadline({ deadlineAdviserFrom: _from, ...row }: CaseRow): CaseRow {
  return { ...row, deadlineKind: someMeasureDeadline, deadlineWaitsFor: 'adviser' };
}
