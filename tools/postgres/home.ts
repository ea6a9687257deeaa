import { createHash } from 'node:crypto';
import { chmodSync, chownSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Account, mayUseFolder } from './account.ts';
import { stopLeftover } from './leftover.ts';
import { Problem, errorCode } from './problem.ts';
import { ensureShelter, shelterPath } from './shelter.ts';

/** Makes the folder that holds passwords, port, log and, where the account can enter it, the data. */
export function makeHome(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const probe = join(folder, `.write-${process.pid}`);
    writeFileSync(probe, '');
    rmSync(probe);
  } catch (error) {
    if (!['EACCES', 'EPERM', 'EROFS', 'ENOTDIR', 'EEXIST'].includes(errorCode(error))) throw error;
    throw new Problem(
      `The folder ${folder} cannot be written to (${errorCode(error)}).`,
      'Give yourself write permission there (it may have been made by root: sudo chown -R "$USER" on it), or use a clone of your own.',
    );
  }
}

/**
 * Where the data of this home is or shall be: inside it, or in a shelter if the account cannot come here.
 * A shelter is written down in the home, so that a reset finds the real place.
 */
export async function ensureDataPlace(home: string, account: Account): Promise<string> {
  if (account.uid !== undefined) chmodSync(home, 0o711); // the account of PostgreSQL walks through; the secrets have their own mode
  const noted = existsSync(noteOfPlace(home));
  const inside = join(home, 'postgres');
  if (!noted && (existsSync(inside) || mayUseFolder(account, home))) return inside;

  const shelter = noted ? dirname(dataPlace(home)) : shelterPath(`data-${fingerprint(home)}`);
  ensureShelter(shelter);
  const place = join(shelter, 'postgres');
  if (!noted) {
    await removeData(place); // of a clone that was deleted by hand: its passwords went with it
    writeWhole(noteOfPlace(home), place);
  }
  return place;
}

/** Where the data of this home is, if it has any. */
export function dataPlace(home: string): string {
  const note = noteOfPlace(home);
  return existsSync(note) ? readFileSync(note, 'utf8').trim() : join(home, 'postgres');
}

/** Stops what still runs there and removes data and home, wherever the data really was. */
export async function removeHome(home: string): Promise<void> {
  const place = dataPlace(home);
  try {
    await removeData(place);
    if (dirname(place) !== home) rmSync(dirname(place), { recursive: true, force: true });
    rmSync(home, { recursive: true, force: true });
  } catch (error) {
    if (!['EACCES', 'EPERM'].includes(errorCode(error))) throw error;
    throw new Problem(`The folder ${home} belongs to another user and cannot be emptied.`, 'Run the command as that user.');
  }
}

/** Hands a folder or file to the account that PostgreSQL runs as. */
export function giveTo(account: Account, path: string): void {
  if (account.uid !== undefined && account.gid !== undefined) chownSync(path, account.uid, account.gid);
}

/** Written beside and renamed: the file is whole or absent. */
export function writeWhole(path: string, text: string): void {
  const half = `${path}.${process.pid}`;
  writeFileSync(half, text, { mode: 0o600 });
  renameSync(half, path);
}

async function removeData(place: string): Promise<void> {
  await stopLeftover(place);
  rmSync(place, { recursive: true, force: true });
}

function noteOfPlace(home: string): string {
  return join(home, 'postgres.place');
}

function fingerprint(path: string): string {
  return createHash('sha256').update(path).digest('hex').slice(0, 16);
}
