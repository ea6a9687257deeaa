import { setTimeout as wait } from 'node:timers/promises';

const pauseMs = 2000;

/** A process that should run for as long as we do. */
export interface Companion {
  readonly name: string;
  /** Settled when the process that runs now is gone. */
  gone(): Promise<void>;
  start(): Promise<void>;
}

/** Starts a companion again whenever it ends by itself, and says so. Nothing it does ends us. */
export async function keepAlive(companion: Companion, say: (sentence: string) => void, end: AbortSignal): Promise<void> {
  await companion.gone();
  while (!end.aborted) {
    say(`${companion.name} ended by itself; starting it again in ${pauseMs / 1000} seconds.`);
    await wait(pauseMs, undefined, { signal: end }).catch(() => undefined);
    await startAgain(companion, say, end);
  }
}

async function startAgain(companion: Companion, say: (sentence: string) => void, end: AbortSignal): Promise<void> {
  if (end.aborted) return;
  try {
    await companion.start();
    say(`${companion.name} is back.`);
    await companion.gone();
  } catch (error) {
    say(error instanceof Error ? error.message : String(error));
  }
}
