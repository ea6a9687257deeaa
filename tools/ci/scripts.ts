import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../dev/root.ts';
import { runNode } from '../dev/run-node.ts';
import { Broken, type Step } from './step.ts';

/** Scripts of package.json in a row that all must end with 0. A missing one breaks the chain. */
export function scripts(name: string, ...list: readonly string[]): Step {
  return {
    name,
    run: async () => {
      const known = (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: Readonly<Record<string, string>> }).scripts;
      for (const script of list) {
        if (!(script in known)) throw new Broken(`package.json has no script ${script}.`);
        const { code, output } = await runNode(npm(), ['run', '-s', script]);
        if (code !== 0) throw new Broken(`${output.trim()}\n\nnpm run ${script} ended with ${code}.`);
      }
      return { passed: list.length, failed: 0 };
    },
  };
}

/** npm tells the scripts it runs where it stands itself. */
function npm(): string {
  const path = process.env['npm_execpath'];
  if (path === undefined) throw new Broken('Run the chain as npm test.');
  return path;
}
