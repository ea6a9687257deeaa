import { complaintStatuses, complaintStep, complaintStepNames, complaintStepsFrom } from './complaint';

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
