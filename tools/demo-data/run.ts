/**
 * `npm run demo-data -- …`: the built demo data into the database in `OWNER_DATABASE_URL` or, without that, into a new one for
 * `npm start`. Reference data must be there in the first case; the caseload is brought up to date in both.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBuilt } from '../dev/build.ts';
import { devDatabase, devHome } from '../dev/home.ts';
import { ensureFilledDatabase } from '../dev/load.ts';
import { root } from '../dev/root.ts';
import { runNodeInView } from '../dev/run-node.ts';
import { refuseWhileRunning } from '../dev/running.ts';
import { dataPlace, makeHome } from '../postgres/home.ts';
import { runsOn } from '../postgres/leftover.ts';
import { startPostgres } from '../postgres/postgres.ts';
import { endWith, Problem } from '../postgres/problem.ts';

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => undefined);

const wishes = process.argv.slice(2);

try {
  await ensureBuilt('api');
  const { OWNER_DATABASE_URL: given } = process.env;
  process.exitCode = given ? await fill(given) : await makeDevDatabase();
} catch (error) {
  endWith(error);
}

async function fill(ownerUrl: string): Promise<number> {
  const run = (entry: string, args: readonly string[]): Promise<number> =>
    runNodeInView(join(root, 'dist/apps/api', `${entry}.js`), args, { OWNER_DATABASE_URL: ownerUrl });
  return (await run('demo-data', wishes)) || (await run('caseload', ['rebuild'])) || run('demo-data', ['multiply', ...wishes]);
}

async function makeDevDatabase(): Promise<number> {
  refuseWhileRunning(devHome);
  makeHome(devHome);
  const place = dataPlace(devHome);
  if (existsSync(place) && runsOn(place)) throw new Problem('The database of npm start is in use.', 'Stop what uses it first.');
  const postgres = await startPostgres(devHome, 'kept');
  try {
    const isNew = await ensureFilledDatabase(postgres, devDatabase, { demoData: wishes });
    if (isNew) return 0;
    throw new Problem('There are people in the database of npm start already.', 'Empty it first with npm run reset, then run this again.');
  } finally {
    await postgres.stop();
  }
}
