import { spawnSync } from 'node:child_process';
import { appendFileSync, mkdirSync, mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { commandsOf, newAccount, pauseAfter, sendAll } from './commands.ts';
import { type NotRun, type Outcome, pauseOutcome, together, weigh } from './outcome.ts';
import { openStage } from './stage.ts';

/** Large enough for the data of the trial, small enough to be filled. */
const diskMb = 2000;

/** The disk of the database fills up while people write, and is emptied again. On a small file system in memory, which only root can make. */
export async function fullDisk(): Promise<Outcome | NotRun> {
  const place = mkdtempSync(join(tmpdir(), 'fotfeste-disk-'));
  const made = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${diskMb}m,mode=755`, 'tmpfs', place], { encoding: 'utf8' });
  if (made.status !== 0) {
    rmSync(place, { recursive: true });
    return { notRun: `a small file system cannot be made (${(made.stderr || String(made.error)).trim()})` };
  }
  try {
    return await filledUp(place);
  } finally {
    spawnSync('umount', [place]);
    rmSync(place, { recursive: true, force: true });
  }
}

async function filledUp(place: string): Promise<Outcome> {
  const stage = await openStage({ place });
  try {
    const database = await stage.copy('full_disk');
    const api = await stage.open(database);
    const ballast = join(place, 'ballast');
    mkdirSync(ballast);
    fill(join(ballast, 'file'), place);
    const commands = commandsOf(stage.authors, 1000);
    const account = newAccount();
    const sending = sendAll(commands, () => api.url, account);
    const server = { hasEnded: false };
    void stage.postgres.gone().then(() => {
      server.hasEnded = true;
    });
    await wait(8000);
    const during = account.acknowledged.length;
    const refused = ['503', 'closed', 'none'].reduce((sum, answer) => sum + (account.answers.get(answer) ?? 0), 0);
    rmSync(ballast, { recursive: true });
    if (server.hasEnded) await stage.postgres.restart();
    const back = performance.now();
    await sending;
    await api.stop();
    return together(
      {
        figures: [
          `${diskMb} MB, all filled: ${during} taken and ${refused} answered "for a moment" in 8 s; PostgreSQL ${server.hasEnded ? 'ended and was started again' : 'went on'}`,
        ],
        broken: refused === 0 ? ['the disk was not full'] : [],
      },
      pauseOutcome('first acknowledgement after there was room', pauseAfter(account, back)),
      await weigh(stage, database, commands, account),
    );
  } finally {
    await stage.remove();
  }
}

/** Writes until there is no room for more. */
function fill(file: string, place: string): void {
  writeFileSync(file, '');
  const block = Buffer.alloc(4 * 1024 * 1024, 0x78);
  for (const size of [block.length, 65_536, 4096])
    try {
      while (statfsSync(place).bavail > 0) appendFileSync(file, block.subarray(0, size));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
    }
}
