import type { ShownNumber } from '@fotfeste/shared/kernel';

/** What a reader of the table reckons with; nothing where it is hidden. */
export function numberOf(cell: ShownNumber | undefined): number {
  return typeof cell === 'number' ? cell : 0;
}

/** Whole numbers below a limit, the same in every run. */
export function chance(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * below);
  };
}
