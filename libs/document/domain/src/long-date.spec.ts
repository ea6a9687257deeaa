import { localDate } from '@fotfeste/shared/kernel';
import { longDate } from './long-date';

describe('a date in a letter', () => {
  it.each([
    ['nb', '2026-11-01', '1. november 2026'],
    ['nn', '2027-01-31', '31. januar 2027'],
    ['en', '2026-05-17', '17 May 2026'],
  ] as const)('in %s has the month in words: %s', (language, date, words) => {
    expect(longDate(localDate(date), language)).toBe(words);
  });
});
