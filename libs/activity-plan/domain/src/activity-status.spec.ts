import { localDate } from '@fotfeste/shared/kernel';
import { activityMoves, activityStatuses, moveBetween, moveHindrance, movesOf } from './activity-status';

const today = localDate('2026-11-21');
const tomorrow = localDate('2026-11-22');

describe('moves on the board', () => {
  const pairs = activityStatuses.flatMap((from) => activityStatuses.map((to) => [from, to] as const));

  it.each(pairs)('%s → %s is allowed exactly when the table has it', (from, to) => {
    const isListed = activityMoves.some((move) => move.from === from && move.to === to);
    const hindrance = moveHindrance({ kind: 'job-search', status: from }, to, today);
    expect(hindrance === undefined).toBe(isListed || from === to);
    if (!isListed && from !== to) expect(hindrance).toBe('no-such-move');
  });

  it.each(pairs.filter(([from, to]) => from !== to))('%s → %s is left to the participation for a measure', (from, to) => {
    expect(moveHindrance({ kind: 'measure', status: from }, to, today)).toBe('moved-by-participation');
  });

  it('starts nothing before its first day', () => {
    expect(moveHindrance({ kind: 'training', status: 'planned', from: tomorrow }, 'in-progress', today)).toBe('starts-later');
    expect(moveHindrance({ kind: 'training', status: 'planned', from: today }, 'in-progress', today)).toBeUndefined();
    expect(moveHindrance({ kind: 'training', status: 'planned', from: tomorrow }, 'done', today)).toBe('starts-later');
    expect(moveHindrance({ kind: 'training', status: 'planned', from: tomorrow }, 'cancelled', today)).toBeUndefined();
  });

  it('keeps what is agreed from becoming a mere proposal', () => {
    expect(moveHindrance({ kind: 'training', status: 'planned', agreedOn: today }, 'proposed', today)).toBe('is-agreed');
    expect(moveHindrance({ kind: 'training', status: 'planned' }, 'proposed', today)).toBeUndefined();
  });

  it('asks for a reason when something is cancelled or opened again, and only then', () => {
    for (const { from, to, reason } of activityMoves) {
      const needsReason = to === 'cancelled' || from === 'done' || from === 'cancelled';
      expect([from, to, reason]).toEqual([from, to, needsReason ? 'required' : 'optional']);
    }
  });

  it('leads on from every column', () => {
    for (const status of activityStatuses) expect(movesOf({ kind: 'task', status }, today).length).toBeGreaterThan(0);
    expect(moveBetween('done', 'proposed')).toBeUndefined();
  });
});
