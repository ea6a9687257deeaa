import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { keyBytes } from '../backup/key.ts';
import { makeCopy } from '../backup/make.ts';
import { checkFiles } from '../backup/manifest.ts';
import { checkedCopy, restoreInto } from '../backup/restore.ts';
import { archiveIn } from '../backup/wal.ts';
import { dataPlace } from '../postgres/home.ts';
import { asClient } from '../postgres/roles.ts';
import { commandsOf, newAccount, sendAll } from './commands.ts';
import { type Outcome, together, weigh } from './outcome.ts';
import { openStage, type Stage } from './stage.ts';
import { until } from './until.ts';

/**
 * The server is copied, sealed, while people write, its data are destroyed, and it is brought back to a moment: everything acknowledged before it is
 * there, nothing from after it, and what was lost with the disk is taken when it is sent again. On a server of its own, which hands its log over.
 */
export async function restored(): Promise<Outcome> {
  const key = randomBytes(keyBytes);
  const folder = mkdtempSync(join(tmpdir(), 'fotfeste-copies-'));
  chmodSync(folder, 0o711); // the account of PostgreSQL walks through
  const copies = join(folder, 'copies');
  const stage = await openStage({ archive: { folder: archiveIn(copies), key } });
  try {
    return await lostAndFound(stage, copies, key);
  } finally {
    await stage.remove();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function lostAndFound(stage: Stage, copies: string, key: Buffer): Promise<Outcome> {
  const database = await stage.copy('restored');
  const superuserUrl = stage.postgres.url('superuser', 'postgres');
  const api = await stage.open(database);
  const commands = commandsOf(stage.authors, 600);
  const [before, after] = [commands.slice(0, 500), commands.slice(500)];
  const account = newAccount();
  const sending = sendAll(before, () => api.url, account);
  await until(() => account.acknowledged.length >= 100);
  const copyBegun = performance.now();
  await makeCopy(superuserUrl, copies, key);
  const copyMs = performance.now() - copyBegun;
  await sending;
  await wait(50);
  const moment = await serverNow(superuserUrl);
  await wait(50);
  const lost = newAccount();
  await sendAll(after, () => api.url, lost);
  await archived(superuserUrl, copies);
  await api.kill();

  const destroyed = performance.now();
  await stage.postgres.kill();
  rmSync(dataPlace(stage.postgres.home), { recursive: true });
  const checked = await checkedCopy(copies, key, moment);
  await checkFiles(checked.copy);
  await restoreInto(stage.postgres.home, checked, { until: moment });
  await stage.postgres.restart();
  const backMs = performance.now() - destroyed;
  const again = await stage.open(database);
  const restoredMs = performance.now() - destroyed;

  const beyond = await writtenOf(
    stage,
    database,
    after.map(({ title }) => title),
  );
  const found = await weigh(stage, database, before, account);
  const resent = newAccount();
  await sendAll(after, () => again.url, resent);
  await again.stop();
  return together(
    {
      figures: [
        `copied in ${copyMs.toFixed(0)} ms while people wrote; data destroyed; the database is back after ${backMs.toFixed(0)} ms and the service after ${restoredMs.toFixed(0)} ms`,
        `${lost.acknowledged.length} writes after the moment: ${beyond} are there (0 wanted); ${resent.acknowledged.length} taken when sent again`,
      ],
      broken: beyond > 0 ? [`${beyond} writes from after the moment are there`] : [],
    },
    found,
    await weigh(stage, database, commands, { ...resent, astray: [...resent.astray, ...lost.astray] }),
  );
}

function writtenOf(stage: Stage, database: string, titles: readonly string[]): Promise<number> {
  return asClient(stage.postgres.url('owner', database), async (client) => {
    const { rows } = await client.query<{ count: number }>('select count(*)::int as count from follow_up_task where title = any($1)', [
      titles,
    ]);
    return rows[0]?.count ?? 0;
  });
}

function serverNow(superuserUrl: string): Promise<Date> {
  return asClient(superuserUrl, async (client) => {
    const { rows } = await client.query<{ now: Date }>('select clock_timestamp() as now');
    return rows[0]?.now ?? new Date(0);
  });
}

/** Waits until the log that has been written so far lies beside the copies. */
async function archived(superuserUrl: string, copies: string): Promise<void> {
  const file = await asClient(superuserUrl, async (client) => {
    const { rows } = await client.query<{ file: string }>('select pg_walfile_name(pg_switch_wal() - 1) as file');
    return rows[0]?.file ?? '';
  });
  await until(() => existsSync(join(archiveIn(copies), file)));
}
