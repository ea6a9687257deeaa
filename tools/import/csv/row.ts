import type { Column } from './column.ts';

/** The columns of a file, by the name in its header. */
export type Columns = Readonly<Record<string, Column<unknown>>>;

/** A row whose cells have been read. */
export type RowOf<C extends Columns> = { readonly [Name in keyof C]: C[Name] extends Column<infer T> ? T : never };

/** What is wrong with a row, and in which column. */
export interface WrongCell {
  readonly column?: string;
  readonly reason: string;
}

export type RowReading<C extends Columns> =
  | { readonly row: RowOf<C> }
  /** `read` are the cells that could be read beside those that could not. */
  | { readonly wrong: readonly WrongCell[]; readonly read: Partial<RowOf<C>> };

/** Where each column stands in this file. */
export type Header = ReadonlyMap<string, number>;

/** Reads the header: each column of ours once, but for those that may be left out, and no other. */
export function readHeader(cells: readonly string[], columns: Columns, mayBeLeftOut: readonly string[] = []): Header | readonly string[] {
  const wanted = Object.keys(columns);
  const missing = wanted.filter((name) => !cells.includes(name) && !mayBeLeftOut.includes(name));
  const unknown = cells.filter((name) => !wanted.includes(name));
  const twice = cells.filter((name, index) => cells.indexOf(name) !== index);
  const wrong = [
    ...missing.map((name) => `column ${name} is missing`),
    ...unknown.map((name) => `column ${name === '' ? '(without a name)' : name} is unknown`),
    ...twice.map((name) => `column ${name} stands there twice`),
  ];
  return wrong.length > 0 ? wrong : new Map(cells.map((name, index) => [name, index]));
}

/** Reads one row: every cell, so that all that is wrong is told at once. A column that was left out reads as empty cells. */
export function readRow<C extends Columns>(columns: C, header: Header, cells: readonly string[]): RowReading<C> {
  if (cells.length === 1 && cells[0] === '') return { wrong: [{ reason: 'the line is empty' }], read: {} };
  if (cells.length !== header.size)
    return { wrong: [{ reason: `has ${cells.length} cells where the header has ${header.size}` }], read: {} };

  const row: Record<string, unknown> = {};
  const wrong: WrongCell[] = [];
  for (const [name, column] of Object.entries(columns)) {
    const cell = column(cells[header.get(name) ?? -1] ?? '');
    if ('wrong' in cell) wrong.push({ column: name, reason: cell.wrong });
    else row[name] = cell.value;
  }
  return wrong.length > 0 ? { wrong, read: row as Partial<RowOf<C>> } : { row: row as RowOf<C> };
}
