import { localDate } from '@fotfeste/shared/kernel';
import { complaintDeadlines, complaintStatuses, complaintStep, complaintStepNames, complaintStepsFrom } from './complaint';

describe('a complaint about a § 14 a decision', () => {
  it.each([
    ['received', 'send-on', 'sent-on'],
    ['received', 'uphold', 'upheld'],
    ['received', 'reject', undefined],
    ['received', 'withdraw', 'withdrawn'],
    ['sent-on', 'send-on', undefined],
    ['sent-on', 'uphold', 'upheld'],
    ['sent-on', 'reject', 'not-upheld'],
    ['sent-on', 'withdraw', 'withdrawn'],
  ] as const)('that is %s and meets %s becomes %s', (from, name, to) => {
    expect(complaintStep(from, name)?.to).toBe(to);
  });

  it.each(complaintStatuses.filter((status) => !['received', 'sent-on'].includes(status)))('that is %s goes nowhere', (status) => {
    expect(complaintStepsFrom(status)).toEqual([]);
    for (const name of complaintStepNames) expect(complaintStep(status, name)).toBeUndefined();
  });
});

describe('an open complaint', () => {
  const receivedOn = localDate('2026-10-31');

  it('is to be answered within a month while it lies with the office, and asked about once it has gone on', () => {
    expect(complaintDeadlines([{ id: 'c', receivedOn }])).toEqual([
      { kind: 'assistance.complaint', dueOn: '2026-11-30', waitsFor: 'adviser', since: receivedOn, subjectId: 'c' },
    ]);
    const sentOn = localDate('2026-11-10');
    expect(complaintDeadlines([{ id: 'c', receivedOn, sentOn }])).toEqual([
      { kind: 'assistance.complaint-sent', dueOn: '2027-02-02', waitsFor: 'adviser', since: sentOn, subjectId: 'c' },
    ]);
  });
});
