import { open } from 'node:fs/promises';
import { cefOf } from './cef.ts';
import type { Sink } from './sink.ts';

/** Appends to a file that only its owner reads. The lines are safe when they are on the disk. */
export function fileSink(file: string): Sink {
  return {
    name: file,
    take: async (lines) => {
      const sink = await open(file, 'a', 0o600);
      try {
        let batch: string[] = [];
        for await (const line of lines) {
          batch.push(cefOf(line));
          if (batch.length < 1000) continue;
          await sink.appendFile(`${batch.join('\n')}\n`);
          batch = [];
        }
        if (batch.length > 0) await sink.appendFile(`${batch.join('\n')}\n`);
        await sink.sync();
      } finally {
        await sink.close();
      }
    },
  };
}
