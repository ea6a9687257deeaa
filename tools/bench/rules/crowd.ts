import { assess, isAutomated, measureCodes } from '@fotfeste/eligibility/domain';
import { anyPerson } from '@fotfeste/eligibility/domain/testing';
import { asked } from './beside-another';
import { worked } from './clock';
import { startsOn } from './people';
import type { Yardstick } from './yardstick';

/** Measures that the engine answers. */
export const measures = measureCodes.filter(isAutomated);

const batchSize = 1000;
/** How often on the way the machine is looked at, and the progress told. */
const looks = 10;

/** How long a crowd takes on every measure, on one core. */
export interface CrowdTime {
  readonly seconds: number;
  /** The same as it would have been where the aims were set: each part divided by how slow the machine was then. */
  readonly steadySeconds: number;
  readonly megabytes: number;
}

/** Everybody is made up on the way, so that memory shows what the engine keeps, not what the crowd weighs. Making up is not counted. */
export async function crowdTime(crowd: number, yardstick: Yardstick, report: (text: string) => void): Promise<CrowdTime> {
  let [milliseconds, steady, most, before] = [0, 0, 0, await yardstick.slowness()];
  for (let look = 1; look <= looks; look += 1) {
    const part = partTime(Math.floor((crowd * (look - 1)) / looks), Math.floor((crowd * look) / looks));
    const after = await yardstick.slowness();
    milliseconds += part.milliseconds;
    steady += part.milliseconds / ((before + after) / 2);
    most = Math.max(most, part.bytes);
    before = after;
    report(`${Math.floor((100 * look) / looks)} % of ${crowd.toLocaleString('en')} people`);
  }
  return { seconds: milliseconds / 1000, steadySeconds: steady / 1000, megabytes: most / 1_000_000 };
}

function partTime(first: number, end: number): { readonly milliseconds: number; readonly bytes: number } {
  let [milliseconds, bytes] = [0, 0];
  for (let from = first; from < end; from += batchSize) {
    const batch = Array.from({ length: Math.min(batchSize, end - from) }, (_, index) =>
      anyPerson(from + index, startsOn, { unknown: 0.1 }),
    );
    const start = worked();
    for (const facts of batch) for (const measure of measures) assess(measure, facts, startsOn, asked);
    milliseconds += worked() - start;
    bytes = Math.max(bytes, process.memoryUsage().heapUsed);
  }
  return { milliseconds, bytes };
}
