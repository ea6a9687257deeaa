import { fork } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Recording } from './recording.ts';
import type { FilledStage } from './stage.ts';

/** The yardstick, running. */
export interface BareServer {
  /** Sends the statements of one recorded request again; what it answered. */
  replay(cycle: number, scene: number): Promise<string>;
  close(): Promise<void>;
}

/** Starts the bare server on a database, with what was recorded; another script of the same kind may be it. */
export async function openBareServer(
  stage: FilledStage,
  database: string,
  recording: Recording,
  script = new URL('./bare-server.ts', import.meta.url),
): Promise<BareServer> {
  const file = join(stage.folder, `${database}.json`);
  writeFileSync(file, JSON.stringify(recording));
  const env = { ...process.env, DATABASE_URL: stage.appUrl(database), BENCH_RECORDING: file };
  const server = fork(script, { env });
  const [{ port }] = (await once(server, 'message')) as [AddressInfo];
  return {
    replay: async (cycle, scene) => {
      const answer = await fetch(`http://127.0.0.1:${port}/${cycle}/${scene}`, { method: 'POST' });
      const text = await answer.text();
      if (!answer.ok) throw new Error(`The bare server could not replay ${cycle}/${scene}: ${text}`);
      return text;
    },
    close: async () => {
      server.disconnect();
      await once(server, 'exit');
    },
  };
}
