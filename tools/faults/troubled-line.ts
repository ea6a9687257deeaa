import { setTimeout as wait } from 'node:timers/promises';
import { commandsOf, newAccount, sendAll } from './commands.ts';
import { lineTo } from './line.ts';
import { type Outcome, pauseOutcome, together, weigh } from './outcome.ts';
import type { Stage } from './stage.ts';
import { until } from './until.ts';

/** How late everything from and to the database is while it is slow, in milliseconds. */
const delayMs = 100;

/** The database gets so slow that a request takes seconds, and quick again. */
export async function slowDatabase(stage: Stage): Promise<Outcome> {
  const database = await stage.copy('slow_database');
  const line = await lineTo(stage.postgres.url('app', database));
  const api = await stage.open(database, { databaseUrl: line.url });
  const commands = commandsOf(stage.authors, 200);
  const account = newAccount();
  const quickBefore = await onceTaken(stage, api.url);
  line.slowDown(delayMs);
  const begun = performance.now();
  const sending = sendAll(commands, () => api.url, account, 40);
  await wait(5000);
  const isLive = performance.now();
  const live = await fetch(`${api.url}/api/health/live`).then(({ ok }) => ok);
  const liveMs = performance.now() - isLive;
  await until(() => account.acknowledged.length >= 100);
  const slowMs = performance.now() - begun;
  line.slowDown(0);
  await sending;
  const quickAfter = await onceTaken(stage, api.url);
  await api.stop();
  line.close();
  return together(
    {
      figures: [`${delayMs} ms each way: ${account.acknowledged.length} taken, the first hundred in ${slowMs.toFixed(0)} ms`],
      broken: live ? [] : ['the process did not say that it lives'],
    },
    pauseOutcome('the process says that it lives, meanwhile', liveMs, 1000),
    pauseOutcome(`one write afterwards (before: ${quickBefore.toFixed(0)} ms)`, quickAfter, Math.max(1000, quickBefore * 5)),
    await weigh(stage, database, commands, account),
  );
}

/** Connections to the database break again and again while people write. */
export async function droppedConnections(stage: Stage): Promise<Outcome> {
  const database = await stage.copy('dropped_connections');
  const line = await lineTo(stage.postgres.url('app', database));
  const api = await stage.open(database, { databaseUrl: line.url });
  const commands = commandsOf(stage.authors, 1000);
  const account = newAccount();
  const writing = { isDone: false };
  let dropped = 0;
  const sending = sendAll(commands, () => api.url, account).then(() => {
    writing.isDone = true;
  });
  let rounds = 0;
  for (; !writing.isDone && rounds < 20; rounds += 1) {
    await wait(400);
    dropped += line.drop(0.5);
  }
  await sending;
  await api.stop();
  line.close();
  return together(
    { figures: [`${dropped} connections broken in ${rounds} rounds`], broken: dropped > 0 ? [] : ['no connection was open to be broken'] },
    await weigh(stage, database, commands, account),
  );
}

async function onceTaken(stage: Stage, url: string): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < 5; round += 1) {
    const begun = performance.now();
    await sendAll(commandsOf(stage.authors, 1), () => url, newAccount(), 1);
    times.push(performance.now() - begun);
  }
  return times.sort((a, b) => a - b)[2] ?? 0;
}
