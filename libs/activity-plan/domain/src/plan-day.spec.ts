import { localDate } from '@fotfeste/shared/kernel';
import { isWithinReach, saidDayFault } from './plan-day';

const today = localDate('2026-11-21');

describe('the day something was said', () => {
  it.each([
    ['today', '2026-11-21', undefined],
    ['tomorrow', '2026-11-22', 'given-later'],
    ['in the year 2099', '2099-01-01', 'given-later'],
    ['ten years ago', '2016-11-21', undefined],
    ['more than ten years ago', '2016-11-20', 'given-long-ago'],
    ['in the year 1', '0001-01-01', 'given-long-ago'],
  ])('%s', (_case, day, fault) => {
    expect(saidDayFault(localDate(day), today)).toBe(fault);
  });
});

describe('the days of an activity', () => {
  it('lie at most ten years from today', () => {
    expect(['2016-11-20', '2016-11-21', '2036-11-21', '2036-11-22'].map((day) => isWithinReach(localDate(day), today))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });
});
