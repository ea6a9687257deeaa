/**
 * `npm run test:rules-mutation`: changes every number of the law by one unit, up and down, in every stretch of every series, and
 * runs the specs that read it. A number that no spec notices is a survivor. Ends with 1 when there are any.
 * `-- AFT.` tries only what is named so; `-- --all` tries the days of numbers and the conditions as well.
 */
import { Worker } from 'node:worker_threads';
import { bundleSpecs, moduleOf } from './bundle.ts';
import { mutantKinds } from './mutants.ts';
import { report } from './report.ts';
import { specFiles } from './spec-files.ts';
import type { Done, Share } from './worker.ts';

const workers = 2;
const asked = process.argv.slice(2);
const [prefix = ''] = asked.filter((one) => !one.startsWith('--'));
const kinds = asked.includes('--all') ? mutantKinds : mutantKinds.slice(0, 1);
const start = performance.now();
const specs = specFiles();
const taking = specs.filter(({ leftOut }) => leftOut === undefined).map(({ path }) => path);
await bundleSpecs(taking);

const share = { modules: taking.map(moduleOf), of: workers, kinds, prefix };
const shares = Array.from({ length: workers }, (_, first): Share => ({ ...share, first }));
const done = await Promise.all(shares.map(tried));
const failing = done[0]?.failing ?? [];
const { lines, survivors } = report(
  done.flatMap(({ verdicts }) => verdicts),
  specs,
);
for (const line of lines) console.log(line);
for (const spec of failing) console.error(`Fails before anything is changed: ${spec}`);
console.log(`${((performance.now() - start) / 1000).toFixed(0)} s`);
process.exitCode = survivors + failing.length > 0 ? 1 : 0;

function tried(share: Share): Promise<Done> {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData: share });
  return new Promise((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}
