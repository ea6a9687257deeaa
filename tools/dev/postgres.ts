/** `npm run dev:postgres`: the database of `npm start` alone, until Ctrl-C. Brings it back under a running API, or serves tools that need only it. */
import { dataPlace } from '../postgres/home.ts';
import { runsOn } from '../postgres/leftover.ts';
import { startPostgres } from '../postgres/postgres.ts';
import { Problem, endWith } from '../postgres/problem.ts';
import { devDatabase, devHome } from './home.ts';

try {
  if (runsOn(dataPlace(devHome))) throw new Problem('The database is running already.', 'There is nothing to do.');
  const postgres = await startPostgres(devHome, 'kept');
  console.log(`PostgreSQL runs. Ctrl-C stops it.\n  ${postgres.url('app', devDatabase)}\n  ${postgres.url('owner', devDatabase)}`);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void postgres.stop());
  await postgres.gone();
} catch (error) {
  endWith(error);
}
