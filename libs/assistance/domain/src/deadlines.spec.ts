import { localDate } from '@fotfeste/shared/kernel';
import { deadlinesOf, waitAge } from './deadlines';

const followUpFrom = localDate('2026-11-02');
const since = localDate('2026-11-20');

describe('deadlines on the way to a § 14 a decision', () => {
  it('reminds four weeks after follow-up began when nothing is decided', () => {
    expect(deadlinesOf({ followUpFrom, isDecided: false })).toEqual([
      { kind: 'assistance.decision', dueOn: '2026-11-30', waitsFor: 'adviser', since: followUpFrom },
    ]);
  });

  it('reminds a week after a text was sent to the second person, and a week after it came back', () => {
    const underWork = { id: 'a', since };
    expect(deadlinesOf({ followUpFrom, isDecided: false, underWork: { ...underWork, status: 'sent-to-second-control' } })).toEqual([
      { kind: 'assistance.second-control', dueOn: '2026-11-27', waitsFor: 'adviser', since, subjectId: 'a' },
    ]);
    expect(deadlinesOf({ followUpFrom, isDecided: true, underWork: { ...underWork, status: 'returned' } })).toEqual([
      { kind: 'assistance.returned', dueOn: '2026-11-27', waitsFor: 'adviser', since, subjectId: 'a' },
    ]);
  });

  it('has nothing to remind of when the decision stands, or when nobody is followed up', () => {
    expect(deadlinesOf({ followUpFrom, isDecided: true })).toEqual([]);
    expect(deadlinesOf({ isDecided: false })).toEqual([]);
  });
});

describe('how long a § 14 a decision has waited', () => {
  it.each([
    ['decision', 28, 'within'],
    ['decision', 29, 'past'],
    ['decision', 84, 'past'],
    ['decision', 1288, 'long'],
    ['writing', 29, 'past'],
    ['second-control', 7, 'within'],
    ['second-control', 8, 'past'],
    ['correction', 22, 'long'],
  ] as const)('%s after %i days is %s', (waitsFor, days, age) => {
    expect(waitAge(waitsFor, days)).toBe(age);
  });
});
