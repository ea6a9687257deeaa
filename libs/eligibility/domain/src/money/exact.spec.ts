import { dividedBy, exact, plus, rounded, times } from './exact';
import { weekdaysIn } from './stretches';
import { localDate } from '@fotfeste/shared/kernel';

describe('exact numbers', () => {
  it.each([
    [0.1, '1/10'],
    [14.1, '141/10'],
    [-2.25, '-225/100'],
    [1e-7, '1/10000000'],
    [100, '100/1'],
  ])('reads %s as it is written', (value, written) => {
    const { above, below } = exact(value);
    expect(`${above}/${below}`).toBe(written);
  });

  it('refuses what is no number', () => {
    expect(() => exact(Number.NaN)).toThrow(RangeError);
    expect(() => exact(Number.POSITIVE_INFINITY)).toThrow(RangeError);
  });

  it.each([
    [2.5, 1, 3],
    [2.4, 1, 2],
    [-2.5, 1, -3],
    [149, 100, 100],
    [150, 100, 200],
    [0.4, 1, 0],
  ])('rounds %s to the nearest %s', (value, step, expected) => {
    expect(rounded(exact(value), step)).toBe(expected);
  });

  it('multiplies, adds and divides without loss', () => {
    const third = dividedBy(exact(1), exact(3));
    expect(rounded(times(plus(third, plus(third, third)), exact(99)), 1)).toBe(99);
  });
});

describe('weekdays', () => {
  it.each([
    ['2026-11-20', '2026-11-20', 1],
    ['2026-11-21', '2026-11-22', 0],
    ['2026-11-20', '2026-11-23', 2],
    ['2026-11-01', '2026-11-30', 21],
    ['2026-11-16', '2026-11-29', 10],
  ])('from %s to %s', (from, to, expected) => {
    expect(weekdaysIn({ from: localDate(from), to: localDate(to) })).toBe(expected);
  });
});
