import { StandingClock } from '@fotfeste/shared/api/testing';
import { Pace } from './pace';

describe('the pace of today', () => {
  const clock = new StandingClock(new Date('2026-11-21T11:00:00Z'));
  const route = 'GET /api/caseload/mine';

  it('tells nothing before there is an answer', () => {
    expect(new Pace(clock).of([route])).toBeUndefined();
  });

  it('tells the time that nineteen of twenty answers kept, never too low and at most a twentieth too high', () => {
    const pace = new Pace(clock);
    for (let milliseconds = 1; milliseconds <= 100; milliseconds += 1) pace.note(route, milliseconds);
    const found = pace.of([route]);
    expect(found?.answers).toBe(100);
    expect(found?.p95).toBeGreaterThanOrEqual(95);
    expect(found?.p95).toBeLessThanOrEqual(95 * 1.05 + 0.5);
  });

  it('counts the addresses of a page together, and no other', () => {
    const pace = new Pace(clock);
    pace.note(route, 10);
    pace.note('GET /api/caseload/office', 10);
    pace.note('GET /api/participants/:participantId/header', 900);
    expect(pace.of([route, 'GET /api/caseload/office'])).toEqual({ answers: 2, p95: 10 });
  });

  it('begins anew at midnight in Oslo', () => {
    const pace = new Pace(clock);
    pace.note(route, 10);
    clock.set('2026-11-21', '23:30:00');
    expect(pace.of([route])).toBeUndefined();
    expect(pace.since).toEqual(new Date('2026-11-21T23:30:00Z'));
  });
});
