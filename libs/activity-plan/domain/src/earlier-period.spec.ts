import { localDate } from '@fotfeste/shared/kernel';
import { byEarlierPeriod, isOfEarlierPeriod } from './earlier-period';

const newest = { from: localDate('2026-02-01') };
const before = { from: localDate('2023-03-01'), to: localDate('2024-06-30') };
const first = { from: localDate('2019-01-15'), to: localDate('2019-12-01') };
const ended = (id: string, on: string) => ({ id, status: 'done', statusSince: localDate(on) }) as const;

describe('activities of earlier follow-up periods', () => {
  it('are those that were ended before the newest period began', () => {
    expect(isOfEarlierPeriod(ended('a', '2024-05-02'), newest)).toBe(true);
    expect(isOfEarlierPeriod(ended('a', '2026-02-01'), newest)).toBe(false);
    expect(isOfEarlierPeriod({ status: 'planned', statusSince: localDate('2024-05-02') }, newest)).toBe(false);
    expect(isOfEarlierPeriod(ended('a', '2024-05-02'), undefined)).toBe(false);
  });

  it('stand under the period in which they were ended, the newest first; what is older than all under the oldest', () => {
    const cards = [ended('x', '2019-05-05'), ended('y', '2024-06-30'), ended('z', '2026-05-01'), ended('w', '2017-01-01')];
    expect(byEarlierPeriod(cards, [newest, before, first]).map(({ period, cards: own }) => [period, own.map(({ id }) => id)])).toEqual([
      [before, ['y']],
      [first, ['x', 'w']],
    ]);
  });

  it('are none in the first period of somebody', () => {
    expect(byEarlierPeriod([ended('x', '2026-05-05')], [newest])).toEqual([]);
    expect(byEarlierPeriod([ended('x', '2026-05-05')], [])).toEqual([]);
  });
});
