/**
 * The access log as its keeper handles it. Reads the database in `OWNER_DATABASE_URL` or, without that, the one of `npm start`.
 *
 * `npm run -s access-log -- --from 2026-11-21 > access.cef`: who looked at whom, one line each in the Common Event Format.
 *   --from    day or instant, default the day before
 *   --to      day or instant, default a minute ago, so that nothing that is still being written is passed over
 *   --after   id of the last line that was fetched before (`externalId`); the last id is told when the command ends
 * `npm run access-log -- sink --file /var/log/fotfeste/access.cef [--every 30]`: appends what has been sealed, once or every so many seconds.
 * `npm run access-log -- verify`: goes through every seal and names the first minute that is not as it was sealed; then it ends with 1.
 * `npm run access-log -- expire`: removes months that are older than lines are kept.
 */
import { once } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { withDevDatabase } from '../import/dev-database.ts';
import { endWith, Problem } from '../postgres/problem.ts';
import { cefOf } from './cef.ts';
import { removeExpired } from './expire.ts';
import { lookUps, type Stretch } from './read.ts';
import { verifySeals } from './seals.ts';
import { writeSealed } from './sink.ts';

type Deed = (client: pg.Client) => Promise<void>;

const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;

try {
  const deed = deedIn(process.argv.slice(2), Date.now());
  const { OWNER_DATABASE_URL: given } = process.env;
  await (given ? connected(given, deed) : withDevDatabase((ownerUrl) => connected(ownerUrl, deed)));
} catch (error) {
  endWith(error);
}

async function connected(ownerUrl: string, deed: Deed): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await deed(client);
  } finally {
    await client.end();
  }
}

function deedIn([name, ...rest]: readonly string[], now: number): Deed {
  switch (name) {
    case 'verify':
      return (client) => verify(client, new Date(now));
    case 'expire':
      return (client) => expire(client, new Date(now));
    case 'sink':
      return sinkIn(rest);
    default: {
      const stretch = stretchIn(name === undefined ? [] : [name, ...rest], now);
      return (client) => print(client, stretch);
    }
  }
}

async function verify(client: pg.Client, now: Date): Promise<void> {
  const { minutes, lines, last, broken } = await verifySeals(client, now);
  console.log(`${String(minutes)} minutes with ${String(lines)} lines are as they were sealed.`);
  if (last) console.log(`Last seal: ${last.minute} ${last.hash}`);
  if (!broken) return;
  console.error(`Broken: ${broken.minute}: ${broken.reason}.`);
  process.exitCode = 1;
}

async function expire(client: pg.Client, now: Date): Promise<void> {
  const removed = await removeExpired(client, now);
  console.log(removed.length > 0 ? `Removed: ${removed.join(', ')}` : 'Nothing is older than lines are kept.');
}

function sinkIn(args: readonly string[]): Deed {
  const { values } = parseArgs({ args: [...args], options: { file: { type: 'string' }, every: { type: 'string' } } });
  const { file } = values;
  if (!file) throw new Problem('The sink has no file.', 'Write --file /var/log/fotfeste/access.cef.');
  const seconds = Number(values.every ?? 0);
  return async (client) => {
    do {
      const written = await writeSealed(client, file);
      if (written > 0 || seconds === 0) console.log(`${String(written)} lines to ${file}.`);
      if (seconds > 0) await delay(seconds * 1000);
    } while (seconds > 0);
  };
}

async function print(client: pg.Client, stretch: Stretch): Promise<void> {
  let [count, last] = [0, stretch.after];
  for await (const line of lookUps(client, stretch)) {
    if (!process.stdout.write(`${cefOf(line)}\n`)) await once(process.stdout, 'drain');
    [count, last] = [count + 1, line.id];
  }
  console.error(`${String(count)} lines.${last ? ` Next time: --after ${last}` : ''}`);
}

function stretchIn(args: readonly string[], now: number): Stretch {
  const { values } = parseArgs({
    args: [...args],
    options: { from: { type: 'string' }, to: { type: 'string' }, after: { type: 'string' } },
  });
  const { from, to, after } = values;
  return {
    from: from === undefined ? new Date(now - dayMs) : instant(from),
    to: to === undefined ? new Date(now - minuteMs) : instant(to),
    after,
  };
}

function instant(text: string): Date {
  const moment = new Date(text);
  if (Number.isNaN(moment.getTime())) throw new Problem(`${text} is no day and no instant.`, 'Write 2026-11-21 or 2026-11-21T08:00:00Z.');
  return moment;
}
