import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Problem } from '../postgres/problem.ts';
import type { PostgresAddress } from '../postgres/postgres.ts';
import { appRole } from '../postgres/roles.ts';
import { root } from './root.ts';
import { runNode } from './run-node.ts';

/** Brings the database to the newest schema with the built migrations, as the owner role. */
export async function migrate(postgres: PostgresAddress, database: string): Promise<void> {
  const script = join(root, 'dist/apps/api/migrate.js');
  if (!existsSync(script)) {
    throw new Problem(
      'dist/apps/api/migrate.js does not exist, so there is no schema.',
      'Build it: npx rolldown -c apps/api/rolldown.config.mjs',
    );
  }
  const { code, output } = await runNode(script, [], {
    OWNER_DATABASE_URL: postgres.url('owner', database),
    APP_DATABASE_URL: postgres.url('app', database),
    APP_ROLE: appRole,
  });
  if (code !== 0)
    throw new Problem(`${output.trim()}\n\nThe migrations failed.`, 'Mend what stands above; nothing of the failed migration was kept.');
}
