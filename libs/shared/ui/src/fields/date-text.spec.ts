import { localDate } from '@fotfeste/shared/kernel';
import { readDate } from './date-text';

const today = localDate('2026-11-21');

describe('a typed date', () => {
  it.each([
    ['20.11.2026', '2026-11-20'],
    ['1.2.2027', '2027-02-01'],
    [' 20/11/2026 ', '2026-11-20'],
    ['20112026', '2026-11-20'],
    ['201126', '2026-11-20'],
    ['20.11.26', '2026-11-20'],
    ['01.05.87', '1987-05-01'],
    ['01.05.56', '2056-05-01'],
    ['01.05.57', '1957-05-01'],
    ['2026-11-20', '2026-11-20'],
    ['29.02.2028', '2028-02-29'],
  ])('%s is read as %s', (typed, expected) => {
    expect(readDate(typed, today)).toBe(expected);
  });

  it.each(['', '29.02.2027', '31.04.2026', '32.01.2026', '1.13.2026', '20.11', 'i morgen', '2026', '20.11.026'])(
    '%s is not taken for a day',
    (typed) => {
      expect(readDate(typed, today)).toBeUndefined();
    },
  );
});
