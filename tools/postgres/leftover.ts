import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { Problem } from './problem.ts';

const patienceMs = 30_000;

/**
 * A killed parent leaves its PostgreSQL running. Stops it, so that the data folder is free again.
 * Process numbers are re-used, so only a process that was started on this very folder is touched.
 */
export async function stopLeftover(place: string): Promise<void> {
  const note = join(place, 'postmaster.pid');
  const pid = notedPid(note);
  if (pid === undefined) return;
  if (!isPostgresOn(pid, place)) {
    if (commandLine(pid) !== undefined) disown(note);
    return;
  }

  process.kill(pid, 'SIGINT');
  const started = Date.now();
  while (isPostgresOn(pid, place)) {
    await wait(25);
    if (Date.now() - started < patienceMs) continue;
    throw new Problem(
      `PostgreSQL from an earlier run (process ${pid}) still holds ${place} and does not stop.`,
      `End it yourself (kill -QUIT ${pid}) and start again.`,
    );
  }
}

/** Ends the PostgreSQL on this data folder at once, as a power cut would, whoever started it; for trials of recovery. */
export async function killOn(place: string): Promise<void> {
  const pid = notedPid(join(place, 'postmaster.pid'));
  if (pid === undefined || !isPostgresOn(pid, place)) return;
  process.kill(pid, 'SIGKILL');
  while (isPostgresOn(pid, place)) await wait(25);
}

/** Whether a PostgreSQL runs on this data folder right now. */
export function runsOn(place: string): boolean {
  const pid = notedPid(join(place, 'postmaster.pid'));
  return pid !== undefined && isPostgresOn(pid, place);
}

/** The command line of a process, or nothing when there is no such process. */
export function commandLine(pid: number): string | undefined {
  if (process.platform === 'linux') {
    try {
      return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
    } catch {
      return undefined;
    }
  }
  if (process.platform === 'win32') {
    const query = `(Get-CimInstance Win32_Process -Filter "ProcessId=${pid}").CommandLine`;
    return spawnSync('powershell', ['-NoProfile', '-Command', query], { encoding: 'utf8' }).stdout.trim() || undefined;
  }
  return spawnSync('ps', ['-ww', '-p', String(pid), '-o', 'args='], { encoding: 'utf8' }).stdout.trim() || undefined;
}

/**
 * PostgreSQL would take the stranger that now has this number for itself and refuse to start. The note is not removed, only its number
 * is made one that no process can have: PostgreSQL still reads in it whether old connections hold the data.
 */
function disown(note: string): void {
  const [, ...rest] = readFileSync(note, 'utf8').split('\n');
  writeFileSync(note, ['2147483646', ...rest].join('\n'));
}

function notedPid(note: string): number | undefined {
  if (!existsSync(note)) return undefined;
  const pid = Number(readFileSync(note, 'utf8').split('\n')[0]);
  return Number.isInteger(pid) && pid > 1 ? pid : undefined;
}

function isPostgresOn(pid: number, place: string): boolean {
  const command = commandLine(pid);
  return command !== undefined && command.includes('postgres') && command.includes(place);
}
