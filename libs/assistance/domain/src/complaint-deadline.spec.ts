import { localDate } from '@fotfeste/shared/kernel';
import { complaintDeadline, lastDayToComplain } from './complaint-deadline';

describe('the time to complain about a § 14 a decision', () => {
  it('is told with how unsure it is', () => {
    expect(complaintDeadline(localDate('2026-11-21'))).toEqual({ weeks: 6, confidence: 'low' });
  });

  it('is not invented for a time nothing is known of', () => {
    expect(complaintDeadline(localDate('2015-12-31'))).toBeUndefined();
    expect(complaintDeadline(localDate('2016-01-01'))).toBeDefined();
  });

  it('ends on the same day of the week', () => {
    expect(lastDayToComplain(localDate('2026-11-20'), 6)).toBe('2027-01-01');
  });
});
