import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../dev/root.ts';
import { Broken, type Step, held } from './step.ts';

interface Lock {
  readonly packages: Readonly<Record<string, { readonly optionalDependencies?: Readonly<Record<string, string>> }>>;
}

/**
 * Every optional dependency that the lock names must itself be in the lock. npm writes a lock without those the registry lacks, and then
 * refuses it in `npm ci` on another machine.
 */
export const lockFile: Step = {
  name: 'lock file is complete',
  run: () => {
    const missing = missingFrom(JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as Lock);
    if (missing.length === 0) return Promise.resolve(held);
    throw new Broken(
      `package-lock.json names, but does not hold:\n${missing.join('\n')}\nAdd dependencies with npm i --before=<a day some weeks ago>.`,
    );
  },
};

export function missingFrom({ packages }: Lock): readonly string[] {
  const present = new Set(Object.keys(packages).map((path) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)));
  return Object.entries(packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !present.has(name))
      .map((name) => `${name} (of ${path})`),
  );
}
