import { type Columns, readHeader, readRow, type RowOf, type WrongCell } from '../csv/row.ts';
import type { CopyValue } from '../database/copy-line.ts';
import type { Known } from './known.ts';

/** A key in another file (or the same) that a row points to. */
export interface Pointer {
  readonly column: string;
  readonly file: string;
  readonly key: string;
  /** Completes the sentence "is not …". */
  readonly what: string;
}

/** What a row that reads well says. */
export interface CheckedRow {
  /** Names it can be pointed to by; the first is its key. */
  readonly keys: readonly [string, ...string[]];
  readonly pointers: readonly Pointer[];
  /** What it is counted under, for checks on the whole file. */
  readonly tally: string;
  /** Values for the columns of the table. */
  readonly values: readonly CopyValue[];
}

/** A file of `data/reference/`: what its rows must be, and where they are stored. */
export interface ReferenceFile {
  readonly file: string;
  /** Left out: the file is checked, and read by what uses it. */
  readonly table?: string;
  /** Columns of the table, in the order of the values. */
  readonly stored: readonly string[];
  readHeader(cells: readonly string[]): ReturnType<typeof readHeader>;
  readRow(header: ReadonlyMap<string, number>, cells: readonly string[]): CheckedRow | { readonly wrong: readonly WrongCell[] };
  /** What is wrong with the file as a whole, when every row of every file has been read. */
  whole(known: Known): readonly string[];
}

/** Whether the row holds together; what is wrong if not. */
type Check<Row> = (row: Row) => WrongCell | undefined;

interface Definition<C extends Columns> {
  readonly key: (row: RowOf<C>) => string;
  readonly alsoKnownAs?: (row: RowOf<C>) => readonly string[];
  readonly pointers?: (row: RowOf<C>) => readonly (Pointer | undefined)[];
  readonly checks?: readonly Check<RowOf<C>>[];
  readonly tally?: (row: RowOf<C>) => string;
  readonly whole?: (known: Known) => readonly string[];
  readonly table?: string;
  /** Column of the table → column of the file, or what to make of the row. */
  readonly store?: Readonly<Record<string, keyof C | ((row: RowOf<C>) => CopyValue)>>;
}

/** Makes a file from its name, its columns and what must hold. */
export function referenceFile<C extends Columns>(file: string, columns: C, definition: Definition<NoInfer<C>>): ReferenceFile {
  const { key, alsoKnownAs, pointers, checks = [], tally, whole, table, store = {} } = definition;
  return {
    file,
    ...(table && { table }),
    stored: Object.keys(store),
    readHeader: (cells) => readHeader(cells, columns),
    whole: (known) => whole?.(known) ?? [],
    readRow: (header, cells) => {
      const reading = readRow(columns, header, cells);
      if ('wrong' in reading) return reading;
      const { row } = reading;
      const wrong = checks.map((check) => check(row)).filter((each) => each !== undefined);
      if (wrong.length > 0) return { wrong };
      return {
        keys: [key(row), ...(alsoKnownAs?.(row) ?? [])],
        pointers: pointers?.(row).filter((each) => each !== undefined) ?? [],
        tally: tally?.(row) ?? '',
        values: Object.values(store).map((source) => (typeof source === 'function' ? source(row) : (row[source] as CopyValue))),
      };
    },
  };
}

/** A pointer, or nothing where the cell is empty. `prefix` narrows it to rows also known under it. */
export function pointsTo(
  column: string,
  key: string | undefined,
  { file, what, prefix = '' }: { readonly file: string; readonly what: string; readonly prefix?: string },
): Pointer | undefined {
  return key === undefined ? undefined : { column, file, key: prefix + key, what };
}

/** A check: unless it holds, the column is wrong for this reason. */
export function must<Row>(column: string & keyof Row, reason: string, holds: (row: Row) => boolean): Check<Row> {
  return (row) => (holds(row) ? undefined : { column, reason });
}
