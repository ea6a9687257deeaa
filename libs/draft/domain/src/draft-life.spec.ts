import { localDate } from '@fotfeste/shared/kernel';
import { draftKinds } from './draft-kinds';
import { daysAtRest, expiresOn, isExpiringSoon, removalLimits } from './draft-life';

describe('the life of a draft', () => {
  it('of a referral ends 14 days after the last save', () => {
    expect(expiresOn('referral', localDate('2026-11-07'))).toBe('2026-11-21');
  });

  it.each(['needs-assessment', 'assistance-decision'] as const)('of a %s never ends by itself', (kind) => {
    expect(expiresOn(kind, localDate('2020-01-01'))).toBeUndefined();
    expect(removalLimits(localDate('2026-11-21')).map((limit) => limit.kind)).not.toContain(kind);
  });

  it.each([
    ['four days before the end', '2026-11-17', false],
    ['three days before the end', '2026-11-18', true],
    ['on the last day', '2026-11-21', true],
  ])('is warned about %s: %s', (_when, today, expected) => {
    expect(isExpiringSoon(localDate('2026-11-21'), localDate(today))).toBe(expected);
  });

  it('is never warned about when the draft is kept', () => {
    expect(isExpiringSoon(undefined, localDate('2026-11-21'))).toBe(false);
  });

  it('reminds of a § 14 a text that nobody has written in for thirty days, since it is never removed', () => {
    const saved = localDate('2026-10-22');
    expect(daysAtRest('assistance-decision', saved, localDate('2026-11-20'))).toBeUndefined();
    expect(daysAtRest('assistance-decision', saved, localDate('2026-11-21'))).toBe(30);
    expect(daysAtRest('needs-assessment', localDate('2025-11-21'), localDate('2026-11-21'))).toBe(365);
    expect(daysAtRest('referral', saved, localDate('2026-11-21'))).toBeUndefined();
  });

  it('removes on the very day that the page has shown', () => {
    const saved = localDate('2026-11-07');
    for (const kind of draftKinds) {
      const day = expiresOn(kind, saved);
      if (!day) continue;
      expect(removalLimits(day).find((limit) => limit.kind === kind)?.savedOnOrBefore).toBe(saved);
    }
  });
});
