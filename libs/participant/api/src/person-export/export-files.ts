import { readFileSync } from 'node:fs';
import { zipSync } from 'fflate';
import { dataMapRows } from './data-map';

/** A row of a table, or a file that a row names, as the database hands it over. */
export interface KeptPart {
  readonly kind: 'row' | 'file';
  /** Of the table, or of the file. */
  readonly name: string;
  readonly content: Readonly<Record<string, unknown>> | null;
  readonly bytes: Buffer | null;
}

/** A file of the answer. */
export interface ExportFile {
  readonly path: string;
  readonly content: Buffer;
}

/** `person.json`, with what each table is for, on what basis, who sees it and how long it is kept; and the files that its rows name. */
export function exportFiles(parts: readonly KeptPart[], dataMap = readFileSync('docs/data-map.md', 'utf8')): readonly ExportFile[] {
  const told = dataMapRows(dataMap);
  const tables = [
    ...Map.groupBy(
      parts.filter(({ kind }) => kind === 'row'),
      ({ name }) => name,
    ),
  ].map(([table, rows]) => ({
    table,
    ...told(table),
    rows: rows.map(({ content }) => content),
  }));
  const files = parts.flatMap(({ kind, name, bytes }) => (kind === 'file' && bytes ? [{ path: `files/${name}`, content: bytes }] : []));
  return [{ path: 'person.json', content: Buffer.from(`${JSON.stringify({ tables }, undefined, 2)}\n`) }, ...files];
}

/** The files in one zip, as they are: letters and pictures are packed already. No file tells when it was made. */
export function packed(files: readonly ExportFile[]): Buffer {
  const contents = Object.fromEntries(files.map(({ path, content }) => [path, content]));
  return Buffer.from(zipSync(contents, { level: 0, mtime: new Date(1980, 0, 1) }));
}
