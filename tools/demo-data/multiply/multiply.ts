import type pg from 'pg';
import { listedNumbers } from '../identity-numbers';
import type { Row } from '../journal';
import { copyRows } from '../load';
import { ProgressBar } from '../progress-bar';
import type { Settings } from '../settings';
import { whileBare } from './bare-tables';
import { BirthdayNumbers } from './birthday-numbers';
import { copiesOf, type Copying, type Source } from './copied-people';
import { copiedTables, leftOut } from './copied-tables';
import { aside, copyStatement, keepAside } from './copy-statement';
import { NamePools } from './name-pools';
import { OtherPlaces } from './other-places';
import { widenOfferings } from './wider-offerings';

const referenceFolder = 'data/reference';

/**
 * Makes a country of the people of one county: their lives are copied, with other names, numbers, offices and colleagues, until there are so
 * many. Set by set in the database, with the lists that are made from the lives; everything or nothing.
 */
export async function multiplyPeople(client: pg.Client, settings: Settings): Promise<void> {
  await client.query('begin');
  try {
    await client.query(
      `set local work_mem = '256MB'; set local maintenance_work_mem = '1GB'; set local max_parallel_maintenance_workers = 2`,
    );
    await multiply(client, settings);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
}

async function multiply(client: pg.Client, { participants, seed, today }: Settings): Promise<void> {
  const tables = [...copiedTables.map(({ table }) => table), 'person_name'];
  const sources = await sourcesIn(client, tables);
  const names = new NamePools(sources);
  const places = await OtherPlaces.of(client, names);
  const copying: Copying = { seed, numbers: await freeNumbers(client), names, places };
  for (const copied of copiedTables) {
    await client.query(keepAside(copied, today));
    await client.query(`analyze ${aside(copied.table)}`);
  }
  const statements: string[] = [];
  for (const table of copiedTables) statements.push(await copyStatement(client, table));

  const { rows: whole } = await client.query<{ people: number }>('select count(*)::int as people from participant');
  const wanted = participants - (whole[0]?.people ?? 0);
  const progress = new ProgressBar('People beside them');
  const building = new ProgressBar('Indexes and keys', 'parts');
  await whileBare(
    client,
    tables,
    async () => {
      await copyRounds(client, { sources, copying, statements, wanted }, (done) => {
        progress.show(done, wanted);
      });
      progress.finish();
    },
    (done, total) => {
      building.show(done, total);
    },
  );
  building.finish();
  await copyRows(client, 'staff_member', places.staff());
  await widenOfferings(client, today);
}

interface Rounds {
  readonly sources: readonly Source[];
  readonly copying: Copying;
  readonly statements: readonly string[];
  readonly wanted: number;
}

async function copyRounds(
  client: pg.Client,
  { sources, copying, statements, wanted }: Rounds,
  report: (done: number) => void,
): Promise<void> {
  await client.query(copiedPerson);
  let done = 0;
  for (let round = 1; done < wanted; round += 1) {
    const people: readonly Row[] = [...copiesOf(sources, round, copying)].slice(0, wanted - done);
    if (people.length === 0) throw new RangeError('There are no more numbers for so many people.');
    await client.query('truncate copied');
    await copyRows(client, 'copied', people);
    await client.query('analyze copied');
    for (const statement of statements) await client.query(statement);
    await client.query(
      `insert into person_name (word, participant_id, office, walled)
       select distinct left(unnest(c.words), 100), c.id, a.office, a.walled from copied c join person_access a on a.participant_id = c.id`,
    );
    done += people.length;
    report(done);
  }
}

/** Those whose life can be copied, and in `copy_source` their ids. */
async function sourcesIn(client: pg.Client, tables: readonly string[]): Promise<readonly Source[]> {
  const { rows: others } = await client.query<{ table: string }>(
    `select c.oid::regclass::text as table from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'participant_id'
     where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace and c.relname !~ '_history$' and c.relname <> all ($1)`,
    [[...tables, ...leftOut]],
  );
  const elsewhere = others.map(({ table }) => `and not exists (select 1 from ${table} x where x.participant_id = p.participant_id)`);
  await client.query(`create temp table copy_source on commit drop as
    select p.participant_id as id from participant p join person_access a on a.participant_id = p.participant_id
    where a.office_lock is null ${elsewhere.join(' ')}`);
  const { rows } = await client.query<Source>(
    `select p.participant_id as id, p.born::text as born, p.sex, p.citizenships, p.given_name as "givenName", p.family_name as "familyName",
       a.office, a.responsible as adviser, (select count(*)::int from participation t where t.participant_id = p.participant_id) as participations
     from participant p join person_access a on a.participant_id = p.participant_id
     where p.participant_id in (select id from copy_source) order by p.participant_id`,
  );
  if (rows.length === 0) throw new RangeError('There is nobody whose life can be copied.');
  return rows;
}

async function freeNumbers(client: pg.Client): Promise<BirthdayNumbers> {
  const { rows } = await client.query<{ number: string }>('select identity_number as number from participant');
  return new BirthdayNumbers(new Set([...rows.map(({ number }) => number), ...listedNumbers(referenceFolder)]));
}

/** The people of one round, and what their rows get instead of their sources'. */
const copiedPerson = `create temp table copied (
  source uuid, mark text, id uuid, identity_number text, given_name text, family_name text, full_name text, list_name text, words text[],
  telephone text, email text, office text, municipality text, district text, former text, adviser text, adviser_name text) on commit drop`;
