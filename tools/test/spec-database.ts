import { join } from 'node:path';
import { ensureBuilt } from '../dev/build.ts';
import { migrate } from '../dev/migrate.ts';
import { root } from '../dev/root.ts';
import { runNode } from '../dev/run-node.ts';
import { Problem } from '../postgres/problem.ts';
import { type TemporaryPostgres, startTemporaryPostgres } from '../postgres/temporary.ts';

const template = 'spec_template';

let running: TemporaryPostgres | undefined;

/**
 * One PostgreSQL for all database specs, with a migrated template that holds the reference data. The specs find in their environment:
 * `SPEC_OWNER_URL` and `SPEC_APP_URL` (database `postgres` of that server: replace the path), `SPEC_TEMPLATE` (name of the template).
 * The owner role may create and drop databases; nobody may stay connected to the template while it is copied.
 */
export async function startSpecDatabase(): Promise<void> {
  try {
    await ensureBuilt('api');
    running = await startTemporaryPostgres();
    await running.ensureDatabase(template);
    await migrate(running, template);
    await importReference(running.url('owner', template));
  } catch (error) {
    await stopSpecDatabase();
    if (error instanceof Problem) error.stack = error.message; // jest prints the stack; the sentence is enough
    throw error;
  }
  process.env['SPEC_OWNER_URL'] = running.url('owner', 'postgres');
  process.env['SPEC_APP_URL'] = running.url('app', 'postgres');
  process.env['SPEC_TEMPLATE'] = template;
}

export async function stopSpecDatabase(): Promise<void> {
  await running?.remove();
  running = undefined;
}

async function importReference(ownerUrl: string): Promise<void> {
  const { code, output } = await runNode(join(root, 'dist/apps/api/import.js'), ['reference'], { OWNER_DATABASE_URL: ownerUrl });
  if (code !== 0) throw new Problem(`${output.trim()}\n\nThe reference data could not be imported.`, 'Mend the file that is named above.');
}
