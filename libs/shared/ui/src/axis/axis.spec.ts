import { localDate } from '@fotfeste/shared/kernel';
import { lanesOf } from './lanes';
import { daysIn, leftOf, scaleOf, schoolTicksOf, shifted, ticksOf, widthOf } from './time-scale';

const day = localDate;
const today = day('2026-11-21');

describe('the time axis', () => {
  it('holds whole months around every day, and at least half a year', () => {
    expect(scaleOf([], today)).toMatchObject({ from: '2026-11-01', until: '2027-05-01' });
    expect(scaleOf([day('2026-10-31'), day('2028-02-29')], today)).toMatchObject({ from: '2026-10-01', until: '2028-03-01' });
  });

  it('places a day and a period by their share of the days', () => {
    const scale = scaleOf([], today);
    expect(leftOf(day('2026-11-01'), scale)).toBe(0);
    expect(leftOf(day('2027-05-01'), scale)).toBe(100);
    expect(widthOf(day('2026-11-01'), day('2027-04-30'), scale)).toBe(100);
    expect(daysIn(0.5, scale)).toBe(91);
  });

  it('writes so few months that they can be read, and marks January and August', () => {
    const short = ticksOf(scaleOf([], today)).map((tick) => tick.day);
    expect(short).toEqual(['2026-11-01', '2026-12-01', '2027-01-01', '2027-02-01', '2027-03-01', '2027-04-01']);
    const long = scaleOf([day('2029-12-31')], today);
    expect(ticksOf(long).length).toBeLessThanOrEqual(9);
    expect(schoolTicksOf(long).map((tick) => tick.day)).toEqual([
      ...['2027-01-01', '2027-08-01', '2028-01-01', '2028-08-01', '2029-01-01', '2029-08-01'],
    ]);
  });

  it('moves a whole period, or its last day, which never comes before the first', () => {
    const period = { from: day('2027-01-04'), to: day('2027-01-31') };
    expect(shifted(period, 7, 'whole')).toEqual({ from: '2027-01-11', to: '2027-02-07' });
    expect(shifted(period, -60, 'end')).toEqual({ from: '2027-01-04', to: '2027-01-04' });
  });
});

describe('lanes', () => {
  const item = (id: string, from: string, to?: string) => ({ id, from: day(from), ...(to && { to: day(to) }) });
  const ids = (items: readonly ReturnType<typeof item>[]) => lanesOf(items).map((lane) => lane.map(({ id }) => id).join(' '));

  it('put what follows in one row and what runs beside in others', () => {
    expect(
      ids([item('c', '2027-03-01', '2027-04-01'), item('a', '2027-01-01', '2027-01-31'), item('b', '2027-02-01', '2027-02-28')]),
    ).toEqual(['a b c']);
    expect(
      ids([item('a', '2027-01-01', '2027-02-01'), item('b', '2027-02-01', '2027-03-01'), item('c', '2027-02-02', '2027-03-01')]),
    ).toEqual([...['a c', 'b']]);
  });

  it('put nothing after what has no last day', () => {
    expect(ids([item('a', '2027-01-01'), item('b', '2028-01-01', '2028-02-01')])).toEqual(['a', 'b']);
    expect(ids([])).toEqual([]);
  });
});
