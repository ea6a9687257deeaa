import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { validNumbers } from '../../demo-data/valid-numbers.ts';
import { root } from '../../dev/root.ts';

/** Born before anybody of the demo data: nobody has these numbers. */
const firstYear = 1925;

/** Imports so many people, as `npm run import -- participants` does. Answers how it ended, and whether it has. */
export function importLoad(
  ownerUrl: string,
  folder: string,
  people: number,
): { readonly ended: Promise<void>; readonly isOver: () => boolean } {
  const file = join(folder, 'participants.csv');
  writePeople(file, people);
  const child = spawn(process.execPath, [join(root, 'dist/apps/api/import.js'), 'participants', file], {
    cwd: root,
    env: { ...process.env, OWNER_DATABASE_URL: ownerUrl },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  let over = false;
  const ended = finished(child).finally(() => {
    over = true;
  });
  return { ended, isOver: () => over };
}

function writePeople(file: string, people: number): void {
  const target = openSync(file, 'w');
  writeSync(target, 'identity_number,given_name,family_name,office,protection,shielded,follow_up_from\n');
  let left = people;
  for (let day = 0; left > 0; day += 1) {
    const born = new Date(Date.UTC(firstYear, 0, 1 + day)).toISOString().slice(0, 10);
    const lines = [...validNumbers(born)].slice(0, left).map((number) => `${number},Kari,Importert,1902,none,false,2026-03-02\n`);
    writeSync(target, lines.join(''));
    left -= lines.length;
  }
  closeSync(target);
}

function finished(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`The import ended with ${String(code)}`));
    });
  });
}
