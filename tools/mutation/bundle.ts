import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../dev/root.ts';

/** Where the bundle stands; `generated/` is in no repository. */
export const bundleFolder = join(root, 'generated/mutation');

/** Loaded before the specs, so that the law can be changed before it is prepared. */
const lawModules = {
  measures: 'libs/eligibility/domain/src/measures/index.ts',
  parameters: 'libs/eligibility/domain/src/parameters/index.ts',
};

/** Bundles the specs with the law they share. Each spec is a module of its own, so that it can be run alone. */
export async function bundleSpecs(specs: readonly string[]): Promise<void> {
  const { rolldown } = await import('rolldown');
  rmSync(bundleFolder, { recursive: true, force: true });
  const input = { ...lawModules, ...Object.fromEntries(specs.map((path) => [moduleOf(path), path])) };
  const build = await rolldown({ input, platform: 'node', tsconfig: join(root, 'tsconfig.base.json'), cwd: root });
  await build.write({ dir: bundleFolder, format: 'cjs', entryFileNames: '[name].cjs', chunkFileNames: '[name]-[hash].cjs' });
  await build.close();
}

/** Name of a spec's module in the bundle. */
export function moduleOf(path: string): string {
  return path.replace('libs/eligibility/domain/src/', '').replace('.spec.ts', '').replaceAll('/', '--');
}
