import { AssessmentRow } from './assessment/assessment.row';
import { JudgementRow } from './judgement/judgement.row';
import { RecordedFactRow } from './recorded-fact/recorded-fact.row';

/** Every row of the room, for the module and for specs. */
export const eligibilityRows = [AssessmentRow, JudgementRow, RecordedFactRow];
