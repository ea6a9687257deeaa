import { localDate } from '@fotfeste/shared/kernel';
import {
  attendanceFaultOf,
  exceededExtent,
  isToldInFull,
  summedHours,
  type AttendanceField,
  type AttendanceHours,
} from './attendance-hours';
import { attendedWeeks, reportedWeeks } from './attendance-report';
import { mondayOf, ownDaysOf, spanDaysOf, weekClosesOn, weekStateOf } from './attendance-week';

const monday = localDate('2026-11-16');
const fullWeek = { own: 7, come: 7 };
const oneDay = { own: 1, come: 1 };

describe('hours in a cell', () => {
  it.each<readonly [string, AttendanceHours, AttendanceField, typeof fullWeek, string | undefined]>([
    ['a full week', { plannedHours: 37.5, presentHours: 37.5 }, 'presentHours', fullWeek, undefined],
    ['presence before anybody has said what was planned', { presentHours: 20 }, 'presentHours', fullWeek, undefined],
    ['400 % attendance', { plannedHours: 10, presentHours: 40 }, 'presentHours', fullWeek, 'more-than-planned'],
    [
      'presence and absence beyond the plan',
      { plannedHours: 10, presentHours: 8, otherAbsenceHours: 3 },
      'otherAbsenceHours',
      fullWeek,
      'more-than-planned',
    ],
    ['a plan lowered below what was attended', { plannedHours: 5, presentHours: 8 }, 'plannedHours', fullWeek, 'more-than-planned'],
    ['a plan emptied', { presentHours: 8 }, 'plannedHours', fullWeek, undefined],
    ['negative hours', { plannedHours: 10, presentHours: -1 }, 'presentHours', fullWeek, 'negative-hours'],
    ['the most hours of a day', { plannedHours: 12 }, 'plannedHours', oneDay, undefined],
    ['more than a day’s hours in a day', { plannedHours: 12.5 }, 'plannedHours', oneDay, 'more-than-a-day'],
    ['more than a day’s hours in a week of one day', { plannedHours: 30 }, 'plannedHours', oneDay, 'more-than-a-day'],
    ['more than anybody works in a week', { plannedHours: 61 }, 'plannedHours', fullWeek, 'more-than-a-week'],
    ['planned hours of a day that has not come', { plannedHours: 7 }, 'plannedHours', { own: 1, come: 0 }, undefined],
    ['presence on a day that has not come', { plannedHours: 7, presentHours: 7 }, 'presentHours', { own: 1, come: 0 }, 'hours-ahead'],
    ['no presence on a day that has not come', { presentHours: 0 }, 'presentHours', { own: 1, come: 0 }, 'hours-ahead'],
    ['absence on a day that has not come', { otherAbsenceHours: 7 }, 'otherAbsenceHours', { own: 1, come: 0 }, 'hours-ahead'],
    ['presence of a day that was a slip of the key, emptied', { plannedHours: 7 }, 'presentHours', { own: 1, come: 0 }, undefined],
    ['presence that the days so far have room for', { presentHours: 24 }, 'presentHours', { own: 5, come: 2 }, undefined],
    ['a whole week’s presence on its second day', { presentHours: 30 }, 'presentHours', { own: 5, come: 2 }, 'more-than-has-come'],
    [
      'presence and absence beyond the days so far',
      { presentHours: 20, validAbsenceHours: 10 },
      'validAbsenceHours',
      { own: 5, come: 2 },
      'more-than-has-come',
    ],
  ])('%s', (_case, hours, written, days, fault) => {
    expect(attendanceFaultOf(hours, written, days)).toBe(fault);
  });

  it.each<readonly [string, number | undefined, Parameters<typeof exceededExtent>[1], number | undefined]>([
    ['sixty hours for 80 percent and four days', 60, { percent: 80, daysPerWeek: 4 }, 30],
    ['the agreed hours', 30, { percent: 80, daysPerWeek: 4 }, undefined],
    ['a quarter of an hour more', 30.25, { percent: 80 }, 30],
    ['four days when no percent is agreed', 32, { daysPerWeek: 4 }, 30],
    ['seven days, which are no more than a full week', 38, { daysPerWeek: 7 }, 37.5],
    ['any hours when no extent is agreed', 60, {}, undefined],
    ['hours nobody has planned', undefined, { percent: 20 }, undefined],
  ])('are asked about when they are more than agreed: %s', (_case, planned, extent, agreed) => {
    expect(exceededExtent(planned, extent)).toBe(agreed);
  });

  it('add up without inventing what nobody has written', () => {
    expect(summedHours([{ plannedHours: 7.5, presentHours: 7.5 }, { plannedHours: 7.5 }])).toEqual({ plannedHours: 15, presentHours: 7.5 });
    expect(summedHours([{}])).toEqual({});
    expect([isToldInFull({ plannedHours: 7.5 }), isToldInFull({ plannedHours: 7.5, presentHours: 0 })]).toEqual([false, true]);
  });
});

