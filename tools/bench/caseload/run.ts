/**
 * `npm run bench:caseload [-- <people> …]`: the lists of an office through the HTTP API with sign-in, access rules and access log, after a
 * write load: each question alone, by 200 advisers with 10 s between their questions, and by 20 and 100 without a pause beside a bare server
 * that sends the same statements. For each number of people in turn (10000 1000000 when none is given), with the growth between the first
 * and the last; the office has the same size throughout. Then every row is held against its sources. `OFFICE`, `ROUNDS`, `ADVISERS`, `WRITES`, `SECONDS` and `IMPORTED` in the environment make it
 * shorter. Ends with 1 when a limit is broken.
 */
import { join } from 'node:path';
import { root } from '../../dev/root.ts';
import { runNodeInView } from '../../dev/run-node.ts';
import { openStage } from '../participation/stage.ts';
import { benchCaseload, type Measured } from './bench.ts';
import { largestOffice } from './office.ts';
import { report, reportGrowth } from './report.ts';

const sizes = process.argv.slice(2).map(Number);
const [smallest = 10_000, ...larger] = sizes.length > 0 ? sizes : [10_000, 1_000_000];
const number = (name: string, usual: number): number => Number(process.env[name] ?? usual);

const began = Date.now();
const say = (text: string): void => {
  console.error(`[${((Date.now() - began) / 1000).toFixed(0).padStart(5)} s] ${text}`);
};

const measured: Measured[] = [];
const broken: string[] = [];
for (const people of [smallest, ...larger]) {
  const stage = await openStage(['--participants', String(people)]);
  try {
    say(`${people} people`);
    const extent = {
      people,
      office: number('OFFICE', Math.min(largestOffice, Math.floor(smallest * 0.9))),
      rounds: number('ROUNDS', 60),
      advisers: number('ADVISERS', 200),
      writes: number('WRITES', 1000),
      seconds: number('SECONDS', 10),
      imported: number('IMPORTED', Math.min(500_000, people / 2)),
    };
    const found = await benchCaseload(stage, extent, say);
    measured.push(found);
    broken.push(...report(found));
    const verified = await runNodeInView(join(root, 'dist/apps/api/caseload.js'), ['verify'], {
      OWNER_DATABASE_URL: stage.ownerUrl(stage.filled),
    });
    if (verified !== 0) broken.push('rows of the lists differ from their sources');
    say('rows held against their sources');
  } finally {
    await stage.remove();
  }
}
reportGrowth(measured);
for (const each of broken) console.error(`Limit broken: ${each}`);
if (broken.length > 0) process.exitCode = 1;
