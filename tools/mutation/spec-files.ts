import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../dev/root.ts';

/** A spec of the law, and why it takes no part in the run, if so. */
export interface SpecFile {
  readonly path: string;
  readonly leftOut?: string;
}

/**
 * A mutant must be killed by an assessment, a duration or an amount. Specs that look a number up prove nothing: they would
 * repeat the table. Specs that make people up have no expected answer to break.
 */
const reasons: readonly (readonly [RegExp, string])[] = [
  [/toMatch(Inline)?Snapshot/, 'keeps snapshots'],
  [/from 'fast-check'/, 'makes people up'],
  [/testing\/rulebook'/, 'repeats the table'],
  [/parameterOn|valueOn|unknownOn|\.parameter\(|allParameters[.[]|Object\.\w+\(allParameters/, 'reads parameters'],
];

/** Every spec of the law. */
export function specFiles(): readonly SpecFile[] {
  return globSync('libs/eligibility/domain/src/**/*.spec.ts', { cwd: root })
    .sort()
    .map((path): SpecFile => {
      const text = readFileSync(join(root, path), 'utf8');
      const leftOut = reasons.find(([pattern]) => pattern.test(text))?.[1];
      return { path, ...(leftOut ? { leftOut } : {}) };
    });
}
