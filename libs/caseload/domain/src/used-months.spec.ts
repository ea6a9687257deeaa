import { localDate } from '@fotfeste/shared/kernel';
import { usedMonths } from './used-months';

const clock = { from: localDate('2025-01-15'), to: localDate('2027-01-14') };

describe('how much of the longest duration is used', () => {
  it.each([
    ['the day before it starts', '2025-01-14', 0],
    ['the first day', '2025-01-15', 0],
    ['the last day of the first month', '2025-02-14', 1],
    ['the day before that', '2025-02-13', 0],
    ['the last day', '2027-01-14', 24],
    ['long after', '2028-01-01', 24],
  ])('%s', (_case, today, used) => {
    expect(usedMonths(clock, localDate(today))).toEqual({ used, max: 24 });
  });
});
