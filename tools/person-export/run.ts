/**
 * `npm run person-export -- --person ID --by Z994501 --reason "…" --to FOLDER`: everything that is kept about somebody (personvernforordningen
 * art. 15), with what it is for, into a new folder: `person.json` and the files it names. Reads the database in `OWNER_DATABASE_URL` or, without
 * that, the one of `npm start`, past every wall: it is for whoever answers such requests, and is written to the access log first. What may be
 * withheld (personopplysningsloven § 16) somebody must decide before it is handed over.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type pg from 'pg';
import { asOwner } from '../import/owner-client.ts';
import { Problem, endWith } from '../postgres/problem.ts';
import { everythingAbout } from './collect.ts';
import { noteLookUp } from './note.ts';
import { purposes } from './purposes.ts';

/** A reason that says something. Unit: characters. */
const shortestReason = 10;

interface Wish {
  readonly person: string;
  readonly by: string;
  readonly reason: string;
  readonly to: string;
}

try {
  const wish = wishOf(process.argv.slice(2));
  await asOwner((client) => exportFrom(client, wish));
} catch (error) {
  endWith(error);
}

function wishOf(args: readonly string[]): Wish {
  const options = { person: { type: 'string' }, by: { type: 'string' }, reason: { type: 'string' }, to: { type: 'string' } } as const;
  const { person, by, reason, to } = parseArgs({ args: [...args], options }).values;
  if (!person || !by || !reason || reason.trim().length < shortestReason || !to || !/^[0-9a-f-]{36}$/.test(person)) {
    throw new Problem(
      'Who, by whom, why and where to?',
      'Write npm run person-export -- --person ID --by Z994501 --reason "request of 20.11.2026" --to FOLDER; the id stands in the address of the person’s page, and a reason has at least ten characters.',
    );
  }
  return { person, by, reason, to: resolve(to) };
}

async function exportFrom(client: pg.Client, { person, by, reason, to }: Wish): Promise<void> {
  const { rowCount } = await client.query('select from participant where participant_id = $1', [person]);
  if (rowCount === 0) throw new Problem('Nobody here has that id.', 'Look at the address of the person’s page.');
  await noteLookUp(client, { person, by });
  const told = purposes();
  const { tables, files } = await everythingAbout(client, person);
  const kept = tables.filter(({ rows }) => rows.length > 0).map(({ table, rows }) => ({ table, ...told(table), rows }));
  newFolder(to);
  const about = { person, madeAt: new Date().toISOString(), madeBy: by, reason, tables: kept, emptyTables: tables.length - kept.length };
  writeFileSync(join(to, 'person.json'), `${JSON.stringify(about, undefined, 2)}\n`, { mode: 0o600 });
  for (const { name, content } of files) writeFileSync(join(to, 'files', name), content, { mode: 0o600 });
  const rows = kept.reduce((all, each) => all + each.rows.length, 0);
  console.log(
    `${to}: ${rows} rows of ${kept.length} tables and ${files.length} files. Decide what may be withheld before it is handed over.`,
  );
}

function newFolder(folder: string): void {
  try {
    mkdirSync(folder, { mode: 0o700 });
    mkdirSync(join(folder, 'files'), { mode: 0o700 });
  } catch (error) {
    throw new Problem(`The folder ${folder} cannot be made (${String(error)}).`, 'Name one that is not there yet.');
  }
}
