/**
 * Built to `dist/apps/api/demo-data.js`: fills an empty database with believable people; `multiply`, once
 * their lists are made, copies their lives where more are wanted than are told of. `npm run demo-data` finds the database first.
 */
import { parseArgs } from 'node:util';
import pg from 'pg';
import { isLocalDate, localDate, type LocalDate } from '@fotfeste/shared/kernel';
import { osloDate } from '@fotfeste/shared/api';
import { fillWithPeople } from './fill';
import { multiplyPeople } from './multiply/multiply';
import { mostTold } from './settings';

const usage = `Use: npm run demo-data -- [--participants 2000] [--seed 1] [--today yyyy-mm-dd]`;

try {
  await run(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof RangeError ? error.message : error);
  process.exit(1);
}

async function run(args: readonly string[]): Promise<void> {
  const { OWNER_DATABASE_URL: ownerUrl } = process.env;
  if (!ownerUrl) throw new RangeError('OWNER_DATABASE_URL is missing: the address of the database as its owner');
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { participants: { type: 'string', default: '2000' }, seed: { type: 'string', default: '1' }, today: { type: 'string' } },
  });
  const participants = wholeNumber(values.participants);
  const settings = { participants, told: Math.min(participants, mostTold), seed: wholeNumber(values.seed), today: dayOf(values.today) };
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    if (positionals.length === 0) await fillWithPeople(client, settings);
    else if (positionals[0] !== 'multiply') throw new RangeError(usage);
    else if (settings.told < settings.participants) await multiplyPeople(client, settings);
  } finally {
    await client.end();
  }
}

function wholeNumber(text: string): number {
  if (!/^\d{1,7}$/.test(text)) throw new RangeError(usage);
  return Number(text);
}

function dayOf(text: string | undefined): LocalDate {
  if (text === undefined) return osloDate(new Date());
  if (!isLocalDate(text)) throw new RangeError(`${text} is no day. ${usage}`);
  return localDate(text);
}
