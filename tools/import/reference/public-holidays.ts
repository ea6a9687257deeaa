import { weekdayOf } from '@fotfeste/shared/kernel';
import { day, matching, oneOf, text } from '../csv/column.ts';
import { must, referenceFile } from './reference-file.ts';

const weekdays = ['mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag', 'søndag'] as const;
const years = Array.from({ length: 21 }, (_none, index) => String(2015 + index));
const holidaysInYear = 12;

export const publicHolidays = referenceFile(
  'public-holidays.csv',
  {
    date: day,
    code: matching(/^[A-Z_]{2,40}$/, 'capital letters and underscores'),
    name: text,
    name_en: text,
    weekday: oneOf(weekdays),
  },
  {
    key: (row) => `${row.date} ${row.code}`,
    checks: [must('weekday', 'is not the weekday of that date', (row) => weekdays[weekdayOf(row.date) - 1] === row.weekday)],
    tally: (row) => row.date.slice(0, 4),
    whole: (known) => {
      const counts = known.talliesOf('public-holidays.csv');
      return years
        .filter((year) => counts.get(year) !== holidaysInYear)
        .map((year) => `${year} has ${counts.get(year) ?? 0} public holidays, and must have ${holidaysInYear}`);
    },
    table: 'public_holiday',
    store: { date: 'date', code: 'code', name: 'name', name_en: 'name_en' },
  },
);
