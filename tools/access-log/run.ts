/**
 * `npm run -s access-log -- --from 2026-11-21 > access.cef`: who looked at whom, one line each in the Common Event Format, for the
 * place where such logs are gathered. Reads the database in `OWNER_DATABASE_URL` or, without that, the one of `npm start`.
 *
 *   --from    day or instant, default the day before
 *   --to      day or instant, default a minute ago, so that nothing that is still being written is passed over
 *   --after   id of the last line that was fetched before (`externalId`); the last id is told when the command ends
 */
import { once } from 'node:events';
import { parseArgs } from 'node:util';
import pg from 'pg';
import { withDevDatabase } from '../import/dev-database.ts';
import { endWith, Problem } from '../postgres/problem.ts';
import { cefOf } from './cef.ts';
import { lookUps, type Stretch } from './read.ts';

const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;

try {
  const stretch = stretchIn(process.argv.slice(2), Date.now());
  const { OWNER_DATABASE_URL: given } = process.env;
  await (given ? print(given, stretch) : withDevDatabase((ownerUrl) => print(ownerUrl, stretch)));
} catch (error) {
  endWith(error);
}

async function print(ownerUrl: string, stretch: Stretch): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  let [count, last] = [0, stretch.after];
  try {
    for await (const line of lookUps(client, stretch)) {
      if (!process.stdout.write(`${cefOf(line)}\n`)) await once(process.stdout, 'drain');
      [count, last] = [count + 1, line.id];
    }
  } finally {
    await client.end();
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
