import { localDate } from '@fotfeste/shared/kernel';
import { osloDayEnd } from './clock';

describe('the end of a day in Oslo', () => {
  it.each([
    ['in winter', '2026-01-15', '2026-01-15T22:59:59.999Z'],
    ['in summer', '2026-07-15', '2026-07-15T21:59:59.999Z'],
    ['when the clock goes forward that night', '2026-03-28', '2026-03-28T22:59:59.999Z'],
    ['on the short day', '2026-03-29', '2026-03-29T21:59:59.999Z'],
    ['on the long day', '2026-10-25', '2026-10-25T22:59:59.999Z'],
    ['at the turn of the year', '2026-12-31', '2026-12-31T22:59:59.999Z'],
  ])('%s', (_case, day, end) => {
    expect(osloDayEnd(localDate(day)).toISOString()).toBe(end);
  });
});
