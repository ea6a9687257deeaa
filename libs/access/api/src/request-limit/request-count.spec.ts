import { RequestCount } from './request-count';

const now = new Date('2026-11-20T09:00:45Z');

describe('how much one may ask for', () => {
  it('is counted for each alone, and tells how long to wait', () => {
    const count = new RequestCount(2);
    expect([count.add('Z1', 'change', now), count.add('Z1', 'change', now)]).toEqual([undefined, undefined]);
    expect(count.add('Z1', 'change', now)).toEqual({ allowed: 2, waitSeconds: 15 });
    expect(count.add('Z2', 'change', now)).toBeUndefined();
  });

  it('is open again with the next minute', () => {
    const count = new RequestCount(1);
    count.add('Z1', 'change', now);
    expect(count.add('Z1', 'change', new Date('2026-11-20T09:00:59.999Z'))).toEqual({ allowed: 1, waitSeconds: 1 });
    expect(count.add('Z1', 'change', new Date('2026-11-20T09:01:00Z'))).toBeUndefined();
  });

  it('is ten times as much for reading, and neither takes from the other', () => {
    const count = new RequestCount(1);
    count.add('Z1', 'change', now);
    const readings = Array.from({ length: 11 }, () => count.add('Z1', 'reading', now));
    expect(readings.map((tooMuch) => tooMuch?.allowed)).toEqual([...Array.from({ length: 10 }, () => undefined), 10]);
  });
});
