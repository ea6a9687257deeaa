import { localDate } from './local-date';
import { contains, merged, overlaps, type Period } from './period';

const period = (from: string, to?: string): Period => (to ? { from: localDate(from), to: localDate(to) } : { from: localDate(from) });

describe('a period', () => {
  it('holds its first and its last day', () => {
    const spring = period('2026-01-01', '2026-06-30');
    expect(contains(spring, localDate('2026-01-01'))).toBe(true);
    expect(contains(spring, localDate('2026-06-30'))).toBe(true);
    expect(contains(spring, localDate('2026-07-01'))).toBe(false);
  });

  it('overlaps a neighbour only when they share a day', () => {
    expect(overlaps(period('2026-01-01', '2026-01-31'), period('2026-02-01'))).toBe(false);
    expect(overlaps(period('2026-01-01', '2026-02-01'), period('2026-02-01'))).toBe(true);
  });

  it('joins periods that overlap or adjoin, and leaves a gap open', () => {
    expect(merged([period('2026-03-01', '2026-03-31'), period('2026-01-01', '2026-02-28'), period('2026-05-01')])).toEqual([
      period('2026-01-01', '2026-03-31'),
      period('2026-05-01'),
    ]);
  });
});
