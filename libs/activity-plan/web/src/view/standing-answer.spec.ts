import { localDate } from '@fotfeste/shared/kernel';
import type { AnswerView } from '../card';
import { aCard, today } from '../testing/a-card';
import { isSettled, standingAnswer } from './standing-answer';

const anAnswer = (overrides: Partial<AnswerView>): AnswerView => ({
  id: 's1',
  subject: 'activity',
  subjectId: 'a1',
  answer: 'approved',
  giver: 'participant',
  channel: 'in-person',
  givenOn: today,
  writtenAt: '2026-11-21T09:00:00.000Z',
  writtenByName: 'Marit Torp',
  ...overrides,
});

describe('the answer that stands', () => {
  const proposal = aCard({ status: 'proposed', proposedOn: today });

  it('is the newest one to what is proposed now', () => {
    const [no, comment] = [anAnswer({ id: 'n', answer: 'declined' }), anAnswer({ id: 'c', answer: 'comment' })];
    expect(standingAnswer(proposal, [no, comment])).toBe(no);
    expect(standingAnswer(proposal, [anAnswer({ subjectId: 'a2' })])).toBeUndefined();
  });

  it('is not one that was given to an earlier proposal', () => {
    expect(standingAnswer(proposal, [anAnswer({ givenOn: localDate('2026-11-20') })])).toBeUndefined();
  });

  it('is found by the participation when a measure is proposed', () => {
    const referral = aCard({ kind: 'measure', status: 'proposed', participation: { participationId: 'd1', measure: 'ARBEIDSTRENING' } });
    const yes = anAnswer({ subject: 'referral', subjectId: 'd1' });
    expect(standingAnswer(referral, [yes])).toBe(yes);
    expect(standingAnswer(aCard({ kind: 'measure', status: 'proposed' }), [yes])).toBeUndefined();
  });

  it('settles the question unless it is a comment', () => {
    expect(isSettled(proposal, [anAnswer({ answer: 'comment' })])).toBe(false);
    expect(isSettled(proposal, [anAnswer({ answer: 'declined' })])).toBe(true);
    expect(isSettled(proposal, [])).toBe(false);
  });
});
