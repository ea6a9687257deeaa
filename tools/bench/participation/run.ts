/**
 * `npm run bench:participation [-- <life cycles>]`: the life cycle from referral to outcome through the HTTP API, 50 at a time, with audit,
 * events, letters and read models; and the list of a provider with 10,000 participants. Both beside a bare server that sends the same
 * statements. Ends with 1 when a limit is broken. `-- 0` leaves the life cycles out, and `-- 1 statements` shows what is sent more than once.
 */
import { benchLifeCycle } from './life-cycle-bench.ts';
import { benchProviderList } from './provider-list-bench.ts';
import { openStage } from './stage.ts';

const lifeCycles = Number(process.argv[2] ?? 100);
const showsStatements = process.argv[3] === 'statements';

const began = Date.now();
const say = (text: string): void => {
  console.error(`[${((Date.now() - began) / 1000).toFixed(0).padStart(4)} s] ${text}`);
};

const stage = await openStage([]);
try {
  if (lifeCycles > 0) await benchLifeCycle(stage, { lifeCycles, showsStatements, say });
  if (!showsStatements) await benchProviderList(stage, say);
} finally {
  await stage.remove();
}
