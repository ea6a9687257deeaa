import type { Refusal } from '../csv/refusal.ts';
import type { CheckedRow, Pointer } from './reference-file.ts';

interface Waiting {
  readonly file: string;
  readonly line: number;
  readonly pointer: Pointer;
}

/** What the rows read so far are called, how many there are, and what they point to that has not been seen yet. */
export class Known {
  private readonly keys = new Map<string, Set<string>>();
  private readonly tallies = new Map<string, Map<string, number>>();
  private readonly waiting: Waiting[] = [];
  private readonly unread = new Set<string>();

  /** Takes a row in; answers what is wrong when its key is taken. */
  add(file: string, line: number, { keys, pointers, tally }: CheckedRow): Refusal | undefined {
    const known = this.keysOf(file);
    if (known.has(keys[0])) return { file, line, reason: 'its key stands in an earlier row' };
    for (const key of keys) known.add(key);
    const counts = this.talliesOf(file);
    counts.set(tally, (counts.get(tally) ?? 0) + 1);
    for (const pointer of pointers) if (!this.keysOf(pointer.file).has(pointer.key)) this.waiting.push({ file, line, pointer });
    return undefined;
  }

  /** Notes that not all of a file could be read: what it lacks says nothing then. */
  couldNotRead(file: string): void {
    this.unread.add(file);
  }

  /** Whether all rows of a file have been read, good or bad. */
  hasRead(file: string): boolean {
    return !this.unread.has(file);
  }

  /** Every pointer that still points nowhere, though its file was read. */
  dangling(): readonly Refusal[] {
    return this.waiting
      .filter(({ pointer }) => this.hasRead(pointer.file) && !this.keysOf(pointer.file).has(pointer.key))
      .map(({ file, line, pointer }) => ({ file, line, column: pointer.column, reason: `is not ${pointer.what} in ${pointer.file}` }));
  }

  /** Rows of a file by what they are counted under. */
  talliesOf(file: string): Map<string, number> {
    return kept(this.tallies, file, () => new Map<string, number>());
  }

  /** Everything the rows of a file are known as. */
  keysOf(file: string): Set<string> {
    return kept(this.keys, file, () => new Set<string>());
  }
}

function kept<T>(map: Map<string, T>, key: string, make: () => T): T {
  const found = map.get(key);
  if (found !== undefined) return found;
  const made = make();
  map.set(key, made);
  return made;
}
