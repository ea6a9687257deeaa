import type { LocalDate } from '@fotfeste/shared/kernel';
import { saidDayFault, type SaidDayFault } from './plan-day';

/** What a participant can be asked about. */
export const answerSubjects = ['goal', 'plan', 'activity', 'referral'] as const;
export type AnswerSubject = (typeof answerSubjects)[number];

/** What a participant can answer. `comment` neither approves nor declines. */
export const answerCodes = ['approved', 'declined', 'comment'] as const;
export type AnswerCode = (typeof answerCodes)[number];

/** How the answer reached the one who wrote it down. */
export const answerChannels = ['in-person', 'telephone', 'paper'] as const;
export type AnswerChannel = (typeof answerChannels)[number];

/** Who gave the answer. Until participants sign in themselves, every answer is given through another. */
export const answerGivers = ['participant', 'guardian', 'parent'] as const;
export type AnswerGiver = (typeof answerGivers)[number];

/** What can be wrong with an answer. */
export type AnswerFault = 'words-missing' | SaidDayFault | 'subject-missing';

/** An answer as somebody writes it down. */
export interface WrittenAnswer {
  readonly subject: AnswerSubject;
  readonly subjectId?: string;
  readonly code: AnswerCode;
  readonly words?: string;
  readonly givenOn: LocalDate;
}

/** Everything that is wrong with an answer on a day: a comment needs words, and nobody has answered tomorrow. */
export function answerFaults({ subject, subjectId, code, words, givenOn }: WrittenAnswer, today: LocalDate): readonly AnswerFault[] {
  const day = saidDayFault(givenOn, today);
  const found: readonly (readonly [AnswerFault, boolean])[] = [
    ['words-missing', code === 'comment' && !words?.trim()],
    ['given-later', day === 'given-later'],
    ['given-long-ago', day === 'given-long-ago'],
    ['subject-missing', (subject === 'activity' || subject === 'referral') && !subjectId],
  ];
  return found.filter(([, isFound]) => isFound).map(([fault]) => fault);
}
