/** `npm run caseload -- rebuild | verify`: the built command on the database in `OWNER_DATABASE_URL` or, without that, on the one of `npm start`. */
import { join } from 'node:path';
import { ensureBuilt } from '../dev/build.ts';
import { root } from '../dev/root.ts';
import { runNodeInView } from '../dev/run-node.ts';
import { endWith } from '../postgres/problem.ts';
import { withDevDatabase } from '../import/dev-database.ts';

// Ctrl-C reaches the command itself, which ends; what was started for it is stopped after that
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => undefined);

try {
  await ensureBuilt('api');
  const { OWNER_DATABASE_URL: given } = process.env;
  process.exitCode = given ? await runOn(given) : await withDevDatabase(runOn);
} catch (error) {
  endWith(error);
}

function runOn(ownerUrl: string): Promise<number> {
  return runNodeInView(join(root, 'dist/apps/api/caseload.js'), process.argv.slice(2), { OWNER_DATABASE_URL: ownerUrl });
}
