import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../dev/root.ts';
import { runNode } from '../dev/run-node.ts';
import { scriptOf } from '../dev/script-of.ts';
import { Broken, type Step, held } from './step.ts';

const rule = '@nx/enforce-module-boundaries';
const planted = join(root, 'libs/eligibility/domain/src/canary.ts');
const content = `import { Injectable } from '@nestjs/common';\n\nexport const canary = Injectable;\n`;

/**
 * The boundary rule reads Nx's cached project graph and stays silent when there is none. So a domain library is given an import that it
 * may not have, and the rule must object by name: a failure for any other reason proves nothing.
 */
export const canary: Step = {
  name: 'boundary rule is awake',
  run: async () => {
    const remove = (): void => {
      rmSync(planted, { force: true });
    };
    process.once('exit', remove);
    try {
      writeFileSync(planted, content);
      const { output } = await runNode(scriptOf('eslint'), ['--format', 'json', planted], { NX_DAEMON: 'false' });
      if (rulesIn(output).includes(rule)) return held;
      throw new Broken(
        `A forbidden import was planted in libs/eligibility/domain, and ${rule} did not object. ESLint said:\n${output.slice(0, 2000)}`,
      );
    } finally {
      remove();
      process.off('exit', remove);
    }
  },
};

/** The rules that ESLint's JSON names; notices around it are skipped. */
function rulesIn(output: string): readonly string[] {
  const json = output.slice(output.indexOf('[{'), output.lastIndexOf(']') + 1) || '[]';
  const files = JSON.parse(json) as readonly { readonly messages: readonly { readonly ruleId: string | null }[] }[];
  return files.flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId ?? ''));
}
