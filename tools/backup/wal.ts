import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { contentSum, damaged } from './keep.ts';
import { type Copy, checkFile } from './manifest.ts';
import { type Kept, logFile, logName } from './places.ts';

/** A file of the log that can be replayed. */
export interface Segment {
  readonly segment: string;
  readonly file: Kept;
}

const segmentName = /^[0-9A-F]{24}$/;

/** Folder beside the copies that the server hands finished files of its log to. */
export function archiveIn(folder: string): string {
  return join(folder, 'wal');
}

/** Everything that can be replayed on a copy: its own log, then what the archive holds without a gap. Refuses what is damaged or missing. */
export async function logOf({ folder, manifest, key }: Copy, archive: string): Promise<readonly Segment[]> {
  const own = manifest.wal.map(({ path }): Segment => ({ segment: path, file: logFile(folder, path) }));
  const last =
    own
      .map(({ segment }) => segment)
      .filter((name) => segmentName.test(name))
      .sort()
      .at(-1) ?? '';
  const archived = existsSync(archive) ? readdirSync(archive).sort() : [];
  const later = archived.filter((name) => segmentName.test(name) && name.slice(0, 8) === last.slice(0, 8) && name > last);
  let previous = last;
  for (const name of later) {
    const expected = nextSegment(previous, manifest.segmentBytes);
    if (name !== expected) throw damaged(join(archive, expected), 'it is missing, and the log goes on after it');
    previous = name;
  }
  const more = later.map((segment): Segment => ({ segment, file: { path: join(archive, segment), name: logName(segment) } }));
  for (const { file } of more) await checkArchived(file, manifest.segmentBytes, key);
  return [...own, ...more];
}

export function nextSegment(name: string, segmentBytes: number): string {
  const perLog = 0x1_0000_0000 / segmentBytes;
  const place = Number.parseInt(name.slice(8, 16), 16) * perLog + Number.parseInt(name.slice(16), 16) + 1;
  const hex = (value: number): string => value.toString(16).toUpperCase().padStart(8, '0');
  return `${name.slice(0, 8)}${hex(Math.floor(place / perLog))}${hex(place % perLog)}`;
}

/** A sealed file of the log needs no sum beside it. */
async function checkArchived(file: Kept, bytes: number, key: Buffer | undefined): Promise<void> {
  if (key) {
    const found = await contentSum(file, key);
    if (found.bytes !== bytes) throw damaged(file.path, `it has ${found.bytes} bytes, not ${bytes}`);
    return;
  }
  const note = `${file.path}.sha256`;
  if (!existsSync(note)) throw damaged(note, 'it is missing');
  await checkFile(file, { bytes, sha256: readFileSync(note, 'utf8').trim().slice(0, 64) }, key);
}
