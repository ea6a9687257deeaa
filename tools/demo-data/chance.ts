/** Chance from a seed: the same seed gives the same people, whatever machine and in whatever order they are made. */
export class Chance {
  private state: number;

  private constructor(seed: number) {
    this.state = seed >>> 0;
  }

  /** A stream of its own for each thing that is made, so that one more step for one person changes nobody else. */
  static of(seed: number, index: number): Chance {
    const chance = new Chance(Math.imul(seed ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(index + 1, 0xc2b2ae35));
    chance.unit();
    return chance;
  }

  /** A stream for something told beside the story of a person: it changes nothing in what is told afterwards. */
  static named(name: string): Chance {
    let mixed = 0x811c9dc5;
    for (const letter of name) mixed = Math.imul(mixed ^ (letter.codePointAt(0) ?? 0), 0x01000193);
    return Chance.of(mixed, 0);
  }

  /** A number from 0 up to, but not including, 1 (mulberry32). */
  unit(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }

  /** A whole number between the two, both included. */
  between(least: number, most: number): number {
    return least + Math.floor(this.unit() * (most - least + 1));
  }

  /** True with the given probability. */
  happens(probability: number): boolean {
    return this.unit() < probability;
  }

  /** One of the list, each as likely as the next. */
  pick<T>(list: readonly T[]): T {
    const picked = list[Math.floor(this.unit() * list.length)];
    if (picked === undefined) throw new RangeError('Nothing to pick from');
    return picked;
  }

  /** One of the list, the first ones likelier: some places are more sought after than others. */
  favourite<T>(list: readonly T[]): T {
    return this.pick(list.slice(0, 1 + Math.floor(this.unit() * list.length)));
  }

  /** One of the values, as likely as its weight. */
  weighted<T>(choices: readonly (readonly [value: T, weight: number])[]): T {
    let left = this.unit() * choices.reduce((sum, [, weight]) => sum + weight, 0);
    for (const [value, weight] of choices) {
      left -= weight;
      if (left < 0) return value;
    }
    return this.pick(choices)[0];
  }

  /** Some of the list, in its order, at most `most` of them. */
  some<T>(list: readonly T[], most: number): readonly T[] {
    const wanted = new Set<T>();
    for (let tries = 0; tries < most; tries += 1) wanted.add(this.pick(list));
    return list.filter((each) => wanted.has(each));
  }

  /** A UUID of version 7 for a moment in time, in milliseconds since 1970. */
  uuid(atMs: number): string {
    const hex = (digits: number): string =>
      Math.floor(this.unit() * 16 ** digits)
        .toString(16)
        .padStart(digits, '0');
    const time = Math.floor(atMs).toString(16).padStart(12, '0');
    return `${time.slice(0, 8)}-${time.slice(8)}-7${hex(3)}-${(8 + Math.floor(this.unit() * 4)).toString(16)}${hex(3)}-${hex(6)}${hex(6)}`;
  }
}
