import type { AnswerView, Card } from '../card';

/** The newest answer to what is proposed now: an answer to an earlier proposal of the same activity does not count. */
export function standingAnswer(card: Card, answers: readonly AnswerView[]): AnswerView | undefined {
  return answers.find((answer) => isAbout(answer, card) && (card.proposedOn === undefined || answer.givenOn >= card.proposedOn));
}

/** Whether nothing more needs to be asked: a yes or a no. A comment leaves the question open. */
export function isSettled(card: Card, answers: readonly AnswerView[]): boolean {
  const answer = standingAnswer(card, answers);
  return answer !== undefined && answer.answer !== 'comment';
}

/** Whether the answer is about the card: an activity by its own id, a referral by its participation. */
export function isAbout({ subject, subjectId }: AnswerView, { id, participation }: Card): boolean {
  return subject === 'referral'
    ? participation !== undefined && participation.participationId === subjectId
    : subject === 'activity' && subjectId === id;
}
