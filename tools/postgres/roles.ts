import pg from 'pg';
import { Problem, errorCode } from './problem.ts';
import type { Secrets } from './secrets.ts';

export const ownerRole = 'fotfeste_owner';
export const appRole = 'fotfeste_app';

/**
 * The two roles of the house. The owner makes tables and databases but is no superuser; the app role may sign in and nothing else:
 * it owns nothing, so every row-level policy holds for it. What it may read and write is granted by the migrations.
 */
export async function ensureRoles(superuserUrl: string, secrets: Secrets): Promise<void> {
  await asClient(superuserUrl, async (client) => {
    await ensureRole(client, ownerRole, secrets.owner, 'createdb');
    await ensureRole(client, appRole, secrets.app, 'nocreatedb');
  });
}

export function hasDatabase(superuserUrl: string, database: string): Promise<boolean> {
  return asClient(superuserUrl, async (client) => {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [database]);
    return rowCount === 1;
  });
}

/** Creates the database when it is missing; it belongs to the owner role. */
export async function ensureDatabase(superuserUrl: string, database: string): Promise<void> {
  const isThere = await hasDatabase(superuserUrl, database);
  await asClient(superuserUrl, async (client) => {
    if (!isThere) await client.query(`create database ${client.escapeIdentifier(database)} owner ${ownerRole}`);
    await client.query(`revoke all on database ${client.escapeIdentifier(database)} from public`);
    await client.query(`grant connect on database ${client.escapeIdentifier(database)} to ${appRole}`);
  });
}

async function ensureRole(client: pg.Client, role: string, password: string, right: 'createdb' | 'nocreatedb'): Promise<void> {
  const { rowCount } = await client.query('select from pg_roles where rolname = $1', [role]);
  const verb = rowCount === 0 ? 'create' : 'alter';
  await client.query(
    `${verb} role ${role} login nosuperuser nobypassrls nocreaterole noreplication ${right} password ${client.escapeLiteral(password)}`,
  );
}

/** One connection for a few statements, closed whatever happens. */
export async function asClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  try {
    await client.connect();
    return await work(client);
  } catch (error) {
    if (errorCode(error) !== '28P01') throw error;
    throw new Problem(
      'The database does not accept the passwords that are kept beside it (secrets.json was changed or lost).',
      'Empty the data with npm run reset and start again.',
    );
  } finally {
    await client.end();
  }
}
