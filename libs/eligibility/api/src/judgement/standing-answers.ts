import { daysBetween, type LocalDate } from '@fotfeste/shared/kernel';
import { answerKey, mayOfferAgain, type JudgementAnswer, type JudgementQuestion, type MeasureCode } from '@fotfeste/eligibility/domain';
import type { JudgementRow } from './judgement.row';

/**
 * How long an answer stands by itself while somebody is working on the case. After that it is only offered, with date and author,
 * and counts when somebody says that it still holds. The law is silent: this is the product's choice. Unit: days.
 */
export const standsForDays = 28;

/** What an answer answers: the question, about the person, in the measure or in the one participation. */
export function keyOfAnswer(row: JudgementRow): string {
  return `${keyOf(row)}#${row.participationId ?? ''}`;
}

/**
 * The answers that may count: whoever takes an answer back leaves the question open, so an older answer to it does not come back by itself.
 * `rows` stand with the newest first.
 */
export function withoutWithdrawn(rows: readonly JudgementRow[], withdrawn: ReadonlySet<string>): readonly JudgementRow[] {
  const open = new Set<string>();
  return rows.filter((row) => {
    const key = keyOfAnswer(row);
    if (withdrawn.has(row.id)) open.add(key);
    return !open.has(key);
  });
}

/** Whether the answer counts today: newly given, or given about this very participation. */
export function stands(row: JudgementRow, today: LocalDate, participationId: string | undefined): boolean {
  if (row.participationId !== null) return row.participationId === participationId;
  return daysBetween(row.answeredOn, today) <= standsForDays;
}

/** The answers that count today, under the keys of the facts. `rows` stand with the newest first. */
export function standingAnswers(
  rows: readonly JudgementRow[],
  today: LocalDate,
  participationId: string | undefined,
): Readonly<Record<string, JudgementAnswer>> {
  const standing = rows.filter((row) => stands(row, today, participationId));
  return Object.fromEntries(
    [...standing].reverse().map((row) => [keyOf(row), { answer: row.answer, answeredOn: row.answeredOn, answeredBy: row.authorId }]),
  );
}

/** The newest answer to the question that counts today. */
export function standingAnswer(rows: readonly JudgementRow[], asked: Asked): JudgementRow | undefined {
  return rows.find((row) => isAnswerTo(row, asked) && stands(row, asked.today, asked.participationId));
}

/** The newest older answer that may be offered again, unless a newer one counts. */
export function offeredAnswer(rows: readonly JudgementRow[], asked: Asked): JudgementRow | undefined {
  if (standingAnswer(rows, asked)) return undefined;
  return rows.find((row) => isAnswerTo(row, asked) && mayOfferAgain(asked.question, row.answeredOn, asked.today));
}

/** One question in one connection. */
export interface Asked {
  readonly question: JudgementQuestion;
  readonly measure: MeasureCode;
  readonly today: LocalDate;
  readonly participationId?: string | undefined;
}

function isAnswerTo(row: JudgementRow, { question, measure }: Asked): boolean {
  return keyOf(row) === answerKey(question, measure);
}

function keyOf({ question, about, measure }: JudgementRow): string {
  return measure === null ? question : answerKey({ question, about }, measure);
}
