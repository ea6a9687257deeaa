import { createHash } from 'node:crypto';
import { globSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The two applications we build. */
export type App = 'api' | 'web';

const shared = ['package-lock.json', 'tsconfig.base.json', 'libs/*/domain/**/*', 'libs/shared/kernel/**/*'];

const sources: Readonly<Record<App, readonly string[]>> = {
  api: [...shared, 'apps/api/**/*', 'libs/*/api/**/*', 'libs/shared/database/**/*', 'libs/shared/contract/**/*', 'tools/**/*.ts'],
  web: [...shared, 'apps/web/**/*', 'libs/*/web/**/*', 'libs/shared/ui/**/*', 'libs/shared/contract/**/*', 'tsconfig.web.json'],
};

/** Changes as soon as any file that the app is built from is changed, added or removed. */
export function fingerprintOf(app: App, root: string): string {
  const hash = createHash('sha256');
  for (const path of globSync([...sources[app]], { cwd: root, exclude: ['**/*.spec.ts'] }).sort()) {
    const { mtimeMs, size, isFile } = describe(join(root, path));
    if (isFile) hash.update(`${path} ${mtimeMs} ${size}\n`);
  }
  return hash.digest('hex');
}

function describe(path: string): { readonly mtimeMs: number; readonly size: number; readonly isFile: boolean } {
  const stat = statSync(path, { throwIfNoEntry: false }); // a file may vanish between listing and looking
  return { mtimeMs: stat?.mtimeMs ?? 0, size: stat?.size ?? 0, isFile: stat?.isFile() ?? false };
}
