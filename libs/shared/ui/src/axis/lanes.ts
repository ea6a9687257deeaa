import type { Period } from '@fotfeste/shared/kernel';

/** Periods in as few rows as possible, none overlapping another in its row: the first row is the chain, the others run beside it. */
export function lanesOf<Item extends Period>(items: readonly Item[]): readonly (readonly Item[])[] {
  const lanes: Item[][] = [];
  for (const item of [...items].sort((left, right) => (left.from < right.from ? -1 : left.from > right.from ? 1 : 0))) {
    const free = lanes.find((lane) => {
      const last = lane.at(-1);
      return last?.to !== undefined && last.to < item.from;
    });
    if (free) free.push(item);
    else lanes.push([item]);
  }
  return lanes;
}
