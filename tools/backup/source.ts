import { existsSync } from 'node:fs';
import pg from 'pg';
import { devHome } from '../dev/home.ts';
import { dataPlace } from '../postgres/home.ts';
import { runsOn } from '../postgres/leftover.ts';
import { notedPort } from '../postgres/port.ts';
import { addressOf, startPostgres } from '../postgres/postgres.ts';
import { Problem } from '../postgres/problem.ts';

/** Works on the server in `SUPERUSER_DATABASE_URL` or, without that, on the one of `npm start`, started for it when it does not run. */
export async function withServer<T>(work: (url: string) => Promise<T>): Promise<T> {
  const { SUPERUSER_DATABASE_URL: given } = process.env;
  if (given) return work(given);

  const place = dataPlace(devHome);
  if (!existsSync(place)) {
    throw new Problem('There is no database here yet.', 'Run npm start once, or name a server in SUPERUSER_DATABASE_URL.');
  }
  if (runsOn(place)) return work(addressOf(devHome, notedPort(devHome)).url('superuser', 'postgres'));
  const postgres = await startPostgres(devHome, 'kept');
  try {
    return await work(postgres.url('superuser', 'postgres'));
  } finally {
    await postgres.stop();
  }
}

/** One connection to a database of the server; without a name, to the one of the address. */
export async function withSuperuser<T>(url: string, database: string | undefined, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const address = new URL(url);
  if (database !== undefined) address.pathname = `/${encodeURIComponent(database)}`;
  const client = new pg.Client({ connectionString: address.href });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
