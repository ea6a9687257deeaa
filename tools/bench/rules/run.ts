/** `npm run bench:rules`: how fast the law answers, alone and beside another rules engine. Ends with 1 when a limit is broken. */
import { bundled, lawSources } from '../../bundle/bundle.ts';
import type { Measured } from './benchmark.ts';

const { benchmark } = (await bundled({
  input: 'tools/bench/rules/benchmark.ts',
  file: 'generated/bench/rules.js',
  sources: [...lawSources, 'tools/bench/rules/*.ts'],
})) as { readonly benchmark: (crowd: number, report: (text: string) => void) => Promise<Measured> };

const crowd = Number(process.argv[2] ?? 100_000);
const began = Date.now();
const { lines, broken } = await benchmark(crowd, (text) => {
  console.error(`[${((Date.now() - began) / 1000).toFixed(0).padStart(4)} s] ${text}`);
});
for (const line of lines) console.log(line);
for (const limit of broken) console.error(`Limit broken: ${limit}`);
process.exitCode = broken.length > 0 ? 1 : 0;
