import { setTimeout as wait } from 'node:timers/promises';
import { commandsOf, newAccount, pauseAfter, sendAll } from './commands.ts';
import { type Outcome, pauseOutcome, together, weigh } from './outcome.ts';
import type { Stage } from './stage.ts';
import { until } from './until.ts';

const count = 1000;

/** The API dies in the middle of a thousand writes, and its supervisor starts it again. */
export async function apiKilled(stage: Stage): Promise<Outcome> {
  const database = await stage.copy('api_killed');
  const api = await stage.open(database);
  const commands = commandsOf(stage.authors, count);
  const account = newAccount();
  const sending = sendAll(commands, () => api.url, account);
  await until(() => account.acknowledged.length >= count / 3);
  const before = account.acknowledged.length;
  await api.kill();
  const again = await stage.open(database, { port: api.port });
  const started = performance.now();
  await sending;
  await again.stop();
  return together(
    { figures: [`killed after ${before} acknowledgements`], broken: [] },
    pauseOutcome('first acknowledgement after the new process answered', pauseAfter(account, started)),
    await weigh(stage, database, commands, account),
  );
}

/** PostgreSQL dies in the middle of a thousand writes and comes back; nobody touches the API. */
export async function postgresKilled(stage: Stage): Promise<Outcome> {
  const database = await stage.copy('postgres_killed');
  const api = await stage.open(database);
  const commands = commandsOf(stage.authors, count);
  const account = newAccount();
  const sending = sendAll(commands, () => api.url, account);
  await until(() => account.acknowledged.length >= count / 3);
  const before = account.acknowledged.length;
  await stage.postgres.kill();
  await wait(1000);
  await stage.postgres.restart();
  const back = performance.now();
  await sending;
  await api.stop();
  return together(
    { figures: [`killed after ${before} acknowledgements, away for over a second`], broken: [] },
    pauseOutcome('first acknowledgement after the database took connections', pauseAfter(account, back)),
    await weigh(stage, database, commands, account),
  );
}
