import { runNode } from '../dev/run-node.ts';
import { scriptOf } from '../dev/script-of.ts';
import { Broken, type Outcome, type Step, held } from './step.ts';

/** A command of an installed package: its name, and what follows. */
export type Command = readonly [name: string, ...args: string[]];

/** Commands in a row that all must end with 0. What they say is shown only when one does not. */
export function commands(name: string, ...list: readonly Command[]): Step {
  return {
    name,
    run: async (): Promise<Outcome> => {
      for (const command of list) await runCommand(command);
      return held;
    },
  };
}

/** What the command has said; refused when it ends with anything but 0. */
export async function runCommand([name, ...args]: Command): Promise<string> {
  const { code, output } = await runNode(scriptOf(name), args, { NX_DAEMON: 'false', NO_COLOR: '1' });
  if (code !== 0) throw new Broken(`${output.trim()}\n\n${name} ${args.join(' ')} ended with ${code}.`);
  return output;
}
