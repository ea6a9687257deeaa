import { createHash } from 'node:crypto';

/** Chance that always falls the same way for the same text: each named throw is independent of the others. */
export interface Dice {
  /** A number from 0 up to, not including, 1. */
  throw(): number;
  /** Whether it happens, with this probability. */
  happens(probability: number): boolean;
  /** One of them, each as likely. */
  pick<T>(from: readonly [T, ...T[]]): T;
  /** One of them, as likely as its weight says. */
  weighted<T extends readonly [Weighted, ...Weighted[]]>(from: T): T[number];
}

/** Something as likely as its share in the sum of all. */
interface Weighted {
  readonly share: number;
}

/** Dice for one text. The order of the throws matters: a new one belongs at the end, or everybody becomes somebody else. */
export function diceOf(text: string): Dice {
  let block = createHash('sha256').update(text).digest();
  let at = 0;
  const roll = (): number => {
    if (at === block.length) {
      block = createHash('sha256').update(block).digest();
      at = 0;
    }
    const value = block.readUInt32BE(at) / 2 ** 32;
    at += 4;
    return value;
  };
  return {
    throw: roll,
    happens: (probability) => roll() < probability,
    pick: (from) => from[Math.floor(roll() * from.length)] ?? from[0],
    weighted: (from) => {
      const total = from.reduce((sum, { share }) => sum + share, 0);
      let rest = roll() * total;
      return from.find(({ share }) => (rest -= share) < 0) ?? from[0];
    },
  };
}
