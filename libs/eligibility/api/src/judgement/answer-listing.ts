import { addDays, given, type LocalDate } from '@fotfeste/shared/kernel';
import { lastDayToOfferAgain } from '@fotfeste/eligibility/domain';
import { judgementView } from './judgement-view';
import type { JudgementWithdrawalRow } from './judgement-withdrawal.row';
import type { JudgementRow } from './judgement.row';
import type { AnswerStanding, ListedJudgementView } from './judgement.view';
import { knownQuestions } from './known-questions';
import { keyOfAnswer, standsForDays, withoutWithdrawn } from './standing-answers';

/** Every answer about a person with what it is worth today, the newest first. */
export function answerListing(
  rows: readonly JudgementRow[],
  withdrawals: readonly JudgementWithdrawalRow[],
  today: LocalDate,
): readonly ListedJudgementView[] {
  const byAnswer = new Map(withdrawals.map((each) => [each.judgementId, each]));
  const left = new Set(withoutWithdrawn(rows, new Set(byAnswer.keys())));
  const answered = new Set<string>();
  return rows.map((row) => {
    const withdrawal = byAnswer.get(row.id);
    const isNewest = left.has(row) && !answered.has(keyOfAnswer(row));
    if (left.has(row)) answered.add(keyOfAnswer(row));
    const days = daysOf(row);
    return {
      ...judgementView(row),
      standing: withdrawal ? 'withdrawn' : isNewest ? standingOf(row, days, today) : 'replaced',
      ...given(days),
      ...(withdrawal && { withdrawal: { reason: withdrawal.reason, on: withdrawal.withdrawnOn, authorName: withdrawal.authorName } }),
    };
  });
}

interface Days {
  readonly countsUntil?: LocalDate | undefined;
  readonly offeredUntil?: LocalDate | undefined;
}

/** An answer about one participation counts for it as long as it lasts, and is never offered elsewhere. */
function daysOf({ question, answeredOn, participationId }: JudgementRow): Days {
  if (participationId !== null) return {};
  const asked = knownQuestions.get(question);
  const countsUntil = addDays(answeredOn, standsForDays);
  const offeredUntil = asked && asked.reusableMonths > 0 ? lastDayToOfferAgain(asked, answeredOn) : undefined;
  return { countsUntil, offeredUntil };
}

function standingOf({ participationId }: JudgementRow, { countsUntil, offeredUntil }: Days, today: LocalDate): AnswerStanding {
  if (participationId !== null || (countsUntil && today <= countsUntil)) return 'counts';
  return offeredUntil && today <= offeredUntil ? 'offered' : 'past';
}
