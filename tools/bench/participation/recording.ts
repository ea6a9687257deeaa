import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

/** A value as it was sent: JSON has no days and no bytes. */
type Written = { readonly date: string } | { readonly bytes: string } | { readonly value: unknown };

/** A statement as the API sent it, and the rows that came back. */
export interface Statement {
  readonly order: number;
  readonly text: string;
  readonly name?: string;
  readonly values?: readonly Written[];
  readonly rows: readonly unknown[];
}

/** The statements of each request of each life cycle. */
export type Recording = readonly (readonly (readonly Statement[])[])[];

/** What has been written down since the last look. */
export function reader(file: string): () => readonly Statement[] {
  let seen = 0;
  return () => {
    const fresh = from(file, seen);
    seen += fresh.length;
    const lines = fresh.toString('utf8').split('\n').slice(0, -1);
    return lines.map((line) => JSON.parse(line) as Statement).sort((a, b) => a.order - b.order);
  };
}

/** The file from a byte on; each line is written in one go, so it ends with a whole one. */
function from(file: string, start: number): Buffer {
  const descriptor = openSync(file, 'r');
  try {
    const fresh = Buffer.alloc(fstatSync(descriptor).size - start);
    readSync(descriptor, fresh, 0, fresh.length, start);
    return fresh;
  } finally {
    closeSync(descriptor);
  }
}

const id = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;

/** The ids that the database gave out in the recording, and those it gave out for them this time. */
export class Ids {
  private readonly now = new Map<string, string>();

  /** Learns from the rows that came back then and now. */
  learn(then: unknown, now: unknown): void {
    if (typeof then === 'string' && typeof now === 'string') {
      const [old, fresh] = [then.match(id) ?? [], now.match(id) ?? []];
      for (const [index, each] of old.entries()) if (fresh[index] && fresh[index] !== each) this.now.set(each, fresh[index]);
    } else if (then && now && typeof then === 'object' && typeof now === 'object') {
      for (const [key, value] of Object.entries(then)) this.learn(value, (now as Readonly<Record<string, unknown>>)[key]);
    }
  }

  /** The value to send this time. */
  translate(written: Written): unknown {
    if ('date' in written) return new Date(written.date);
    if ('bytes' in written) return Buffer.from(written.bytes, 'base64');
    return this.within(written.value);
  }

  private within(value: unknown): unknown {
    if (typeof value === 'string') return value.replaceAll(id, (each) => this.now.get(each) ?? each);
    if (Array.isArray(value)) return value.map((each) => this.within(each));
    if (value && typeof value === 'object') return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, this.within(each)]));
    return value;
  }
}
