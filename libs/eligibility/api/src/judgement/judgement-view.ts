import { given } from '@fotfeste/shared/kernel';
import type { JudgementRow } from './judgement.row';
import type { JudgementView } from './judgement.view';

/** The answer as pages see it. */
export function judgementView(row: JudgementRow): Readonly<Pick<JudgementView, keyof JudgementView>> {
  const { id, question, questionText, about, measure, answer, reason, answeredOn, authorName, reusesId } = row;
  return { id, question, questionText, about, answer, reason, answeredOn, authorName, ...given({ measure, reusesId }) };
}
