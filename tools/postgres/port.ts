import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { writeWhole } from './home.ts';

/** A port that nobody listens on, chosen by the system. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer()
      .once('error', reject)
      .listen(0, '127.0.0.1', () => {
        const address = probe.address();
        probe.close(() => {
          resolve(typeof address === 'object' && address ? address.port : 0);
        });
      });
  });
}

export function isFree(port: number, host = '127.0.0.1'): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer()
      .once('error', () => {
        resolve(false);
      })
      .listen(port, host, () => {
        probe.close(() => {
          resolve(true);
        });
      });
  });
}

/** The port of this home. It is kept, so that a restarted server comes back where the API looks for it. */
export async function keptPort(home: string): Promise<number> {
  const kept = notedPort(home);
  if (kept > 0 && (await isFree(kept))) return kept;
  const port = await freePort();
  writeWhole(noteOf(home), String(port));
  return port;
}

/** The port of the last start; 0 before the first. */
export function notedPort(home: string): number {
  return existsSync(noteOf(home)) ? Number(readFileSync(noteOf(home), 'utf8')) : 0;
}

function noteOf(home: string): string {
  return join(home, 'postgres.port');
}
