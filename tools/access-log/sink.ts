import type pg from 'pg';
import type { LookUpLine } from './cef.ts';
import { lookUps } from './read.ts';

/** A place where look-ups are gathered. `take` settles when they are safe there, as far as the place tells; else it fails. */
export interface Sink {
  /** Under which it is remembered how far it came. */
  readonly name: string;
  take(lines: AsyncIterable<LookUpLine>): Promise<void>;
}

/**
 * Hands over every line of the minutes that are sealed and have not been handed over, and remembers how far it came when they are safe. After
 * a failure in between the last minutes are handed over once more: never too few, told apart by `externalId`. Returns how many lines it were.
 */
export async function writeSealed(client: pg.Client, sink: Sink): Promise<number> {
  const [span] = (
    await client.query<{ from: Date | null; to: Date | null }>(
      `select coalesce((select minute from access_log_sent where sink = $1), (select date_trunc('minute', min(at)) from access_log)) as from,
              (select max(minute) + interval '1 minute' from access_log_seal) as to`,
      [sink.name],
    )
  ).rows;
  if (!span?.from || !span.to || span.to <= span.from) return 0;
  let written = 0;
  await sink.take(counted(lookUps(client, { from: span.from, to: span.to }), () => (written += 1)));
  await client.query(
    `insert into access_log_sent (sink, minute) values ($1, $2) on conflict (sink) do update set minute = excluded.minute`,
    [sink.name, span.to],
  );
  return written;
}

async function* counted(lines: AsyncIterable<LookUpLine>, count: () => void): AsyncGenerator<LookUpLine> {
  for await (const line of lines) {
    yield line;
    count();
  }
}
