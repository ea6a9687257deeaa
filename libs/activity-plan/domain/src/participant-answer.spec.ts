import { answerFaults } from './participant-answer';

const approval = { subject: 'plan', code: 'approved', givenOn: '2026-11-21' } as const;

describe('what the participant answered', () => {
  it('is kept when given today or before', () => {
    expect(answerFaults(approval, '2026-11-21')).toEqual([]);
    expect(answerFaults({ ...approval, givenOn: '2026-11-20' }, '2026-11-21')).toEqual([]);
  });

  it('cannot have been given tomorrow', () => {
    expect(answerFaults({ ...approval, givenOn: '2026-11-22' }, '2026-11-21')).toEqual(['given-later']);
  });

  it('has words when it is a comment', () => {
    expect(answerFaults({ ...approval, code: 'comment', words: ' ' }, '2026-11-21')).toEqual(['words-missing']);
    expect(answerFaults({ ...approval, code: 'comment', words: 'Vil helst begynne i januar' }, '2026-11-21')).toEqual([]);
  });

  it('names the activity or referral it is about', () => {
    expect(answerFaults({ ...approval, subject: 'activity' }, '2026-11-21')).toEqual(['subject-missing']);
    expect(answerFaults({ ...approval, subject: 'referral', subjectId: 'r' }, '2026-11-21')).toEqual([]);
  });
});
