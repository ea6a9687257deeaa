import { setTimeout as wait } from 'node:timers/promises';
import type pg from 'pg';
import { Problem } from '../postgres/problem.ts';
import { type TableSum, type TableSums, keptDatabases, tableSums } from './table-sums.ts';
import type { Manifest } from './manifest.ts';
import { withSuperuser } from './source.ts';

const patienceMs = 60_000;

/**
 * Names a point in the log and sums up every table exactly as it is there, while others write. A moment in which nobody is writing is waited
 * for; nobody is held up. A transaction takes a number when it first writes: when all up to ours are over, and the next number after the point
 * is still ours plus one, nobody wrote between the snapshots and the point.
 */
export async function bearWitness(client: pg.Client, url: string, name: string): Promise<Manifest['witness']> {
  const databases = await keptDatabases(client);
  return withEach(url, databases, [], async (readers) => {
    const began = Date.now();
    let tries = 0;
    for (;;) {
      const restorePoint = `${name}-${String((tries += 1))}`;
      const at = await pointWhileQuiet(client, readers, restorePoint);
      if (at) return { restorePoint, at, tables: await sumsOf(databases, readers) };
      if (Date.now() - began > patienceMs) {
        throw new Problem('For a minute there was no moment in which nobody wrote.', 'Try again when fewer people work.');
      }
      for (const reader of readers) await reader.query('rollback');
      await wait(7);
    }
  });
}

/** The instant of the point, when it was quiet around it. Recovery stops at the first point of a name, so each try needs its own. */
async function pointWhileQuiet(client: pg.Client, readers: readonly pg.Client[], restorePoint: string): Promise<string | undefined> {
  const number = await nextNumber(client);
  const quiet = `${String(number + 1n)}:${String(number + 1n)}:`;
  const snapshots = await Promise.all(readers.map(openSnapshot));
  if (snapshots.some((snapshot) => snapshot !== quiet)) return undefined;
  const { rows } = await client.query<{ at: Date }>('select pg_create_restore_point($1), clock_timestamp() as at', [restorePoint]);
  return (await nextNumber(client)) === number + 1n ? rows[0]?.at.toISOString() : undefined;
}

async function nextNumber(client: pg.Client): Promise<bigint> {
  const { rows } = await client.query<{ number: string }>('select pg_current_xact_id()::text as number');
  return BigInt(rows[0]?.number ?? 0);
}

async function openSnapshot(reader: pg.Client): Promise<string> {
  await reader.query('begin isolation level repeatable read read only');
  const { rows } = await reader.query<{ snapshot: string }>('select pg_current_snapshot()::text as snapshot');
  return rows[0]?.snapshot ?? '';
}

async function sumsOf(databases: readonly string[], readers: readonly pg.Client[]): Promise<TableSums> {
  const sums: Record<string, Readonly<Record<string, TableSum>>> = {};
  for (const [place, reader] of readers.entries()) sums[databases[place] ?? ''] = await tableSums(reader);
  return sums;
}

/** A connection to each database, all open at once. */
function withEach<T>(
  url: string,
  [first, ...rest]: readonly string[],
  open: readonly pg.Client[],
  work: (readers: readonly pg.Client[]) => Promise<T>,
): Promise<T> {
  if (first === undefined) return work(open);
  return withSuperuser(url, first, (reader) => withEach(url, rest, [...open, reader], work));
}
