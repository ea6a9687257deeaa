import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Account } from './account.ts';
import { Problem } from './problem.ts';

const usualPatienceMs = 60_000;

export interface ServerPlan {
  readonly postgres: string;
  readonly place: string;
  readonly log: string;
  readonly port: number;
  readonly account: Account;
  readonly settings: readonly string[];
  /** What the commands that the server runs need to know. */
  readonly environment?: Readonly<Record<string, string>>;
  /** How long it may take until it serves; a minute unless it has a long log to replay. */
  readonly patienceMs?: number;
}

/** One running server process. */
export interface Server {
  /** Settled when the process is gone, for whatever reason. */
  readonly gone: Promise<void>;
  stop(): Promise<void>;
  /** Ends it at once, as a power cut would; for trials of recovery. */
  kill(): Promise<void>;
}

/** Starts the server and waits until it takes connections. After a killed server its last connections may hold the data for a moment. */
export async function startServer(plan: ServerPlan): Promise<Server> {
  const began = Date.now();
  for (;;) {
    try {
      return await launch(plan);
    } catch (error) {
      const isHeld = readFileSync(plan.log, 'utf8').includes('pre-existing shared memory block');
      if (!isHeld || Date.now() - began > 10_000) throw error;
      await wait(200);
    }
  }
}

/** Detached, so that Ctrl-C in the terminal reaches us and not it: the API must be stopped first. */
async function launch(plan: ServerPlan): Promise<Server> {
  const log = openSync(plan.log, 'w', 0o600);
  const settings = [`port=${plan.port}`, 'listen_addresses=127.0.0.1', 'unix_socket_directories=', 'timezone=UTC', ...plan.settings];
  const child = spawn(plan.postgres, ['-D', plan.place, ...settings.flatMap((setting) => ['-c', setting])], {
    ...plan.account,
    cwd: '/', // the account may not be able to stand in the clone
    detached: true,
    stdio: ['ignore', log, log],
    env: { PATH: process.env['PATH'], LC_ALL: 'C', ...plan.environment },
  });
  closeSync(log);

  const gone = new Promise<void>((resolve) => {
    child.once('error', () => {
      resolve();
    });
    child.once('exit', () => {
      resolve();
    });
  });
  await ready(plan, child);
  return { gone, stop: () => stop(child, gone), kill: () => kill(child, gone) };
}

async function ready(plan: ServerPlan, child: ChildProcess): Promise<void> {
  const { patienceMs = usualPatienceMs } = plan;
  const started = Date.now();
  while (!isReady(plan.place, child.pid)) {
    await wait(15);
    if (hasEnded(child) || child.pid === undefined) throw failed(plan);
    if (Date.now() - started > patienceMs) {
      child.kill('SIGQUIT');
      throw new Problem(`PostgreSQL was not ready after ${patienceMs / 1000} seconds.`, `Read ${plan.log} and start again.`);
    }
  }
}

/** The eighth line of postmaster.pid is the server's own word on its state. */
function isReady(place: string, pid: number | undefined): boolean {
  const note = join(place, 'postmaster.pid');
  if (!existsSync(note)) return false;
  const lines = readFileSync(note, 'utf8').split('\n');
  return lines[0] === String(pid) && lines[7]?.trim() === 'ready';
}

function failed(plan: ServerPlan): Problem {
  const said = readFileSync(plan.log, 'utf8').trim().split('\n');
  const reason = said.findLast((line) => /FATAL|PANIC|ERROR/.test(line)) ?? said.at(-1) ?? '';
  const text = reason.replace(/^.*?(FATAL|PANIC|ERROR):\s*/, '');
  if (/could not (bind|create any TCP)/.test(said.join())) {
    return new Problem(
      `Port ${plan.port}, which the database had the last time, is used by another program.`,
      'End that program, or start everything with npm start, which finds another port.',
    );
  }
  return new Problem(
    `PostgreSQL did not start: ${text}`,
    `Read ${plan.log}; if the data is damaged, empty it with npm run reset and start again.`,
  );
}

async function stop(child: ChildProcess, gone: Promise<void>): Promise<void> {
  if (hasEnded(child)) return;
  child.kill('SIGINT');
  const late = setTimeout(() => child.kill('SIGQUIT'), 20_000);
  await gone;
  clearTimeout(late);
}

async function kill(child: ChildProcess, gone: Promise<void>): Promise<void> {
  child.kill('SIGKILL');
  await gone;
}

function hasEnded(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null;
}
