import { given } from '@fotfeste/shared/kernel';
import type { AssessmentRow } from './assessment.row';
import type { AssessmentSummaryView, AssessmentView } from './assessment.view';

/** The assessment in a list. */
export function assessmentSummary(row: Omit<AssessmentRow, 'result'>): Pick<AssessmentSummaryView, keyof AssessmentSummaryView> {
  const { id, measure, startsOn, kind, outcome, madeByName, madeAt } = row;
  return { id, measure, startsOn, kind, madeByName, madeAt: madeAt.toISOString(), ...given({ outcome }) };
}

/** The assessment as it read the day it was made. */
export function assessmentView(row: AssessmentRow): AssessmentView {
  return { ...assessmentSummary(row), participantId: row.participantId, result: row.result };
}