describe('a week of attendance', () => {
  it('begins on Monday and closes fourteen days after its Sunday', () => {
    expect(['2026-11-16', '2026-11-19', '2026-11-22'].map((day) => mondayOf(localDate(day)))).toEqual([monday, monday, monday]);
    expect(weekClosesOn(monday)).toBe('2026-12-06');
  });

  it.each([
    ['2026-08-23', undefined, 'far-ahead'],
    ['2026-08-24', undefined, 'ahead'],
    ['2026-11-15', undefined, 'ahead'],
    ['2026-11-16', undefined, 'open'],
    ['2026-12-06', undefined, 'open'],
    ['2026-12-07', undefined, 'closed'],
    ['2026-12-14', '2026-12-14', 'open'],
    ['2026-12-15', '2026-12-14', 'closed'],
  ] as const)('on %s, opened by Nav until %s, is %s', (today, reopened, state) => {
    expect(weekStateOf(monday, localDate(today), reopened && localDate(reopened))).toBe(state);
  });

  it('has only the days inside the participation', () => {
    const attending = { status: 'participating', startsOn: localDate('2026-11-18'), endsOn: localDate('2026-11-20') } as const;
    expect(ownDaysOf(monday, attending)).toEqual({ from: '2026-11-18', to: '2026-11-20' });
    expect(spanDaysOf(monday, 'week', attending, localDate('2026-11-19'))).toEqual({ own: 3, come: 2 });
    expect(spanDaysOf(monday, 1, attending, localDate('2026-11-19'))).toEqual({ own: 0, come: 0 });
    expect(ownDaysOf(localDate('2026-11-23'), attending)).toBeUndefined();
    expect(ownDaysOf(monday, { ...attending, status: 'awaiting-start' })).toBeUndefined();
    expect(ownDaysOf(monday, { ...attending, status: 'ended' })).toBeDefined();
    expect(ownDaysOf(monday, { status: 'participating' })).toBeUndefined();
  });
});

describe('attendance in a report', () => {
  const week = (day: string, hours: AttendanceHours) => ({ monday: localDate(day), span: 'week' as const, hours });
  const period = { from: localDate('2026-11-02'), to: localDate('2026-11-18') };

  it('is what is recorded in full, each week in the report in which it ends', () => {
    const recorded = [
      week('2026-10-26', { plannedHours: 30, presentHours: 30 }),
      week('2026-11-09', { plannedHours: 30, presentHours: 22.5, validAbsenceHours: 7.5 }),
      week('2026-11-02', { plannedHours: 30 }),
      week('2026-11-16', { plannedHours: 30, presentHours: 30 }),
    ];
    expect(reportedWeeks(recorded, period)).toEqual([
      { year: 2026, week: 46, plannedHours: 30, presentHours: 22.5, absence: 'valid', validAbsenceHours: 7.5, otherAbsenceHours: 0 },
    ]);
    expect(reportedWeeks(recorded, period, localDate('2026-11-18')).map(({ week: number }) => number)).toEqual([46, 47]);
  });

  it('counts days one by one', () => {
    const days = ([1, 2, 5] as const).map((span) => ({
      monday: localDate('2026-11-16'),
      span,
      hours: { plannedHours: 7.5, presentHours: span === 2 ? 0 : 7.5, otherAbsenceHours: span === 2 ? 7.5 : 0 },
    }));
    expect(reportedWeeks(days, period)).toEqual([
      { year: 2026, week: 47, plannedHours: 15, presentHours: 7.5, absence: 'other', validAbsenceHours: 0, otherAbsenceHours: 7.5 },
    ]);
    expect(attendedWeeks(days)).toMatchObject([{ monday: '2026-11-16', byDay: true, hours: { plannedHours: 22.5 } }]);
  });

  it('is nothing when nobody has recorded anything', () => {
    expect(reportedWeeks([], period)).toEqual([]);
  });
});
