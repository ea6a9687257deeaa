import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../dev/root.ts';

/** What the data map says of a table. */
export interface Told {
  readonly purpose: string;
  readonly basis: string;
  readonly readers: string;
  readonly kept: string;
}

interface DataMap {
  readonly dataMapRows: (document: string) => (table: string) => Told | undefined;
}

/** Read as the button reads it: Node runs this file as it stands, without the names by which rooms call each other. */
const { dataMapRows } = (await import(join(root, 'libs/participant/api/src/person-export/data-map.ts'))) as DataMap;

/** The rows of `docs/data-map.md` by table; a twin with earlier versions is told of as its table. */
export function purposes(): (table: string) => Told | undefined {
  return dataMapRows(readFileSync(join(root, 'docs/data-map.md'), 'utf8'));
}
