import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Copy, checkFile, damaged } from './manifest.ts';

/** A file of the log that can be replayed. */
export interface Segment {
  readonly name: string;
  readonly path: string;
}

const segmentName = /^[0-9A-F]{24}$/;

/** Folder beside the copies that the server hands finished files of its log to. */
export function archiveIn(folder: string): string {
  return join(folder, 'wal');
}

/** Everything that can be replayed on a copy: its own log, then what the archive holds without a gap. Refuses what is damaged or missing. */
export async function logOf({ folder, manifest }: Copy, archive: string): Promise<readonly Segment[]> {
  const own = manifest.wal.map(({ path }): Segment => ({ name: path, path: join(folder, 'wal', path) }));
  const last =
    own
      .map(({ name }) => name)
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
  const more = later.map((name): Segment => ({ name, path: join(archive, name) }));
  for (const { path } of more) await checkArchived(path, manifest.segmentBytes);
  return [...own, ...more];
}

export function nextSegment(name: string, segmentBytes: number): string {
  const perLog = 0x1_0000_0000 / segmentBytes;
  const place = Number.parseInt(name.slice(8, 16), 16) * perLog + Number.parseInt(name.slice(16), 16) + 1;
  const hex = (value: number): string => value.toString(16).toUpperCase().padStart(8, '0');
  return `${name.slice(0, 8)}${hex(Math.floor(place / perLog))}${hex(place % perLog)}`;
}

async function checkArchived(path: string, bytes: number): Promise<void> {
  const note = `${path}.sha256`;
  if (!existsSync(note)) throw damaged(note, 'it is missing');
  await checkFile(path, { bytes, sha256: readFileSync(note, 'utf8').trim().slice(0, 64) });
}
