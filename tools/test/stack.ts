import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../dev/root.ts';
import { closing } from './left-open.ts';

export type Order = 'killPostgres' | 'startPostgres';

interface Ready {
  readonly url: string;
  /** The journey's database past every policy: to prepare and to check, never to do the product's work. */
  readonly ownerUrl: string;
  /** File with everything the API has said. */
  readonly log: string;
}

export type Report = Ready | { readonly done: Order };

/** The whole product for one file of journeys: built, on a free port, with a database of its own full of demo data. */
export interface TestStack extends Ready {
  /** What the API has said so far; to print when a journey fails. */
  said(): string;
  /** Pulls the plug of the database. */
  killPostgres(): Promise<void>;
  /** Starts the database again on the same port. */
  startPostgres(): Promise<void>;
  stop(): Promise<void>;
}

/** Needs the global set-up of apps/web-e2e (journey-setup.mjs). Runs in a process of its own, so that jest's sandbox does not change it. */
export async function startTestStack(): Promise<TestStack> {
  if (!process.env['JOURNEY_HOME']) throw new Error('JOURNEY_HOME is not set: run with --config apps/web-e2e/jest.config.mjs');
  const child = spawn(process.execPath, [join(root, 'tools/test/stack-process.ts')], {
    cwd: root,
    env: process.env,
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const end = closing(() => stop(child));
  const ready = await reportOf(child, (report): report is Ready => 'url' in report);
  const obey = async (order: Order): Promise<void> => {
    child.send(order);
    await reportOf(child, (report): report is { done: Order } => 'done' in report && report.done === order);
  };
  return {
    ...ready,
    said: () => readFileSync(ready.log, 'utf8'),
    killPostgres: () => obey('killPostgres'),
    startPostgres: () => obey('startPostgres'),
    stop: end,
  };
}

function reportOf<T extends Report>(child: ChildProcess, isWanted: (report: Report) => report is T): Promise<T> {
  return new Promise((resolve, reject) => {
    const ended = (): void => {
      reject(new Error('The stack ended by itself; what it said stands above.'));
    };
    const listen = (report: Report): void => {
      if (!isWanted(report)) return;
      child.off('message', listen).off('exit', ended);
      resolve(report);
    };
    child.on('message', listen).once('exit', ended);
  });
}

function stop(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.once('exit', () => {
      resolve();
    });
    if (child.connected) child.disconnect();
    else resolve(); // it ended by itself
  });
}
