import { join } from 'node:path';
import type { Postgres } from '../postgres/postgres.ts';
import { Problem } from '../postgres/problem.ts';
import { asClient } from '../postgres/roles.ts';
import { migrate } from './migrate.ts';
import { root } from './root.ts';
import { runNodeInView } from './run-node.ts';

/** What a new database is filled with. */
export interface Filling {
  /** What the demo data is told: `--participants`, `--seed`, `--today`; its own choice of each when left out. */
  readonly demoData: readonly string[];
}

/**
 * Makes sure that the database is there, on the newest schema, with reference and demo data from the first moment.
 * A new one is filled under another name and renamed when it is complete: a run that was killed half-way leaves nothing half-loaded.
 * Answers whether it is new.
 */
export async function ensureFilledDatabase(postgres: Postgres, database: string, filling: Filling): Promise<boolean> {
  if (await postgres.hasDatabase(database)) {
    await migrate(postgres, database);
    return false;
  }

  const half = `${database}_new`;
  await asClient(postgres.url('superuser', 'postgres'), (client) =>
    client.query(`drop database if exists ${client.escapeIdentifier(half)} with (force)`),
  );
  await postgres.ensureDatabase(half);
  await migrate(postgres, half);
  await fill(postgres, half, filling);
  await asClient(postgres.url('superuser', 'postgres'), async (client) => {
    await client.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [half]);
    await client.query(`alter database ${client.escapeIdentifier(half)} rename to ${client.escapeIdentifier(database)}`);
  });
  return true;
}

async function fill(postgres: Postgres, database: string, { demoData }: Filling): Promise<void> {
  await load(postgres, database, 'import', ['reference']);
  await load(postgres, database, 'demo-data', demoData);
  await load(postgres, database, 'caseload', ['rebuild']);
  if (demoData.length > 0) await load(postgres, database, 'demo-data', ['multiply', ...demoData]); // the usual number is told whole
}

async function load(postgres: Postgres, database: string, entry: string, args: readonly string[]): Promise<void> {
  const script = join(root, 'dist/apps/api', `${entry}.js`);
  const environment = { OWNER_DATABASE_URL: postgres.url('owner', database), DATABASE_URL: postgres.url('app', database) };
  const code = await runNodeInView(script, args, environment);
  if (code !== 0)
    throw new Problem(`Loading data failed (${entry}).`, 'Mend what stands above and start again; nothing half-loaded was kept.');
}
