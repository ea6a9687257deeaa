import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.ts';

/** The JavaScript file behind a package's command, so that it runs on this Node, on every platform, without a shell. */
export function scriptOf(packageName: string): string {
  const folder = join(root, 'node_modules', packageName);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { bin: string | Readonly<Record<string, string>> };
  const script = typeof bin === 'string' ? bin : (bin[packageName] ?? Object.values(bin)[0]);
  if (script === undefined) throw new Error(`${packageName} has no command`);
  return join(folder, script);
}
