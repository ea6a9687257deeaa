import { join } from 'node:path';
import type pg from 'pg';
import { readCsv } from '../csv/read-csv.ts';
import { type Refusal, Refused } from '../csv/refusal.ts';
import { UnreadableCsv } from '../csv/unreadable-csv.ts';
import type { CopyValue } from '../database/copy-line.ts';
import { asOwner } from '../database/owner.ts';
import { countStaged, type Difference, removeUnstaged, writeStaged } from '../database/replace-table.ts';
import { copyInto, makeStaging } from '../database/staging.ts';
import { Known } from './known.ts';
import type { ReferenceFile } from './reference-file.ts';
import { referenceFiles } from './reference-files.ts';

/**
 * Makes the reference tables say what the files in the folder say, in one transaction. Every row of every file is checked first;
 * throws {@link Refused} with all that is wrong, and then nothing has changed. Safe to repeat.
 */
export function importReference(ownerUrl: string, folder: string): Promise<readonly Difference[]> {
  return asOwner(ownerUrl, async (client) => {
    await client.query('set constraints all deferred');
    const tables = tablesOf(referenceFiles);
    for (const [table, columns] of tables) await makeStaging(client, table, columns);

    await stage(client, folder);

    const differences: Difference[] = [];
    for (const [table, columns] of tables) {
      const written = await writeStaged(client, table, columns);
      differences.push({ table, written, rows: await countStaged(client, table), removed: 0 });
    }
    for (const [index, difference] of differences.entries())
      differences[index] = { ...difference, removed: await removedFrom(client, difference.table) };
    await client.query('set constraints all immediate');
    return differences;
  });
}

async function stage(client: pg.Client, folder: string): Promise<void> {
  const known = new Known();
  const refusals: Refusal[] = [];
  for (const file of referenceFiles) {
    const rows = checkedRows(file, folder, known, refusals);
    if (file.table) await copyInto(client, file.table, file.stored, rows);
    else for await (const _checked of rows);
  }
  refusals.push(...known.dangling());
  for (const file of referenceFiles.filter(({ file: name }) => known.hasRead(name)))
    refusals.push(...file.whole(known).map((reason) => ({ file: file.file, line: 0, reason })));
  if (refusals.length > 0) throw new Refused(refusals);
}

/** The values of every good row; what is wrong with the others is added to the refusals. */
async function* checkedRows(file: ReferenceFile, folder: string, known: Known, refusals: Refusal[]): AsyncGenerator<readonly CopyValue[]> {
  const refuse = (line: number, reason: string, column?: string): void => {
    refusals.push({ file: file.file, line, reason, ...(column && { column }) });
  };
  const giveUp = (line: number, reason: string): void => {
    refuse(line, reason);
    known.couldNotRead(file.file);
  };
  try {
    const records = readCsv(join(folder, file.file));
    const first = await records.next();
    const header = file.readHeader(first.done ? [] : first.value.cells);
    if (!(header instanceof Map)) {
      for (const reason of header as readonly string[]) giveUp(1, reason);
      return;
    }
    for await (const { line, cells } of records) {
      const row = file.readRow(header, cells);
      if ('wrong' in row) {
        for (const { reason, column } of row.wrong) refuse(line, reason, column);
        continue;
      }
      const taken = known.add(file.file, line, row);
      if (taken) refusals.push(taken);
      else yield row.values;
    }
  } catch (error) {
    if (error instanceof UnreadableCsv) giveUp(error.line, error.reason);
    else if ((error as NodeJS.ErrnoException).code === 'ENOENT') giveUp(0, 'the file is missing');
    else throw error;
  }
}

async function removedFrom(client: pg.Client, table: string): Promise<number> {
  try {
    return await removeUnstaged(client, table);
  } catch (error) {
    if ((error as pg.DatabaseError).code !== '23503') throw error;
    const { table: user = 'another table' } = error as pg.DatabaseError;
    throw new Refused([{ file: table, line: 0, reason: `a row that is no longer in the file is still used by ${user}` }]);
  }
}

/** Every table with its columns; two files may fill one table. */
function tablesOf(files: readonly ReferenceFile[]): ReadonlyMap<string, readonly string[]> {
  return new Map(files.flatMap(({ table, stored }) => (table ? [[table, stored] as const] : [])));
}
