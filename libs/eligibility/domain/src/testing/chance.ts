/** A number from 0 to 1, without 1; the next one at every call. */
export type Chance = () => number;

/** The same numbers for the same seed, on every machine (mulberry32). */
export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** One of the things. */
export function pick<Thing>(chance: Chance, things: readonly Thing[]): Thing {
  const thing = things[Math.floor(chance() * things.length)];
  if (thing === undefined) throw new RangeError('Nothing to pick from');
  return thing;
}

/** A whole number within limits, both included. */
export function between(chance: Chance, from: number, upTo: number): number {
  return from + Math.floor(chance() * (upTo - from + 1));
}
