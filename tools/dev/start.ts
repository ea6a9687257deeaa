/** `npm start`: everything a developer needs, on one address. `npm start -- --today 2026-11-20` sets the day the first demo data counts from. */
import { setTimeout as wait } from 'node:timers/promises';
import { workplace } from '../dev-sign-in/page.ts';
import { texts } from '../dev-sign-in/texts.ts';
import { demoUsers } from '../dev-sign-in/users.ts';
import { makeHome } from '../postgres/home.ts';
import { isFree } from '../postgres/port.ts';
import { type Postgres, startPostgres } from '../postgres/postgres.ts';
import { endWith } from '../postgres/problem.ts';
import { ensureBuilt } from './build.ts';
import { portIsBusy } from './front-door.ts';
import { devDatabase, devHome } from './home.ts';
import { type Companion, keepAlive } from './keep-alive.ts';
import { ensureFilledDatabase } from './load.ts';
import { endRunning } from './run-node.ts';
import { forgetRunning, noteRunning, refuseWhileRunning } from './running.ts';
import { type StartOptions, startOptions } from './start-options.ts';
import { type Stack, startStack } from './stack.ts';

const end = new AbortController();
let postgres: Postgres | undefined;
let stack: Stack | undefined;

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stop());

if (process.env['npm_lifecycle_event'] !== undefined) endWithParent();

const started = start();
await started.catch(async (error: unknown) => {
  if (end.signal.aborted) return;
  await stopAll();
  endWith(error);
});

async function start(): Promise<void> {
  const began = Date.now();
  const options = startOptions(process.argv.slice(2), process.env);
  makeHome(devHome);
  refuseWhileRunning(devHome);
  if (!(await isFree(options.port))) throw portIsBusy(options.port);
  noteRunning(devHome, `http://localhost:${options.port}`);

  await build('api');
  await build('web');
  postgres = await startPostgres(devHome, 'kept', options.archive);
  void keepAlive(databaseOf(postgres), say, end.signal);
  await fill(postgres, options);
  stack = await startStack({ postgres, database: devDatabase, port: options.port, home: devHome, say });
  if (!end.signal.aborted) welcome(stack.url, Date.now() - began);
}

async function build(app: 'api' | 'web'): Promise<void> {
  const began = Date.now();
  if (await ensureBuilt(app)) say(`Built the ${app} in ${seconds(Date.now() - began)}.`);
}

async function fill(server: Postgres, { filling }: StartOptions): Promise<void> {
  const isNew = await ensureFilledDatabase(server, devDatabase, filling);
  if (!isNew && filling.demoData.length > 0)
    say('--today was not used: the demo data is there already. Empty it first with npm run reset.');
}

/** A database that dies under the API comes back: by itself, or started by hand with npm run dev:postgres. */
function databaseOf(server: Postgres): Companion {
  return {
    name: 'PostgreSQL',
    gone: async () => {
      await server.gone();
      while (server.runsElsewhere()) await wait(1000);
    },
    start: async () => {
      if (!server.runsElsewhere()) await server.restart();
    },
  };
}

/** The shell that npm puts between itself and us dies of npm's signal without passing it on. */
function endWithParent(): void {
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) void stop();
  }, 500).unref();
}

async function stop(): Promise<void> {
  if (end.signal.aborted) return; // npm passes on the signal that the terminal has already sent
  say('Stopping …');
  end.abort();
  endRunning();
  await started.catch(() => undefined); // a start that is under way is finished first, so that nothing is left behind
  await stopAll();
  process.exit(0);
}

async function stopAll(): Promise<void> {
  end.abort();
  await stack?.stop();
  await postgres?.stop();
  forgetRunning(devHome);
}

function welcome(url: string, tookMs: number): void {
  const featured = demoUsers.filter((user) => user.featured);
  const rows = featured.map(
    (user) => `    ${user.id}  ${user.name.padEnd(22)}${texts.nb.roles[user.role][0].padEnd(30)}${workplace(user)}`,
  );
  say(`
  Fotfeste is ready after ${seconds(tookMs)}:  ${url}

  Sign in as one of the demo users (no password); ${demoUsers.length - featured.length} more stand on the sign-in page:
${rows.join('\n')}

  Mail and text messages end in ${url}/dev/inbox.
  Ctrl-C stops everything and keeps the data; npm run reset empties it.
`);
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(1)} s`;
}

function say(sentence: string): void {
  console.log(sentence);
}
