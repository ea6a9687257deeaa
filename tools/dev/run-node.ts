import { type ChildProcess, spawn } from 'node:child_process';
import { root } from './root.ts';

export interface Finished {
  readonly code: number;
  readonly output: string;
}

type Environment = Readonly<Record<string, string>>;

const running = new Set<ChildProcess>();

/** Runs a script with this Node to its end and collects what it says. */
export async function runNode(script: string, args: readonly string[], environment: Environment = {}): Promise<Finished> {
  const said: string[] = [];
  const child = start(script, args, environment, 'pipe');
  child.stdout?.on('data', (text: Buffer) => said.push(text.toString()));
  child.stderr?.on('data', (text: Buffer) => said.push(text.toString()));
  const code = await ended(child);
  return { code, output: said.join('') };
}

/** Runs a script with this Node to its end while everything it says, progress included, goes straight to the terminal. */
export function runNodeInView(script: string, args: readonly string[], environment: Environment = {}): Promise<number> {
  return ended(start(script, args, environment, 'inherit'));
}

/** Ends every script that runs now: what waits for them fails. */
export function endRunning(): void {
  for (const child of running) child.kill('SIGTERM');
}

function start(script: string, args: readonly string[], environment: Environment, output: 'pipe' | 'inherit'): ChildProcess {
  const env = { ...process.env, ...environment };
  return spawn(process.execPath, [script, ...args], { cwd: root, env, stdio: ['ignore', output, output] });
}

async function ended(child: ChildProcess): Promise<number> {
  running.add(child);
  try {
    return await new Promise((resolve, reject) => {
      child.once('error', reject);
      child.once('close', (code) => {
        resolve(code ?? 1);
      });
    });
  } finally {
    running.delete(child);
  }
}
