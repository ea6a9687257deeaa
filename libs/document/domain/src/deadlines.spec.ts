import { localDate } from '@fotfeste/shared/kernel';
import { deadlinesOf } from './deadlines';

describe('the deadline of a letter that waits to be sent', () => {
  it('comes three days after it was made, and the adviser is the one who is waited for', () => {
    const madeOn = localDate('2026-11-20');
    expect(deadlinesOf([{ id: 'a', madeOn }])).toEqual([
      { kind: 'document.send', dueOn: '2026-11-23', waitsFor: 'adviser', since: madeOn, subjectId: 'a' },
    ]);
  });
});
