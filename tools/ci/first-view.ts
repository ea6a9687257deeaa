import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { root } from '../dev/root.ts';
import { Broken, held, type Step } from './step.ts';

const folder = join(root, 'dist/apps/web/browser');
/** Scripts of the first view of an adviser's list, packed as they travel; the texts of the language are not among them. Unit: bytes. */
const most = 200_000;
const page = 'ff-my-overview-page';

/** The adviser's list is there quickly because few scripts stand before it: whatever makes them more is seen here. */
export const firstView: Step = {
  name: 'scripts of the first view',
  run: () => {
    const scripts = readdirSync(folder).filter((name) => name.endsWith('.js'));
    const textOf = (name: string): string => readFileSync(join(folder, name), 'utf8');
    const [start] = /main-[\w-]+\.js/.exec(readFileSync(join(folder, 'index.html'), 'utf8')) ?? [];
    const own = scripts.find((name) => textOf(name).includes(page));
    if (!start || !own) throw new Broken(`The start or ${page} is not among the built scripts.`);
    const names = [...new Set([...withImports(start, textOf), ...withImports(own, textOf)])];
    const bytes = names.reduce((sum, name) => sum + gzipSync(textOf(name), { level: 9 }).length, 0);
    if (bytes > most) throw new Broken(`The adviser's list loads ${(bytes / 1000).toFixed(1)} kB of scripts; ${most / 1000} are allowed.`);
    console.log(`  ${(bytes / 1000).toFixed(1)} kB in ${names.length} files`);
    return Promise.resolve(held);
  },
};

/** A script and everything it imports before it runs; what is loaded later is called for with \`import(\`. */
function withImports(name: string, textOf: (name: string) => string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(name)) return seen;
  seen.add(name);
  for (const [, next] of textOf(name).matchAll(/(?:from|import)\s*["']\.\/([\w-]+\.js)["']/g)) if (next) withImports(next, textOf, seen);
  return seen;
}
