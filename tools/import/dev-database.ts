import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { devDatabase, devHome } from '../dev/home.ts';
import { migrate } from '../dev/migrate.ts';
import { dataPlace } from '../postgres/home.ts';
import { runsOn } from '../postgres/leftover.ts';
import { startPostgres } from '../postgres/postgres.ts';
import { Problem } from '../postgres/problem.ts';
import { ownerRole } from '../postgres/roles.ts';
import { secretsOf } from '../postgres/secrets.ts';

/** Does the work on the database of `npm start`: the running one, or one that is started for it and stopped afterwards. */
export async function withDevDatabase<T>(work: (ownerUrl: string) => Promise<T>): Promise<T> {
  const place = dataPlace(devHome);
  if (!existsSync(place)) throw noDatabase();
  if (runsOn(place)) return work(runningUrl());

  const postgres = await startPostgres(devHome, 'kept');
  try {
    if (!(await postgres.hasDatabase(devDatabase))) throw noDatabase();
    await migrate(postgres, devDatabase);
    return await work(postgres.url('owner', devDatabase));
  } finally {
    await postgres.stop();
  }
}

function runningUrl(): string {
  const port = readFileSync(join(devHome, 'postgres.port'), 'utf8').trim();
  return `postgresql://${ownerRole}:${secretsOf(devHome).owner}@127.0.0.1:${port}/${devDatabase}`;
}

function noDatabase(): Problem {
  return new Problem(
    'There is no database here yet.',
    'Run npm start once, which makes and fills one, or name another in OWNER_DATABASE_URL.',
  );
}
