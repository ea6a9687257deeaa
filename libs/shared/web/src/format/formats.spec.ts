import { localDate } from '@fotfeste/shared/kernel';
import { formatDate, formatDateTime, formatIdentityNumber, formatMoney, formatNumber, formatTime, formatWeek } from './formats';
import { relativeDay } from './relative-day';
import { timeSince } from './time-since';

const space = '\u00a0';

describe('what people read', () => {
  it('writes a day as 20.11.2026 and its week as 47', () => {
    expect(formatDate(localDate('2026-11-20'))).toBe('20.11.2026');
    expect(formatWeek(localDate('2026-11-20'))).toBe('47');
    expect(formatWeek(localDate('2027-01-03'))).toBe('53');
  });

  it('writes numbers with Norwegian spaces, and kroner from øre', () => {
    expect(formatNumber(1_234_567.5)).toBe(`1${space}234${space}567,5`);
    expect(formatMoney(123_400)).toBe(`1${space}234${space}kr`);
    expect(formatMoney(123_450)).toBe(`1${space}234,50${space}kr`);
  });

  it('tells the clock of Oslo, summer and winter, whatever the machine says', () => {
    expect(formatTime('2026-11-20T09:42:00Z')).toBe('10.42');
    expect(formatTime('2026-07-20T09:42:00Z')).toBe('11.42');
    expect(formatDateTime('2026-12-31T23:30:00Z')).toBe('01.01.2027 00.30');
  });

  it('hides the last five digits of an identity number until they are asked for', () => {
    expect(formatIdentityNumber('18887712345', 'masked')).toBe(`188877${space}•••••`);
    expect(formatIdentityNumber('18887712345', 'whole')).toBe(`188877${space}12345`);
  });
});

describe('a deadline', () => {
  const today = localDate('2026-11-20');

  it.each([
    ['2026-11-19', 'web.day.yesterday', {}],
    ['2026-11-20', 'web.day.today', {}],
    ['2026-11-21', 'web.day.tomorrow', {}],
    ['2026-11-23', 'web.day.ahead', { days: 3 }],
    ['2026-11-27', 'web.day.ahead', { days: 7 }],
    ['2026-11-28', 'web.day.weekday.6', { date: '28.11.' }],
    ['2026-11-13', 'web.day.ago', { days: 7 }],
    ['2026-11-12', 'web.day.weekday.4', { date: '12.11.' }],
    ['2027-01-02', 'web.day.date', { date: '02.01.2027' }],
  ])('on %s reads as %s', (date, key, values) => {
    expect(relativeDay(localDate(date), today)).toEqual({ key, values });
  });
});

describe('how long ago something was said', () => {
  it.each([
    ['2026-11-21', 'web.since.today', {}],
    ['2026-11-20', 'web.since.yesterday', {}],
    ['2026-11-08', 'web.since.days', { count: 13 }],
    ['2026-11-07', 'web.since.weeks', { count: 2 }],
    ['2026-09-20', 'web.since.weeks', { count: 8 }],
    ['2026-09-19', 'web.since.months', { count: 2 }],
    ['2024-11-22', 'web.since.months', { count: 23 }],
    ['2024-11-21', 'web.since.years', { count: 2 }],
    ['2026-11-22', 'web.since.date', { date: '22.11.2026' }],
  ])('on %s reads as %s', (date, key, values) => {
    expect(timeSince(localDate(date), localDate('2026-11-21'))).toEqual({ key, values });
  });
});
