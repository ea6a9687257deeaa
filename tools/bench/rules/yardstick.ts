import { microsecondsAwaited } from './clock';

/**
 * What json-rules-engine takes for the AFT rules on the machine the aims were set on: 11,000 assessments of ten conditions a
 * second, thirteen rules here. Where it takes longer, the machine is slower or busier, and the aims grow as much.
 */
const theirsWhereAimsWereSet = 118;

/** A measurement is repeated so often before it is called too slow: a neighbour may have been busy meanwhile. */
const tries = 3;

/** What was measured, and how slow the machine was next to it. */
export interface Taken {
  /** Microseconds. */
  readonly own: number;
  /** What the other engine took just before or after, whichever was longer. Microseconds. */
  readonly theirs: number;
  /** How many times as slow as where the aims were set; at least 1. */
  readonly slowness: number;
}

/** Measures how slow the machine is at the moment, by the time another engine takes for work that is always the same. */
export class Yardstick {
  constructor(
    private readonly count: number,
    private readonly run: () => Promise<void>,
  ) {}

  /** What the other engine takes now for one person. Microseconds. */
  theirs(): Promise<number> {
    return microsecondsAwaited(this.count, 3, this.run);
  }

  /** How many times as slow the machine is now as where the aims were set; at least 1. */
  async slowness(): Promise<number> {
    return slownessBy(await this.theirs());
  }

  /** Takes a measurement between two looks at the machine, again while it does not hold; the last try counts. */
  async beside(measure: () => number, holds: (taken: Taken) => boolean): Promise<Taken> {
    let before = await this.theirs();
    for (let attempt = 1; ; attempt += 1) {
      const own = measure();
      const after = await this.theirs();
      const theirs = Math.max(before, after);
      const taken = { own, theirs, slowness: slownessBy(theirs) };
      if (holds(taken) || attempt === tries) return taken;
      before = after;
    }
  }
}

function slownessBy(theirs: number): number {
  return Math.max(1, theirs / theirsWhereAimsWereSet);
}
