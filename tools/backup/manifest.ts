import { createHash } from 'node:crypto';
import { createReadStream, existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Problem } from '../postgres/problem.ts';
import type { TableSums } from './table-sums.ts';

/** One file of a copy, as it was read from the server. */
export interface CopiedFile {
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
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
}

const manifestName = 'copy.json';

export function writeManifest(folder: string, manifest: Manifest): void {
  const text = `${JSON.stringify(manifest, undefined, 1)}\n`;
  writeFileSync(join(folder, `${manifestName}.sha256`), sha256(text), { mode: 0o600 });
  writeFileSync(join(folder, manifestName), text, { mode: 0o600 });
}

/** The whole copies below a folder, oldest first; the folder of one copy counts as well. */
export function copiesIn(folder: string): readonly Copy[] {
  if (existsSync(join(folder, manifestName))) return [readCopy(folder)];
  const names = existsSync(folder) ? readdirSync(folder).sort() : [];
  const copies = names.map((name) => join(folder, name)).filter((path) => existsSync(join(path, manifestName)));
  if (copies.length === 0) throw new Problem(`There is no whole copy in ${folder}.`, 'Make one: npm run backup -- --to FOLDER.');
  return copies.map(readCopy);
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
export async function checkFiles({ folder, manifest }: Copy): Promise<void> {
  for (const file of manifest.files) await checkFile(join(folder, 'data', file.path), file);
  for (const file of manifest.wal) await checkFile(join(folder, 'wal', file.path), file);
}

export async function checkFile(path: string, { bytes, sha256: wanted }: Pick<CopiedFile, 'bytes' | 'sha256'>): Promise<void> {
  if (!existsSync(path)) throw damaged(path, 'it is missing');
  if (statSync(path).size !== bytes) throw damaged(path, `it has ${statSync(path).size} bytes, not ${bytes}`);
  const hash = createHash('sha256');
  for await (const part of createReadStream(path)) hash.update(part as Buffer);
  if (hash.digest('hex') !== wanted) throw damaged(path, 'its content has changed');
}

export function damaged(path: string, how: string): Problem {
  return new Problem(`The copy is damaged: ${path}: ${how}.`, 'Nothing was restored. Use another copy.');
}

export function sha256(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('hex');
}

function readCopy(folder: string): Copy {
  const path = join(folder, manifestName);
  const text = readFileSync(path, 'utf8');
  const note = `${path}.sha256`;
  if (!existsSync(note) || readFileSync(note, 'utf8').trim() !== sha256(text)) throw damaged(path, 'its content has changed');
  return { folder, manifest: JSON.parse(text) as Manifest };
}
