import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import pg, { type ClientBase } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { copyLine, type CopyValue } from './copy-line.ts';

const name = pg.escapeIdentifier;

/** A table beside the real one, for this transaction: rows are copied there first, since `COPY` does not reach tables under row-level security. */
export async function makeStaging(client: ClientBase, table: string, columns: readonly string[]): Promise<void> {
  await client.query(
    `create temporary table ${stagingOf(table)} on commit drop as select ${columns.map(name).join(', ')} from ${name(table)} with no data`,
  );
}

/** Streams rows into the staging table as fast as the database takes them. */
export async function copyInto(
  client: ClientBase,
  table: string,
  columns: readonly string[],
  rows: AsyncIterable<readonly CopyValue[]>,
): Promise<void> {
  const target = client.query(copyFrom(`copy ${stagingOf(table)} (${columns.map(name).join(', ')}) from stdin`));
  await pipeline(Readable.from(chunks(rows)), target);
}

/** Name of the staging table, ready for a statement. */
export function stagingOf(table: string): string {
  return name(`staged_${table}`);
}

const chunkLength = 60_000;

/** Few long chunks go through a socket quicker than many short ones. */
async function* chunks(rows: AsyncIterable<readonly CopyValue[]>): AsyncGenerator<string> {
  let chunk = '';
  for await (const values of rows) {
    chunk += copyLine(values);
    if (chunk.length < chunkLength) continue;
    yield chunk;
    chunk = '';
  }
  if (chunk !== '') yield chunk;
}
