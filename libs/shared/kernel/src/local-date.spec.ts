import { addDays, addMonths, birthday, completedYears, daysBetween, isLocalDate, localDate, weekOf, weekdayOf } from './local-date';

describe('a calendar day', () => {
  it.each(['2026-02-29', '2026-13-01', '2026-00-10', '2026-04-31', '26-01-01', 'i dag'])('refuses %s', (text) => {
    expect(isLocalDate(text)).toBe(false);
    expect(() => localDate(text)).toThrow(RangeError);
  });

  it('counts days over leap years and year ends', () => {
    expect(addDays(localDate('2024-02-28'), 1)).toBe('2024-02-29');
    expect(addDays(localDate('2026-12-31'), 1)).toBe('2027-01-01');
    expect(addDays(localDate('2000-03-01'), -1)).toBe('2000-02-29');
    expect(daysBetween(localDate('1970-01-01'), localDate('2026-11-21'))).toBe(20_778);
  });

  it('keeps to the last day when a month is shorter', () => {
    expect(addMonths(localDate('2026-01-31'), 1)).toBe('2026-02-28');
    expect(addMonths(localDate('2026-03-15'), -4)).toBe('2025-11-15');
  });

  it('turns an age on the birthday, and on 1 March for those born on 29 February', () => {
    expect(completedYears(localDate('2010-03-01'), localDate('2026-02-28'))).toBe(15);
    expect(completedYears(localDate('2010-03-01'), localDate('2026-03-01'))).toBe(16);
    expect(birthday(localDate('2008-02-29'), 18)).toBe('2026-03-01');
    expect(completedYears(localDate('2008-02-29'), localDate('2026-02-28'))).toBe(17);
  });

  it('knows weeks as the calendar on the wall does', () => {
    expect(weekdayOf(localDate('2026-11-21'))).toBe(6);
    expect(weekOf(localDate('2026-12-31'))).toEqual({ year: 2026, week: 53 });
    expect(weekOf(localDate('2027-01-03'))).toEqual({ year: 2026, week: 53 });
    expect(weekOf(localDate('2027-01-04'))).toEqual({ year: 2027, week: 1 });
  });
});
