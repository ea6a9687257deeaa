/**
 * `npm run restore -- --from FOLDER [--until 2026-11-22T06:30:00Z]`: brings the newest copy back as the database of `npm start`, with everything
 * that the log has, or with what stood at a moment. With `--data PLACE` it becomes a data folder for a PostgreSQL 18 that you start yourself.
 * Data that is there already is never overwritten. What is sealed is opened with `BACKUP_KEY`.
 */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { devHome } from '../dev/home.ts';
import { refuseWhileRunning } from '../dev/running.ts';
import { Problem, endWith } from '../postgres/problem.ts';
import { backupKey } from './key.ts';
import { checkFiles } from './manifest.ts';
import { checkedCopy, layOut, restoreInto } from './restore.ts';

try {
  const { from, until, data } = parseArgs({
    options: { from: { type: 'string' }, until: { type: 'string' }, data: { type: 'string' } },
  }).values;
  if (!from) throw new Problem('Which copy?', 'Write npm run restore -- --from FOLDER.');
  const target = until === undefined ? {} : { until: instant(until) };
  const checked = await checkedCopy(resolve(from), backupKey(), target.until);
  await checkFiles(checked.copy);
  if (data === undefined) {
    refuseWhileRunning(devHome);
    await restoreInto(devHome, checked, target);
    console.log(`Restored from ${checked.copy.folder}. npm start opens it.`);
  } else {
    await layOut(resolve(data), checked, target);
    console.log(
      `${resolve(data)} is laid out: start PostgreSQL 18 on it. It reads its log from ${resolve(data)}.wal, which can go when it serves.` +
        (until === undefined ? '' : ` Where the log ends before ${until} it says so and does not open.`),
    );
  }
} catch (error) {
  endWith(error);
}

function instant(text: string): Date {
  const moment = new Date(text);
  if (Number.isNaN(moment.getTime()) || !text.includes('T')) {
    throw new Problem(`${text} is no instant.`, 'Write 2026-11-22T06:30:00Z.');
  }
  return moment;
}
