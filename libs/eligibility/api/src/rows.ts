import { AssessmentRow } from './assessment/assessment.row';
import { CountedTimeRow } from './earlier-time/counted-time.row';
import { EarlierTimeRow } from './earlier-time/earlier-time.row';
import { JudgementWithdrawalRow } from './judgement/judgement-withdrawal.row';
import { JudgementRow } from './judgement/judgement.row';
import { RecordedFactRow } from './recorded-fact/recorded-fact.row';

/** Every row of the room, for the module and for specs. */
export const eligibilityRows = [AssessmentRow, CountedTimeRow, EarlierTimeRow, JudgementRow, JudgementWithdrawalRow, RecordedFactRow];
