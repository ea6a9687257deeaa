import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { writeWhole } from '../postgres/home.ts';
import { commandLine } from '../postgres/leftover.ts';
import { Problem } from '../postgres/problem.ts';

/** Which supervisor uses a home right now. */
export interface Running {
  readonly pid: number;
  readonly url: string;
}

/** The supervisor that runs on this home; a note left by a killed one does not count. */
export function runningOn(home: string): Running | undefined {
  const running = readNote(home);
  return running && commandLine(running.pid)?.includes('tools/dev/start.ts') ? running : undefined;
}

/** Refuses, with a sentence, to do anything with a home that a supervisor uses. */
export function refuseWhileRunning(home: string): void {
  const running = runningOn(home);
  if (!running) return;
  throw new Problem(
    `Fotfeste is running from this folder (process ${running.pid}, ${running.url}).`,
    `Stop it first: Ctrl-C in its terminal, or kill ${running.pid}.`,
  );
}

export function noteRunning(home: string, url: string): void {
  writeWhole(noteOf(home), JSON.stringify({ pid: process.pid, url } satisfies Running));
}

/** Takes back our own note; another supervisor's stays. */
export function forgetRunning(home: string): void {
  if (readNote(home)?.pid === process.pid) rmSync(noteOf(home), { force: true });
}

function readNote(home: string): Running | undefined {
  const note = noteOf(home);
  return existsSync(note) ? (JSON.parse(readFileSync(note, 'utf8')) as Running) : undefined;
}

function noteOf(home: string): string {
  return join(home, 'running.json');
}
