import { spawn } from 'node:child_process';
import { root } from './root.ts';

export interface Finished {
  readonly code: number;
  readonly output: string;
}

type Environment = Readonly<Record<string, string>>;

/** Runs a script with this Node to its end and collects what it says. */
export function runNode(script: string, args: readonly string[], environment: Environment = {}): Promise<Finished> {
  return new Promise((resolve, reject) => {
    const said: string[] = [];
    const child = spawn(process.execPath, [script, ...args], {
      cwd: root,
      env: { ...process.env, ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    child.stdout.on('data', (text: Buffer) => said.push(text.toString()));
    child.stderr.on('data', (text: Buffer) => said.push(text.toString()));
    child.once('error', reject);
    child.once('close', (code) => {
      resolve({ code: code ?? 1, output: said.join('') });
    });
  });
}
