import { createHash, randomUUID } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Account, mayRun } from './account.ts';
import { Problem } from './problem.ts';
import { ensureShelter, shelterPath } from './shelter.ts';

/** What seals the files of the log, at paths where the account of PostgreSQL can run it. */
export interface Sealer {
  readonly node: string;
  readonly script: string;
}

const script = 'backup/archive-run.ts';
/** Folders that the script is made of. */
const parts = ['backup', 'postgres'];

/** The script of this clone, or where the account cannot come here a copy of it, and of Node, in a shelter. */
export function sealerFor(account: Account, tools: string = resolve(import.meta.dirname, '..'), node = process.execPath): Sealer {
  const own = { node, script: join(tools, script) };
  if (mayRun(account, own.node, own.script)) return own;
  const sheltered = shelter(tools, node);
  if (mayRun(account, sheltered.node, sheltered.script)) return sheltered;
  throw new Problem(
    `The account that PostgreSQL runs as cannot run ${sheltered.script}, which seals its log.`,
    'Run the command as an ordinary user.',
  );
}

/** A copy named by what it is a copy of: a newer one gets its own. Copied, then renamed, so it is whole or absent. */
function shelter(tools: string, node: string): Sealer {
  const files = parts
    .flatMap((part) => readdirSync(join(tools, part)).map((name) => join(part, name)))
    .filter((path) => /(?<!\.spec)\.ts$/.test(path));
  const version = createHash('sha256').update(process.version);
  for (const path of files) version.update(path).update(readFileSync(join(tools, path)));
  const home = shelterPath('sealer');
  ensureShelter(home);
  const copy = join(home, version.digest('hex').slice(0, 16));
  if (!existsSync(copy)) {
    const half = `${copy}.${randomUUID()}`;
    mkdirSync(half, { mode: 0o755 });
    cpSync(node, join(half, 'node'));
    for (const path of files) cpSync(join(tools, path), join(half, path));
    writeFileSync(join(half, 'package.json'), JSON.stringify({ type: 'module' }), { mode: 0o644 });
    try {
      renameSync(half, copy);
    } catch (error) {
      rmSync(half, { recursive: true, force: true });
      if (!existsSync(copy)) throw error; // else another process was first
    }
  }
  return { node: join(copy, 'node'), script: join(copy, script) };
}
