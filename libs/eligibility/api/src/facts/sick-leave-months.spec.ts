import { localDate, type Period } from '@fotfeste/shared/kernel';
import { sickLeaveMonths } from './sick-leave-months';

const leave = (from: string, to?: string): Period => ({ from: localDate(from), ...(to && { to: localDate(to) }) });
const on = localDate('2026-10-01');

describe('months of sick leave', () => {
  it.each<[string, readonly Period[], number | undefined]>([
    ['none', [], undefined],
    ['twelve months to the day', [leave('2025-10-01')], 12],
    ['a day short of twelve months', [leave('2025-10-02')], 11],
    ['full, then graded without a break', [leave('2025-10-01', '2026-03-31'), leave('2026-04-01')], 12],
    ['a break starts the count anew', [leave('2025-01-01', '2025-12-31'), leave('2026-04-01')], 6],
    ['ended before the day', [leave('2025-01-01', '2025-12-31')], 12],
    ['begins later', [leave('2026-12-01')], undefined],
  ])('%s', (_story, leaves, expected) => {
    expect(sickLeaveMonths(leaves, on)).toBe(expected);
  });
});
