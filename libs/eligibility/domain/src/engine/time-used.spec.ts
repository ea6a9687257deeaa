import { localDate } from '@fotfeste/shared/kernel';
import type { EarlierParticipation } from '../facts/fact-values';
import { countTime, lastDayAfter, lengthOf, timeBetween, timeOf } from './time-used';

const day = localDate;
const clock = ['ARBEIDSTRENING'] as const;
const earlier = (from: string, to?: string, counts?: boolean): EarlierParticipation => ({
  measure: 'ARBEIDSTRENING',
  from: day(from),
  ...(to ? { to: day(to) } : {}),
  ...(counts === undefined ? {} : { counts }),
});
const counted = (startsOn: string, ...participations: readonly EarlierParticipation[]) =>
  countTime({ participations }, clock, 'months', day(startsOn));

describe('time from one day to another (E-08)', () => {
  it.each([
    ['2026-01-01', '2026-12-31', 12, 0],
    ['2026-01-01', '2026-12-30', 11, 30],
    ['2026-01-01', '2027-01-01', 12, 1],
    ['2026-01-15', '2026-02-14', 1, 0],
    ['2026-01-15', '2026-02-15', 1, 1],
    ['2026-01-31', '2026-02-28', 1, 1],
    ['2026-02-01', '2026-02-28', 1, 0],
    ['2026-03-01', '2026-03-01', 0, 1],
  ])('%s to %s is %i months and %i days', (from, to, months, days) => {
    expect(timeBetween(day(from), day(to), 'months')).toBe(months * 30 + days);
  });

  it('counts weeks in days, both days included', () => {
    expect(timeBetween(day('2026-01-01'), day('2026-01-28'), 'weeks')).toBe(timeOf(4, 'weeks'));
  });

  it.each([
    ['2026-10-01', 12, '2027-09-30'],
    ['2026-10-15', 6, '2027-04-14'],
    ['2026-08-31', 6, '2027-02-27'],
    ['2024-02-29', 12, '2025-02-27'],
  ])('from %s, %i months end on %s (TEC-07)', (from, months, last) => {
    expect(lastDayAfter(day(from), timeOf(months, 'months'), 'months')).toBe(last);
  });

  it('ends four weeks on the day before the same weekday', () => {
    expect(lastDayAfter(day('2026-06-01'), timeOf(4, 'weeks'), 'weeks')).toBe('2026-06-28');
  });

  it('says months and days, or weeks and days', () => {
    expect(lengthOf(timeOf(13, 'months') + 4, 'months')).toEqual({ months: 13, weeks: 0, days: 4 });
    expect(lengthOf(timeOf(3, 'weeks') + 2, 'weeks')).toEqual({ months: 0, weeks: 3, days: 2 });
  });
});

describe('earlier time in a measure', () => {
  it('merges what overlaps and adjoins before it counts', () => {
    const time = counted(
      '2026-10-01',
      earlier('2026-01-01', '2026-04-30'),
      earlier('2026-03-01', '2026-06-30'),
      earlier('2026-07-01', '2026-09-30'),
    );
    expect(time).toMatchObject({ runningFrom: '2026-01-01', certain: 0, separate: [] });
  });

  it('keeps an ended course apart from the one that runs into the start', () => {
    const time = counted('2026-10-01', earlier('2024-01-01', '2024-06-30'), earlier('2026-04-01', '2026-09-30'));
    expect(time.runningFrom).toBe('2026-04-01');
    expect(time.separate).toEqual([{ from: '2024-01-01', to: '2024-06-30' }]);
    expect(time.separateTime).toBe(timeOf(6, 'months'));
  });

  it('keeps apart a course that ended two days before, and joins one that ended the day before', () => {
    expect(counted('2026-10-01', earlier('2026-04-01', '2026-09-29')).separate).toHaveLength(1);
    expect(counted('2026-10-01', earlier('2026-04-01', '2026-09-30')).separate).toHaveLength(0);
  });

  it('counts a running participation up to the day before', () => {
    expect(counted('2026-10-01', earlier('2026-04-01')).runningFrom).toBe('2026-04-01');
  });

  it('counts nothing that begins on the start day or later', () => {
    expect(counted('2026-10-01', earlier('2026-10-01', '2026-12-31')).runningFrom).toBe('2026-10-01');
  });

  it('counts for certain what the adviser has decided counts, and leaves out what does not', () => {
    expect(counted('2026-10-01', earlier('2024-01-01', '2024-06-30', true)).certain).toBe(timeOf(6, 'months'));
    expect(counted('2026-10-01', earlier('2024-01-01', '2024-06-30', false))).toMatchObject({ certain: 0, separateTime: 0 });
  });

  it('adds time without dates, and only for measures on the same clock', () => {
    const facts = { timeUsed: { ARBEIDSTRENING: { months: 2, weeks: 1, days: 3 }, OPPFOLGING: { months: 9 } } };
    expect(countTime(facts, clock, 'months', day('2026-10-01')).certain).toBe(timeOf(2, 'months') + 10);
  });

  it('ignores other measures’ periods', () => {
    const other: EarlierParticipation = { measure: 'OPPFOLGING', from: day('2026-01-01'), to: day('2026-09-30') };
    expect(counted('2026-10-01', other).runningFrom).toBe('2026-10-01');
  });
});
