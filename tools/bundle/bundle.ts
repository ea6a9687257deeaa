/** Bundles a tool with the rooms it asks, because bare Node cannot follow their aliases; only again when a source has changed. */
import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from '../dev/root.ts';

/** What a bundle is made of. Paths are seen from the root of the clone. */
export interface Bundle {
  readonly input: string;
  /** Where the bundle stands; `generated/` is in no repository. */
  readonly file: string;
  /** Patterns of everything it is made of. */
  readonly sources: readonly string[];
}

/** Everything the law is made of. */
export const lawSources = ['libs/eligibility/domain/src/**/*.ts', 'libs/shared/kernel/src/**/*.ts', 'tsconfig.base.json'] as const;

/** The exports of the bundle, as fresh as its sources. */
export async function bundled(bundle: Bundle): Promise<unknown> {
  const file = join(root, bundle.file);
  const [stamp, fingerprint] = [`${file}.stamp`, fingerprintOf(bundle)];
  const isCurrent = existsSync(file) && existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint;
  if (!isCurrent) {
    await make(bundle.input, file);
    writeFileSync(stamp, fingerprint);
  }
  return import(pathToFileURL(file).href);
}

/** Written beside and moved into place, so that two that start at once never read half a file. */
async function make(input: string, file: string): Promise<void> {
  const { rolldown } = await import('rolldown');
  const build = await rolldown({ input: join(root, input), platform: 'node', tsconfig: join(root, 'tsconfig.base.json'), cwd: root });
  const beside = `${file}.${process.pid}.js`;
  mkdirSync(dirname(file), { recursive: true });
  await build.write({ file: beside, format: 'esm' });
  await build.close();
  renameSync(beside, file);
}

function fingerprintOf({ input, sources }: Bundle): string {
  const hash = createHash('sha256').update(input);
  for (const path of globSync([...sources], { cwd: root, exclude: ['**/*.spec.ts'] }).sort()) {
    const { mtimeMs, size } = statSync(join(root, path), { throwIfNoEntry: false }) ?? { mtimeMs: 0, size: 0 };
    hash.update(`${path} ${mtimeMs} ${size}\n`);
  }
  return hash.digest('hex');
}
