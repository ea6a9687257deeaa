import { localDate } from '@fotfeste/shared/kernel';
import { runningSickLeaveMarks, sickLeaveMarkOf, sickLeaveMarksOf } from './sick-leave-marks';

const leave = (from: string, to?: string) => ({ from: localDate(from), employmentId: 'job', ...(to && { to: localDate(to) }) });
const daysOf = (leaves: readonly ReturnType<typeof leave>[]) => sickLeaveMarksOf(leaves).map(({ mark, on }) => `${mark} ${on}`);

describe('the marks of a sick leave', () => {
  it('stand at 4, 7, 8 and 26 weeks and 12 months of a leave that runs', () => {
    expect(daysOf([leave('2026-01-05')])).toEqual([
      ...['weeks-4 2026-02-02', 'weeks-7 2026-02-23', 'weeks-8 2026-03-02', 'weeks-26 2026-07-06', 'months-12 2027-01-05'],
    ]);
  });

  it('are those that the leave reached: the day itself counts, the day before does not', () => {
    expect(daysOf([leave('2026-01-05', '2026-02-01')])).toEqual([]);
    expect(daysOf([leave('2026-01-05', '2026-02-02')])).toEqual(['weeks-4 2026-02-02']);
  });

  it('go on counting when one leave follows another without a day between, and begin anew after one', () => {
    expect(daysOf([leave('2026-01-05', '2026-01-31'), leave('2026-02-01', '2026-02-10')])).toEqual(['weeks-4 2026-02-02']);
    expect(daysOf([leave('2026-01-05', '2026-01-31'), leave('2026-02-02', '2026-02-10')])).toEqual([]);
  });

  it('are none without a leave', () => {
    expect(daysOf([])).toEqual([]);
  });

  it('that concern today are those of the sick leave that runs, also when it has been extended', () => {
    const leaves = [leave('2025-01-01', '2025-06-30'), leave('2026-01-05', '2026-02-10'), leave('2026-02-11', '2026-02-28')];
    expect(runningSickLeaveMarks(leaves, localDate('2026-02-20')).map(({ mark }) => mark)).toEqual(['weeks-4', 'weeks-7']);
    expect(runningSickLeaveMarks(leaves, localDate('2026-03-01'))).toEqual([]);
  });

  it('leave out what an employer does for somebody who has none', () => {
    const without = { from: localDate('2026-01-05') };
    expect(sickLeaveMarksOf([without]).map(({ mark }) => mark)).toEqual(['weeks-8', 'weeks-26', 'months-12']);
    expect(runningSickLeaveMarks([leave('2025-01-01', '2025-06-30'), without], localDate('2026-02-20')).map(({ mark }) => mark)).toEqual([
      ...['weeks-8', 'weeks-26', 'months-12'],
    ]);
  });

  it('are known by their codes', () => {
    expect(sickLeaveMarkOf('weeks-26')).toBe('weeks-26');
    expect(sickLeaveMarkOf('weeks-5')).toBeUndefined();
  });
});
