import { localDate } from '@fotfeste/shared/kernel';
import { answerFaults } from './participant-answer';

const today = localDate('2026-11-21');
const approval = { subject: 'plan', code: 'approved', givenOn: today } as const;

describe('what the participant answered', () => {
  it('is kept when given today or before', () => {
    expect(answerFaults(approval, today)).toEqual([]);
    expect(answerFaults({ ...approval, givenOn: localDate('2026-11-20') }, today)).toEqual([]);
  });

  it('cannot have been given tomorrow, nor before anybody could remember', () => {
    expect(answerFaults({ ...approval, givenOn: localDate('2026-11-22') }, today)).toEqual(['given-later']);
    expect(answerFaults({ ...approval, givenOn: localDate('0001-01-01') }, today)).toEqual(['given-long-ago']);
  });

  it('has words when it is a comment', () => {
    expect(answerFaults({ ...approval, code: 'comment', words: ' ' }, today)).toEqual(['words-missing']);
    expect(answerFaults({ ...approval, code: 'comment', words: 'Vil helst begynne i januar' }, today)).toEqual([]);
  });

  it('names the activity or referral it is about', () => {
    expect(answerFaults({ ...approval, subject: 'activity' }, today)).toEqual(['subject-missing']);
    expect(answerFaults({ ...approval, subject: 'referral', subjectId: 'r' }, today)).toEqual([]);
  });
});
