import { localDate } from '@fotfeste/shared/kernel';
import { phaseOf, participationStatuses } from './status';
import { hasWaitedLong, waitingFault, waitingStatuses } from './waiting-cause';

describe('why somebody waits', () => {
  it('can be said of everybody who waits, and of nobody else', () => {
    expect(participationStatuses.filter((status) => phaseOf(status) === 'waiting')).toEqual(waitingStatuses);
  });

  it.each([
    ['without a cause', undefined, 'Mer', 'cause-missing'],
    ['with another cause and no words', 'other', ' ', 'words-missing'],
    ['with another cause in words', 'other', 'Flytter i januar', undefined],
    ['with a cause of the list', 'funds', undefined, undefined],
  ] as const)('%s (%s)', (_case, code, words, expected) => {
    expect(waitingFault(code, words)).toBe(expected);
  });

  it('has lasted long after more than sixty days', () => {
    expect(hasWaitedLong(localDate('2026-09-22'), localDate('2026-11-21'))).toBe(false);
    expect(hasWaitedLong(localDate('2026-09-21'), localDate('2026-11-21'))).toBe(true);
  });
});
