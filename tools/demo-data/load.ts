import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { copyLine } from '../import/database/copy-line.ts';
import type { Row } from './journal';

const name = pg.escapeIdentifier;

/** Rows by table, in the order the tables may be written. */
export type Batch = ReadonlyMap<string, readonly Row[]>;

/** Writes batches with `COPY` in one transaction: everything or nothing. Stamps come from the story, so the stamping triggers sleep meanwhile. */
export class Loader {
  private readonly asleep = new Set<string>();

  constructor(private readonly client: pg.Client) {}

  async write(batch: Batch): Promise<void> {
    for (const [table, rows] of batch) {
      if (rows.length === 0) continue;
      await this.letTriggersSleep(table);
      await copyRows(this.client, table, rows);
    }
  }

  /** Wakes the triggers and lets the planner know the tables. Called before the transaction commits. */
  async finish(): Promise<void> {
    for (const table of this.asleep) {
      await this.client.query(`alter table ${name(table)} enable trigger user`);
      await this.client.query(`analyze ${name(table)}`);
    }
  }

  private async letTriggersSleep(table: string): Promise<void> {
    if (this.asleep.has(table)) return;
    await this.client.query(`alter table ${name(table)} disable trigger user`);
    this.asleep.add(table);
  }
}

/** Writes rows of one table with `COPY`. */
export async function copyRows(client: pg.Client, table: string, rows: readonly Row[]): Promise<void> {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const target = client.query(copyFrom(`copy ${name(table)} (${columns.map(name).join(', ')}) from stdin`));
  await pipeline(Readable.from(lines(rows, columns)), target);
}

function* lines(rows: readonly Row[], columns: readonly string[]): Generator<string> {
  let chunk = '';
  for (const row of rows) {
    chunk += copyLine(columns.map((column) => row[column]));
    if (chunk.length < 60_000) continue;
    yield chunk;
    chunk = '';
  }
  if (chunk !== '') yield chunk;
}
