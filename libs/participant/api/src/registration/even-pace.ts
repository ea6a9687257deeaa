import { Injectable } from '@nestjs/common';

/** How long an answer takes that must not tell what was done behind it. Longer than the longest of the ways there. Unit: milliseconds. */
export const evenPaceMs = 400;

/** Answers that come equally long after their question, so that how long the work took tells nothing. */
@Injectable()
export class EvenPace {
  /** Does the work, and holds its answer back until the time has passed. A failure is told at once. */
  async keep<T>(work: () => Promise<T>): Promise<T> {
    const due = performance.now() + evenPaceMs;
    const answer = await work();
    // A timer may ring a little before its time, so the clock has the last word.
    while (performance.now() < due) await pause(due - performance.now());
    return answer;
  }
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
