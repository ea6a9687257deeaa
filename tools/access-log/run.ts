/**
 * The access log as its keeper handles it. Reads the database in `OWNER_DATABASE_URL` or, without that, the one of `npm start`.
 *
 * `npm run -s access-log -- --from 2026-11-21 > access.cef`: who looked at whom, one line each in the Common Event Format.
 *   --from    day or instant, default the day before
 *   --to      day or instant, default a minute ago, so that nothing that is still being written is passed over
 *   --after   id of the last line that was fetched before (`externalId`); the last id is told when the command ends
 * `npm run access-log -- sink --file /var/log/fotfeste/access.cef [--every 30]`: appends what has been sealed, once or every so many seconds.
 * `ACCESS_LOG_SYSLOG=tls://collector:6514 npm run access-log -- sink [--every 60s]`: the same to a collector of syslog (tls, tcp or udp). While it
 *   is away nothing is lost: the sink goes on where it stopped.
 * `npm run access-log -- verify [--kept SEAL]`: goes through every seal and names the first minute that is not as it was sealed; then it ends with 1.
 *   --kept    a last seal that was told before and kept elsewhere: shows that nothing up to it was sealed anew
 * `npm run access-log -- expire`: removes months that are older than lines are kept; the calendar of jobs does it each night.
 */
import { once } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import type pg from 'pg';
import { asOwner } from '../import/owner-client.ts';
import { endWith, Problem } from '../postgres/problem.ts';
import { cefOf } from './cef.ts';
import { removeExpired } from './expire.ts';
import { fileSink } from './file-sink.ts';
import { lookUps, type Stretch } from './read.ts';
import { verifySeals } from './seals.ts';
import { type Sink, writeSealed } from './sink.ts';
import { syslogSink } from './syslog-sink.ts';

type Deed = (client: pg.Client) => Promise<void>;

const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;

try {
  await asOwner(deedIn(process.argv.slice(2), Date.now()));
} catch (error) {
  endWith(error);
}

function deedIn([name, ...rest]: readonly string[], now: number): Deed {
  switch (name) {
    case 'verify':
      return verifyIn(rest, new Date(now));
    case 'expire':
      return alone(rest, (client) => expire(client, new Date(now)));
    case 'sink':
      return sinkIn(rest);
    default: {
      if (name !== undefined && !name.startsWith('--'))
        throw new Problem(`${name} is nothing to do.`, 'Write verify, expire, sink, or --from DAY.');
      const stretch = stretchIn(name === undefined ? [] : [name, ...rest], now);
      return (client) => print(client, stretch);
    }
  }
}

/** What is not understood is not passed over: it may have been meant to keep something. */
function alone(rest: readonly string[], deed: Deed): Deed {
  if (rest.length > 0) throw new Problem(`${rest.join(' ')} is not understood here.`, 'Write expire alone.');
  return deed;
}

function verifyIn(args: readonly string[], now: Date): Deed {
  const { kept } = parseArgs({ args: [...args], options: { kept: { type: 'string' } } }).values;
  return (client) => verify(client, now, kept);
}

async function verify(client: pg.Client, now: Date, kept: string | undefined): Promise<void> {
  const { minutes, lines, last, broken } = await verifySeals(client, now, kept);
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
  const sink = sinkFor(values.file, process.env['ACCESS_LOG_SYSLOG']);
  const seconds = secondsIn(values.every ?? '0');
  if (seconds === 0)
    return async (client) => {
      told(await writeSealed(client, sink), sink);
    };
  return async (client) => {
    for (;;) {
      const written = await writeSealed(client, sink).catch(notReached(sink));
      if (written > 0) told(written, sink);
      await client.query('select 1'); // without the database there is nothing to wait for
      await delay(seconds * 1000);
    }
  };
}

function sinkFor(file: string | undefined, collector: string | undefined): Sink {
  if (file) return fileSink(file);
  if (collector) return syslogSink(collector);
  throw new Problem(
    'The sink has no place.',
    'Write --file /var/log/fotfeste/access.cef, or set ACCESS_LOG_SYSLOG to tls://collector:6514.',
  );
}

function told(written: number, { name }: Sink): void {
  console.log(`${String(written)} lines to ${name}.`);
}

/** The place is away: nothing was noted as handed over, so the next time begins with the same minute. */
function notReached({ name }: Sink): (error: Error) => number {
  return ({ message }) => {
    console.error(`${name} was not reached: ${message}. Tried again.`);
    return 0;
  };
}

function secondsIn(text: string): number {
  const [, seconds] = /^(\d{1,6})s?$/.exec(text) ?? [];
  if (seconds === undefined) throw new Problem(`${text} is no number of seconds.`, 'Write --every 60s.');
  return Number(seconds);
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
