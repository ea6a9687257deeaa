import { basename } from 'node:path';
import { readCsv } from '../csv/read-csv.ts';
import { type Refusal, Refused } from '../csv/refusal.ts';
import { type Columns, readHeader, readRow, type RowOf, type WrongCell } from '../csv/row.ts';
import { UnreadableCsv } from '../csv/unreadable-csv.ts';

/** A file of people: its columns, which of them may be left out, and what must hold for a row. */
export interface PeopleFile<C extends Columns, Good> {
  readonly columns: C;
  readonly mayBeLeftOut: readonly (string & keyof C)[];
  /** What is wrong with single cells of a row that could not be read whole, so that everything is told at once. */
  readonly judgeCells: (cells: Partial<RowOf<C>>) => readonly WrongCell[];
  /** What the row means, or all that is wrong with it. Never says a name or a number: the reasons are printed. */
  readonly judge: (row: RowOf<C>) => Good | { readonly wrong: readonly WrongCell[] };
}

/** A row that holds, and where it stands. */
export interface GoodRow<Good> {
  readonly line: number;
  readonly good: Good;
}

/**
 * The good rows of the file, one at a time; what is wrong with the others is added to the refusals.
 * Throws {@link Refused} when the file cannot be read to its end: then nothing is known of the rest.
 */
export async function* goodRows<C extends Columns, Good extends object>(
  path: string,
  { columns, mayBeLeftOut, judge, judgeCells }: PeopleFile<C, Good>,
  refusals: Refusal[],
): AsyncGenerator<GoodRow<Good>> {
  const file = basename(path);
  try {
    const records = readCsv(path);
    const first = await records.next();
    const header = readHeader(first.done ? [] : first.value.cells, columns, mayBeLeftOut);
    if (!(header instanceof Map)) throw new Refused((header as readonly string[]).map((reason) => ({ file, line: 1, reason })));

    let rows = 0;
    for await (const { line, cells } of records) {
      rows += 1;
      const reading = readRow(columns, header, cells);
      const judged = 'row' in reading ? judge(reading.row) : { wrong: [...reading.wrong, ...judgeCells(reading.read)] };
      if ('wrong' in judged) refusals.push(...judged.wrong.map((wrong) => ({ file, line, ...wrong })));
      else yield { line, good: judged };
    }
    if (rows === 0) throw new Refused([{ file, line: 1, reason: 'there are no rows below the header' }]);
  } catch (error) {
    if (error instanceof UnreadableCsv) throw new Refused([{ file, line: error.line, reason: error.reason }]);
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') throw new Refused([{ file, line: 0, reason: 'the file is missing' }]);
    throw error;
  }
}
