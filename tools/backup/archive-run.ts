/**
 * What the server runs for each finished file of its log when the log is to be sealed: `node archive-run.ts FROM TO`, with `BACKUP_KEY` in the
 * server's environment. Ends with 0 only when the file lies there, whole; a file that is there already must be the same.
 */
import { createReadStream, existsSync, renameSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import { Problem, endWith } from '../postgres/problem.ts';
import { contentSum, keep, summed } from './keep.ts';
import { backupKey } from './key.ts';
import { logName } from './places.ts';

try {
  const [from, to] = process.argv.slice(2);
  const key = backupKey();
  if (from === undefined || to === undefined || !key)
    throw new Problem('The log is not sealed.', 'Write archive-run.ts FROM TO, and set BACKUP_KEY.');
  const name = logName(basename(to));
  const content = (): AsyncIterable<Buffer> => createReadStream(from) as AsyncIterable<Buffer>;
  if (!existsSync(to)) {
    await keep(content(), { path: `${to}.part`, name }, key);
    await settled(`${to}.part`);
    renameSync(`${to}.part`, to);
  } else {
    const { parts, content: sum } = summed(content());
    for await (const _part of parts);
    const there = await contentSum({ path: to, name }, key);
    if (there.sha256 !== sum().sha256)
      throw new Problem(`${to} is there already, and is another file.`, 'Give each server a folder of its own.');
  }
} catch (error) {
  endWith(error);
}

/** On the disk: the server throws its own away when this has ended well. */
async function settled(path: string): Promise<void> {
  const file = await open(path, 'r+');
  await file.sync();
  await file.close();
}
