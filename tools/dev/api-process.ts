import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Problem } from '../postgres/problem.ts';
import { inboxPath } from '../dev-inbox/inbox.ts';
import { root } from './root.ts';

const patienceMs = 60_000;

export interface ApiPlan {
  readonly port: number;
  readonly databaseUrl: string;
  readonly publicUrl: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly sessionSecret: string;
  /** File that receives everything the API says. */
  readonly log: string;
  /** What else it is told, beside what every API is. */
  readonly environment?: Readonly<Record<string, string>>;
}

/** One running API process. */
export interface ApiProcess {
  readonly pid: number;
  /** Settled when the process is gone, for whatever reason. */
  readonly gone: Promise<void>;
  stop(): Promise<void>;
}

/** Starts the built API and waits until it answers. It has a channel to us and ends with us, even when we are killed. */
export async function startApi(plan: ApiPlan): Promise<ApiProcess> {
  const log = openSync(plan.log, 'w', 0o600);
  const child = spawn(process.execPath, ['--enable-source-maps', join(root, 'dist/apps/api/main.js')], {
    cwd: root,
    detached: true, // Ctrl-C in the terminal is for us; we end the API before the database
    stdio: ['ignore', log, log, 'ipc'],
    env: { ...process.env, ...environmentOf(plan) },
  });
  closeSync(log);

  const gone = new Promise<void>((resolve) => {
    child.once('exit', () => {
      resolve();
    });
  });
  await ready(plan, child);
  return { pid: child.pid ?? 0, gone, stop: () => stop(child, gone) };
}

function environmentOf(plan: ApiPlan): Readonly<Record<string, string>> {
  return {
    NODE_ENV: 'development',
    HOST: '127.0.0.1',
    PORT: String(plan.port),
    DATABASE_URL: plan.databaseUrl,
    PUBLIC_URL: plan.publicUrl,
    OIDC_ISSUER: `${plan.publicUrl}/oidc`,
    OIDC_CLIENT_ID: plan.clientId,
    OIDC_CLIENT_SECRET: plan.clientSecret,
    SESSION_SECRET: plan.sessionSecret,
    MESSAGE_GATEWAY: `${plan.publicUrl}${inboxPath}`,
    MESSAGE_GATEWAY_TOKEN: plan.clientSecret,
    WEB_ROOT: join(root, 'dist/apps/web/browser'),
    ...plan.environment,
  };
}

async function ready(plan: ApiPlan, child: ChildProcess): Promise<void> {
  const started = Date.now();
  while (!(await answers(plan.port))) {
    if (child.exitCode !== null || child.signalCode !== null) {
      const said = readFileSync(plan.log, 'utf8').trim().split('\n').slice(-15).join('\n');
      throw new Problem(`${said}\n\nThe API ended while starting.`, `The whole of what it said is in ${plan.log}.`);
    }
    if (Date.now() - started > patienceMs) {
      child.kill('SIGKILL');
      throw new Problem(`The API did not answer within ${patienceMs / 1000} seconds.`, `What it said is in ${plan.log}.`);
    }
    await wait(50);
  }
}

async function answers(port: number): Promise<boolean> {
  try {
    return (await fetch(`http://127.0.0.1:${port}/api/health/live`, { signal: AbortSignal.timeout(5000) })).ok;
  } catch {
    return false;
  }
}

/** Closing the channel is the order to end: it works on every platform and lets running requests finish. */
async function stop(child: ChildProcess, gone: Promise<void>): Promise<void> {
  if (child.connected) child.disconnect();
  const late = setTimeout(() => child.kill('SIGKILL'), 10_000);
  await gone;
  clearTimeout(late);
}
