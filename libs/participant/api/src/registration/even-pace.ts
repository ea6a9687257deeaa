import { setTimeout as wait } from 'node:timers/promises';

/** How long an answer takes that must not tell what was done behind it. Longer than the longest of the ways there. Unit: milliseconds. */
export const evenPaceMs = 400;

/** Holds an answer back until the time has passed since the question, so that how long the work took tells nothing. */
export async function atEvenPace<T>(askedAt: number, answer: T): Promise<T> {
  const left = askedAt + evenPaceMs - performance.now();
  if (left > 0) await wait(left);
  return answer;
}
