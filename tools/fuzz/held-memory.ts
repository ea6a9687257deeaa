import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { root } from '../dev/root.ts';

/** Loaded before the API, so that {@link heldMb} can ask it. */
export const memoryGauge = join(root, 'tools/fuzz/memory-gauge.mjs');

/** Asks a process that has {@link memoryGauge} what it still holds after it has cleared away the rest, in megabytes; its answer goes through a file, `MEMORY_GAUGE`. */
export async function heldMb(pid: number, gauge: string): Promise<number | undefined> {
  if (process.platform === 'win32') return undefined;
  rmSync(gauge, { force: true });
  process.kill(pid, 'SIGWINCH');
  for (let tries = 0; tries < 100; tries += 1) {
    await wait(50);
    if (existsSync(gauge)) return (JSON.parse(readFileSync(gauge, 'utf8')) as { heapUsed: number }).heapUsed / 1e6;
  }
  return undefined;
}
