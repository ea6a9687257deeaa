import { localDate } from '@fotfeste/shared/kernel';
import { leftOf } from '@fotfeste/shared/ui';
import { nextZoom, panned, stepsIn, windowAround, zoomedTo, zooms } from './time-window';

const today = localDate('2026-11-21');

describe('the window on the timeline', () => {
  it('opens on the newest part, with today near the right', () => {
    const window = windowAround(today, 'year');
    expect(window).toEqual({ from: '2026-02-01', until: '2027-02-02', days: 366 });
  });

  it.each(zooms)('keeps today where it stood when it is seen, to within a day: %s', (zoom) => {
    const window = windowAround(today, 'year');
    const share = leftOf(today, window);
    const zoomed = zoomedTo(window, zoom, today);
    expect(Math.abs(leftOf(today, zoomed) - share)).toBeLessThanOrEqual(100 / zoomed.days);
  });

  it('keeps the middle when today is not seen', () => {
    const past = panned(windowAround(today, 'year'), -5);
    const zoomed = zoomedTo(past, 'month', today);
    expect(leftOf(zoomed.from, past)).toBeLessThan(50);
    expect(leftOf(zoomed.until, past)).toBeGreaterThan(50);
  });

  it('moves by a share of its width, and by at least a day', () => {
    const week = windowAround(today, 'week');
    expect(panned(week, -0.25)).toEqual({ from: '2026-11-14', until: '2026-11-21', days: 7 });
    expect(panned(week, 0.01).from).toBe('2026-11-16');
  });

  it('goes from a week to a decade and no further', () => {
    expect(nextZoom('week', 'in')).toBe('week');
    expect(nextZoom('week', 'out')).toBe('month');
    expect(nextZoom('decade', 'out')).toBe('decade');
  });

  it('writes days, Mondays, months, quarters and years within the window only', () => {
    const days = (zoom: (typeof zooms)[number], step: Parameters<typeof stepsIn>[1]) =>
      stepsIn(windowAround(today, zoom), step).map(({ day }) => day);
    expect(days('week', 'day')).toHaveLength(7);
    expect(days('month', 'week')).toEqual(['2026-11-02', '2026-11-09', '2026-11-16', '2026-11-23']);
    expect(days('quarter', 'month')).toEqual(['2026-10-01', '2026-11-01', '2026-12-01']);
    expect(days('year', 'quarter')).toEqual(['2026-04-01', '2026-07-01', '2026-10-01', '2027-01-01']);
    expect(days('decade', 'year')).toEqual(
      ['2019', '2020', '2021', '2022', '2023', '2024', '2025', '2026', '2027', '2028'].map((y) => `${y}-01-01`),
    );
  });
});
