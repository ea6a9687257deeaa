import type { LocalDate } from '@fotfeste/shared/kernel';
import type { JudgementSubject, MeasureCode } from '@fotfeste/eligibility/domain';
import { type TextView } from '../text.view';

/** What an answer is worth today: it counts, may be offered again, has been answered anew, was taken back, or is too old. */
export const answerStandings = ['counts', 'offered', 'replaced', 'withdrawn', 'past'] as const;
export type AnswerStanding = (typeof answerStandings)[number];

/** Somebody's answer to a question the law leaves to a person. */
export class JudgementView {
  readonly id!: string;
  readonly question!: string;
  /** The question as it read that day. */
  readonly questionText!: TextView;
  readonly about!: JudgementSubject;
  readonly measure?: MeasureCode;
  readonly answer!: 'yes' | 'no';
  readonly reason!: string;
  readonly answeredOn!: LocalDate;
  readonly authorName!: string;
  /** The earlier answer that this one repeats. */
  readonly reusesId?: string;
}

/** Why an answer was taken back, by whom and when. */
export class WithdrawalView {
  readonly reason!: string;
  readonly on!: LocalDate;
  readonly authorName!: string;
}

/** An answer with what it is worth today. */
export class ListedJudgementView extends JudgementView {
  readonly standing!: AnswerStanding;
  /** The last day it counts by itself; absent when it belongs to one participation. */
  readonly countsUntil?: LocalDate;
  /** The last day it may be offered again; absent when it may not. */
  readonly offeredUntil?: LocalDate;
  readonly withdrawal?: WithdrawalView;
}

/** Every answer about a person, the newest first. */
export class JudgementListView {
  readonly items!: readonly ListedJudgementView[];
}
