import { chmodSync, lstatSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { Problem, errorCode } from './problem.ts';

export function shelterPath(name: string): string {
  return join('/var/tmp', `fotfeste-${name}`);
}

/**
 * A folder outside the clone, used only when root has started us in a place that the account of PostgreSQL cannot enter.
 * Its name can be guessed and everybody may write in /var/tmp, so it counts only if it is a real folder that root owns alone.
 */
export function ensureShelter(folder: string): void {
  try {
    mkdirSync(folder, { mode: 0o755 });
    chmodSync(folder, 0o755); // whatever the umask says
  } catch (error) {
    if (errorCode(error) !== 'EEXIST') throw error;
  }

  const found = lstatSync(folder);
  if (!found.isDirectory() || found.uid !== 0 || (found.mode & 0o022) !== 0) {
    throw new Problem(
      `The folder ${folder} does not belong to root alone, so it is not trusted with the database.`,
      `Look at it, remove it (rm -r ${folder}) and start again.`,
    );
  }
}
