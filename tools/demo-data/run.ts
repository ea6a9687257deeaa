/** `npm run demo-data -- …`: the built demo data on the database in `OWNER_DATABASE_URL` or, without that, on the one of `npm start`. */
import { join } from 'node:path';
import { ensureBuilt } from '../dev/build.ts';
import { root } from '../dev/root.ts';
import { runNodeInView } from '../dev/run-node.ts';
import { withDevDatabase } from '../import/dev-database.ts';
import { endWith } from '../postgres/problem.ts';

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => undefined);

try {
  await ensureBuilt('api');
  const { OWNER_DATABASE_URL: given } = process.env;
  process.exitCode = given ? await fill(given) : await withDevDatabase(fill);
} catch (error) {
  endWith(error);
}

function fill(ownerUrl: string): Promise<number> {
  return runNodeInView(join(root, 'dist/apps/api/demo-data.js'), process.argv.slice(2), { OWNER_DATABASE_URL: ownerUrl });
}
