import { join } from 'node:path';

/** A file of a copy or of its log: where it lies, and its name among them, which is sealed with it. */
export interface Kept {
  readonly path: string;
  readonly name: string;
}

/** A file of the data folder in a copy. */
export function dataFile(folder: string, path: string): Kept {
  return { path: join(folder, 'data', path), name: `data/${path}` };
}

/** A file of the log in a copy. */
export function logFile(folder: string, segment: string): Kept {
  return { path: join(folder, 'wal', segment), name: logName(segment) };
}

/** The name that a file of the log is sealed with, in a copy and beside it. */
export function logName(segment: string): string {
  return `wal/${segment}`;
}
