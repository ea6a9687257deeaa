/**
 * `npm run migrations`: fills a database of its own with small demo data, takes it back migration by migration and forth again, and holds what
 * stood before each step against what stands after it. Ends with 1 when anything of it is lost or a step does not come back as it was.
 */
import { join } from 'node:path';
import { ensureBuilt } from '../dev/build.ts';
import { ensureFilledDatabase } from '../dev/load.ts';
import { root } from '../dev/root.ts';
import { runNodeInView } from '../dev/run-node.ts';
import { endWith } from '../postgres/problem.ts';
import { startTemporaryPostgres } from '../postgres/temporary.ts';

try {
  await ensureBuilt('api');
  const postgres = await startTemporaryPostgres();
  try {
    await ensureFilledDatabase(postgres, 'trial', { demoData: ['--participants', '300'] });
    process.exitCode = await runNodeInView(join(root, 'dist/apps/api/migrations.js'), [], {
      OWNER_DATABASE_URL: postgres.url('owner', 'trial'),
      SUPERUSER_DATABASE_URL: postgres.url('superuser', 'trial'),
    });
  } finally {
    await postgres.remove();
  }
} catch (error) {
  endWith(error);
}
