/**
 * `npm run bench:forecast [-- people [seed]]`: walks the demo back two years, forecasts each start with what was known on the day of the
 * referral, and prints for how large a share the span held. Ends with 1 when it is less than the aim.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';
import { root } from '../../dev/root.ts';
import type { Tally } from './walk.ts';

/** The span is to hold for four of five later starts. */
const aim = 0.8;

const { server } = (await import(pathToFileURL(join(root, 'apps/api/rolldown.shared.mjs')).href)) as { readonly server: object };
const file = join(root, 'generated/bench/forecast.js');
mkdirSync(join(root, 'generated/bench'), { recursive: true });
const build = await rolldown({ ...server, input: join(root, 'tools/bench/forecast/walk.ts'), cwd: root });
await build.write({ file, format: 'esm' });
await build.close();
const { walkBack } = (await import(pathToFileURL(file).href)) as { readonly walkBack: (seed: number, count: number) => readonly Tally[] };

const [count = 2000, seed = 1] = process.argv.slice(2).map(Number);
const tallies = walkBack(seed, count);
const sum = (field: 'starts' | 'known' | 'held'): number => tallies.reduce((total, tally) => total + tally[field], 0);
const percent = (part: number, whole: number): string => (whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`);

console.log(`Demo of ${count} people, seed ${seed}: starts after a referral in the last 24 months`);
for (const { kind, starts, known, held, earlier, later, width } of tallies) {
  console.log(
    `${kind.padEnd(14)} ${String(starts).padStart(5)} starts, span known for ${known}, held for ${held} (${percent(held, known)}), ` +
      `started before it ${earlier}, after it ${later}, ${width.toFixed(1)} weeks on average`,
  );
}
console.log(
  `All: a span was known for ${percent(sum('known'), sum('starts'))} of the starts, and held for ${percent(sum('held'), sum('known'))} of those.`,
);
process.exitCode = sum('held') >= aim * sum('known') ? 0 : 1;
