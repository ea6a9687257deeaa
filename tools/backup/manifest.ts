import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Problem } from '../postgres/problem.ts';
import { type Content, contentOf, contentSum, damaged, keep } from './keep.ts';
import { type Kept, dataFile, logFile } from './places.ts';
import type { TableSums } from './table-sums.ts';

/** One file of a copy, as it was read from the server. */
export interface CopiedFile extends Content {
  readonly path: string;
}

/** What a copy says about itself, in `copy.json`; written last, so a copy without it is none. */
export interface Manifest {
  readonly format: 1;
  readonly server: string;
  readonly systemIdentifier: string;
  readonly segmentBytes: number;
  /** Instants of the server's clock, ISO 8601 in UTC. From `usableFrom` on the copy can be brought to any moment that the log holds. */
  readonly begun: string;
  readonly usableFrom: string;
  /** A point in the log, and what every table held exactly there. */
  readonly witness: { readonly restorePoint: string; readonly at: string; readonly tables: TableSums };
  /** Folders and files of the data folder, below `data`. */
  readonly folders: readonly string[];
  readonly files: readonly CopiedFile[];
  /** The log from the begin of the copy to the witness, below `wal`. */
  readonly wal: readonly CopiedFile[];
}

export interface Copy {
  readonly folder: string;
  readonly manifest: Manifest;
  /** What its files and its log are sealed with; they lie open when there is none. */
  readonly key: Buffer | undefined;
}

const manifestName = 'copy.json';

export async function writeManifest(folder: string, manifest: Manifest, key: Buffer | undefined): Promise<void> {
  const text = `${JSON.stringify(manifest, undefined, 1)}\n`;
  if (!key) writeFileSync(join(folder, `${manifestName}.sha256`), sha256(text), { mode: 0o600 });
  await keep(only(text), { path: join(folder, manifestName), name: manifestName }, key);
}

/** A text as content to keep. */
export async function* only(text: string): AsyncGenerator<Buffer> {
  yield await Promise.resolve(Buffer.from(text));
}

/** The whole copies below a folder, oldest first; the folder of one copy counts as well. */
export async function copiesIn(folder: string, key: Buffer | undefined): Promise<readonly Copy[]> {
  if (existsSync(join(folder, manifestName))) return [await readCopy(folder, key)];
  const names = existsSync(folder) ? readdirSync(folder).sort() : [];
  const copies = names.map((name) => join(folder, name)).filter((path) => existsSync(join(path, manifestName)));
  if (copies.length === 0) throw new Problem(`There is no whole copy in ${folder}.`, 'Make one: npm run backup -- --to FOLDER.');
  return Promise.all(copies.map((path) => readCopy(path, key)));
}

/** The newest copy that can be brought to a moment. */
export function copyFor(copies: readonly Copy[], until: Date | undefined): Copy {
  const usable = copies.filter(({ manifest }) => !until || new Date(manifest.usableFrom) <= until);
  const newest = usable.toSorted((one, other) => one.manifest.usableFrom.localeCompare(other.manifest.usableFrom)).at(-1);
  if (newest) return newest;
  throw new Problem(
    `No copy is as old as ${until?.toISOString() ?? ''}; the oldest can be used from ${copies[0]?.manifest.usableFrom ?? ''} on.`,
    'Choose a later moment, or a folder with older copies.',
  );
}

/** Refuses a copy of which any file is not as it was read, with the file's name. */
export async function checkFiles({ folder, manifest, key }: Copy): Promise<void> {
  for (const file of manifest.files) await checkFile(dataFile(folder, file.path), file, key);
  for (const file of manifest.wal) await checkFile(logFile(folder, file.path), file, key);
}

export async function checkFile(file: Kept, wanted: Content, key: Buffer | undefined): Promise<void> {
  const { bytes, sha256: sum } = await contentSum(file, key);
  if (bytes !== wanted.bytes) throw damaged(file.path, `it has ${bytes} bytes, not ${wanted.bytes}`);
  if (sum !== wanted.sha256) throw damaged(file.path, 'its content has changed');
}

export function sha256(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('hex');
}

async function readCopy(folder: string, key: Buffer | undefined): Promise<Copy> {
  const path = join(folder, manifestName);
  const parts: Buffer[] = [];
  for await (const part of contentOf({ path, name: manifestName }, key)) parts.push(part);
  const text = Buffer.concat(parts).toString('utf8');
  if (!key && noted(`${path}.sha256`) !== sha256(text)) throw damaged(path, 'its content has changed');
  return { folder, manifest: JSON.parse(text) as Manifest, key };
}

function noted(note: string): string | undefined {
  return existsSync(note) ? readFileSync(note, 'utf8').trim() : undefined;
}
