import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { type Account, mayUseFolder } from './account.ts';
import { giveTo } from './home.ts';
import { Problem } from './problem.ts';
import { type Sealer, sealerFor } from './sealer.ts';

/** A file of the log is handed over when it is full or a minute old, in seconds: no more than that is lost with the disk of the server. */
const archiveTimeoutSeconds = 60;

/** Folder that the server hands the finished files of its log to, and what they are sealed with, if with anything. */
export interface Archive {
  readonly folder: string;
  readonly key: Buffer | undefined;
}

/** What the server must be told so that it hands the finished files of its log to a folder; makes the folder. */
export function archiveSettings(account: Account, { folder, key }: Archive): readonly string[] {
  if (/["'%\\$`]/.test(folder)) throw new Problem(`${folder} has signs that a shell takes for something else.`, 'Choose a plainer name.');
  mkdirSync(dirname(folder), { recursive: true, mode: 0o711 }); // the account of PostgreSQL walks through
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  giveTo(account, folder);
  if (!mayUseFolder(account, folder)) {
    throw new Problem(`The account that PostgreSQL runs as cannot come to ${folder}.`, 'Choose a folder that everybody may walk to.');
  }
  const command = key ? sealedCommand(sealerFor(account), folder) : archiveCommand(folder);
  return ['archive_mode=on', `archive_command=${command}`, `archive_timeout=${archiveTimeoutSeconds}`];
}

/** The sum first, then the file under another name, then its real one. A file that is there already must be the same. */
function archiveCommand(folder: string): string {
  const target = `"${folder}/%f"`;
  const put = `sha256sum < "%p" > "${folder}/%f.sha256" && cp "%p" "${folder}/%f.part" && sync "${folder}/%f.part" && mv "${folder}/%f.part" ${target}`;
  return `cmp -s "%p" ${target} || (test ! -e ${target} && ${put})`;
}

/** The server's environment has the key. */
function sealedCommand({ node, script }: Sealer, folder: string): string {
  return `"${node}" "${script}" "%p" "${folder}/%f"`;
}

/** What the server's own environment must have for it. */
export function archiveEnvironment(archive: Archive | undefined): Readonly<Record<string, string>> {
  return archive?.key ? { BACKUP_KEY: archive.key.toString('base64') } : {};
}
