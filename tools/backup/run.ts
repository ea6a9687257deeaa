/**
 * `npm run backup -- --to FOLDER`: copies the server in `SUPERUSER_DATABASE_URL` or, without that, the one of `npm start`, while people work.
 * `npm run backup -- verify FOLDER`: checks every file, restores the newest copy in a place of its own and compares every table with what the
 * source held; ends with 1 when anything differs.
 * `BACKUP_KEY` seals copy and log, and opens them again; in production nothing is copied without it.
 * Point in time needs the server's log too: `BACKUP_ARCHIVE=FOLDER npm start` has the embedded server hand it over to `FOLDER/wal`.
 */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Problem, endWith } from '../postgres/problem.ts';
import { backupKey } from './key.ts';
import { makeCopy } from './make.ts';
import { withServer } from './source.ts';
import { verify } from './verify.ts';

try {
  const [name, folder, ...rest] = process.argv.slice(2);
  if (name === 'verify') {
    if (folder === undefined || rest.length > 0) throw new Problem('Which copy?', 'Write npm run backup -- verify FOLDER.');
    await tellVerdict(resolve(folder));
  } else {
    const { to } = parseArgs({ options: { to: { type: 'string' } } }).values;
    if (!to) throw new Problem('The copy has no place.', 'Write npm run backup -- --to FOLDER.');
    await copyTo(resolve(to));
  }
} catch (error) {
  endWith(error);
}

async function copyTo(to: string): Promise<void> {
  const began = performance.now();
  const key = backupKey();
  const { folder, manifest } = await withServer((url) => makeCopy(url, to, key));
  const bytes = [...manifest.files, ...manifest.wal].reduce((all, file) => all + file.bytes, 0);
  console.log(`${folder}: ${manifest.files.length} files and ${manifest.wal.length} of the log, ${megabytes(bytes)}, ${seconds(began)}.`);
  if (!key) console.log('It is not sealed: whoever reads the folder reads everything about everybody. Set BACKUP_KEY to seal it.');
  console.log(`Can be used from ${manifest.usableFrom} on. Check it: npm run backup -- verify ${to}`);
}

async function tellVerdict(from: string): Promise<void> {
  const began = performance.now();
  const verdict = await verify(from, backupKey());
  console.log(`${verdict.copy}: ${verdict.files} files are as they were read.`);
  for (const line of verdict.differences) console.error(`Differs: ${line}`);
  const found = verdict.differences.length === 0 ? 'are the same as in the source' : `${verdict.differences.length} tables differ`;
  console.log(`Restored: ${verdict.tables} tables with ${verdict.rows} rows: ${found} (${seconds(began)}).`);
  if (verdict.differences.length > 0) process.exitCode = 1;
}

function megabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(0)} MB`;
}

function seconds(began: number): string {
  return `${((performance.now() - began) / 1000).toFixed(1)} s`;
}
