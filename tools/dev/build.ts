import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Problem } from '../postgres/problem.ts';
import { root } from './root.ts';
import { runNode } from './run-node.ts';
import { scriptOf } from './script-of.ts';
import { type App, fingerprintOf } from './sources.ts';

const builds: Readonly<Record<App, () => Promise<void>>> = { api: buildApi, web: buildWeb };
const products: Readonly<Record<App, string>> = { api: 'dist/apps/api/main.js', web: 'dist/apps/web/browser/index.html' };

/** Builds the app if its sources have changed since it was built here the last time. Answers whether it built. */
export async function ensureBuilt(app: App): Promise<boolean> {
  const stamp = join(root, 'dist', `${app}.stamp`);
  const fingerprint = fingerprintOf(app, root);
  const isCurrent = existsSync(join(root, products[app])) && existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint;
  if (isCurrent) return false;

  await builds[app]();
  writeFileSync(stamp, fingerprint);
  return true;
}

/** Built beside and swapped in, so that whoever starts the API meanwhile finds the old one or the new one, never half of it. */
async function buildApi(): Promise<void> {
  const target = join(root, 'dist/apps/api');
  const fresh = `${target}.${process.pid}`;
  const old = `${fresh}.old`;
  mkdirSync(join(root, 'dist/apps'), { recursive: true });
  try {
    await runBuild('api', 'rolldown', ['-c', 'apps/api/rolldown.config.mjs', '-d', fresh]);
    if (existsSync(target)) renameSync(target, old);
    renameSync(fresh, target);
  } finally {
    rmSync(fresh, { recursive: true, force: true });
    rmSync(old, { recursive: true, force: true });
  }
}

function buildWeb(): Promise<void> {
  return runBuild('web', 'nx', ['build', 'web', '--outputStyle=static']);
}

async function runBuild(app: App, command: string, args: readonly string[]): Promise<void> {
  const { code, output } = await runNode(scriptOf(command), args, { NX_DAEMON: 'false' });
  if (code !== 0) throw new Problem(`${output.trim()}\n\nThe ${app} could not be built.`, 'Mend what stands above and start again.');
}
