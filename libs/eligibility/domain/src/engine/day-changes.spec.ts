import { addDays, localDate, type LocalDate } from '@fotfeste/shared/kernel';
import { dayChanges } from './day-changes';

const [start, end] = [localDate('2026-01-01'), localDate('2028-12-31')];
const every = (days: number, from: LocalDate): LocalDate[] => Array.from({ length: 40 }, (_, index) => addDays(from, index * days));
const season = (day: LocalDate): string => (day < '2026-06-20' ? 'before' : day <= '2026-08-15' ? 'summer' : 'after');

describe('the days on which something changes', () => {
  it('are found to the day, though only some days are asked', () => {
    expect(dayChanges([start, ...every(30, addDays(start, 30)), end], season)).toEqual([
      { day: '2026-06-20', stands: 'summer' },
      { day: '2026-08-16', stands: 'after' },
    ]);
  });

  it('are found backwards as well: the last day of each stretch', () => {
    expect(dayChanges([end, ...every(-28, addDays(end, -28))], season)).toEqual([
      { day: '2026-08-15', stands: 'summer' },
      { day: '2026-06-19', stands: 'before' },
    ]);
  });

  it('leave out what comes back to how it stood', () => {
    const open = (day: LocalDate): boolean => day >= '2026-06-20' && day <= '2026-08-15';
    expect(dayChanges([start, localDate('2026-07-01'), end], open)).toEqual([{ day: '2026-06-20', stands: true }]);
  });

  it('are none where nothing is asked or nothing changes', () => {
    expect(dayChanges([], season)).toEqual([]);
    expect(dayChanges([start, end], () => 'same')).toEqual([]);
  });
});
