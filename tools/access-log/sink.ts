import { open } from 'node:fs/promises';
import type pg from 'pg';
import { cefOf } from './cef.ts';
import { lookUps } from './read.ts';

/**
 * Appends every line of the minutes that are sealed and have not been written to this file, and remembers how far it came when they are on the
 * disk. After a crash in between the last minutes are written once more: never too few, told apart by `externalId`.
 * Returns how many lines were written.
 */
export async function writeSealed(client: pg.Client, file: string): Promise<number> {
  const [span] = (
    await client.query<{ from: Date | null; to: Date | null }>(
      `select coalesce((select minute from access_log_sent where sink = $1), (select date_trunc('minute', min(at)) from access_log)) as from,
              (select max(minute) + interval '1 minute' from access_log_seal) as to`,
      [file],
    )
  ).rows;
  if (!span?.from || !span.to || span.to <= span.from) return 0;
  const sink = await open(file, 'a', 0o600);
  let written = 0;
  try {
    let batch: string[] = [];
    for await (const line of lookUps(client, { from: span.from, to: span.to })) {
      batch.push(cefOf(line));
      written += 1;
      if (batch.length < 1000) continue;
      await sink.appendFile(`${batch.join('\n')}\n`);
      batch = [];
    }
    if (batch.length > 0) await sink.appendFile(`${batch.join('\n')}\n`);
    await sink.sync();
  } finally {
    await sink.close();
  }
  await client.query(
    `insert into access_log_sent (sink, minute) values ($1, $2) on conflict (sink) do update set minute = excluded.minute`,
    [file, span.to],
  );
  return written;
}
