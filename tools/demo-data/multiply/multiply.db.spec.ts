import { DataSource } from 'typeorm';
import pg from 'pg';
import { PlanActivityRow } from '@fotfeste/activity-plan/api';
import { caseloadModel, verifyCaseload } from '@fotfeste/caseload/api';
import { wordsToFindBy } from '@fotfeste/participant/domain';
import { providerListModel, verifyPlaces } from '@fotfeste/participation/api';
import { localDate } from '@fotfeste/shared/kernel';
import { UnitOfWork } from '@fotfeste/shared/api';
import { freshDatabase, type FreshDatabase } from '@fotfeste/shared/api/testing';
import { importReference } from '../../import/reference/import-reference.ts';
import { fillWithPeople } from '../fill';
import { multiplyPeople } from './multiply';

const today = localDate('2026-11-21');
const settings = { participants: 1500, told: 250, seed: 1, today };
const copied = `p.participant_id::text like '____________1-7%'`;

describe('a country made of the people of one county', () => {
  let database: FreshDatabase;
  let client: pg.Client;
  let owner: DataSource;
  let unitOfWork: UnitOfWork;
  let form: string;

  beforeAll(async () => {
    database = await freshDatabase();
    client = new pg.Client({ connectionString: database.ownerUrl });
    await client.connect();
    await importReference(database.ownerUrl, 'data/reference');
    await fillWithPeople(client, settings);
    // Parts of places that no rounding of a mean comes to
    await rows(`update agreement set counts_by_extent = true`);
    await rows(`update participation_extent set percent = 20 + abs(hashtext(id::text)) % 70`);
    owner = await new DataSource({ type: 'postgres', url: database.ownerUrl, entities: [PlanActivityRow] }).initialize();
    unitOfWork = new UnitOfWork(owner, database.clock);
    for (const model of [caseloadModel, providerListModel]) await model.rebuild(unitOfWork, () => undefined);
    form = await schemaForm();
    await multiplyPeople(client, settings);
  }, 240_000);
  afterAll(async () => {
    await owner.destroy();
    await client.end();
    await database.drop();
  });

  it('has as many people as were wanted, each with a number of their own, and about 2.4 participations', async () => {
    const [people] = await rows(`select count(*)::int as people, count(distinct identity_number)::int as numbers from participant`);
    expect(people).toEqual({ people: 1500, numbers: 1500 });
    const [each] = await rows<{ each: number }>(`select count(t.id)::float / count(distinct p.id) as each from participant p
      left join participation t using (participant_id) where ${copied}`);
    expect(each?.each).toBeGreaterThan(1.9);
    expect(each?.each).toBeLessThan(2.9);
  });

  it('has lists that say what their sources say', async () => {
    expect(await verifyCaseload(unitOfWork, () => undefined)).toEqual([]);
    const list = `select md5(string_agg(l::text, ',' order by participation_id)) as form from provider_list_row l`;
    const before = await rows(list);
    await providerListModel.rebuild(unitOfWork, () => undefined);
    expect(await rows(list)).toEqual(before);
  });

  it('has offerings whose places are what their participations use of them', async () => {
    const { offerings, differing } = await verifyPlaces(unitOfWork);
    expect(offerings).toBeGreaterThan(100);
    expect(differing).toEqual([]);
  });

  it('has every index, key and trigger that the tables had', async () => {
    expect(await schemaForm()).toBe(form);
  });

  it('names nothing that is not there', async () => {
    const columns = await rows<{ table: string; column: string }>(
      `select c.relname as table, a.attname as column from pg_attribute a join pg_class c on c.oid = a.attrelid
       where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace and a.attnum > 0 and not a.attisdropped and a.atttypid = 'uuid'::regtype`,
    );
    const ids = columns.filter(({ column }) => column === 'id').map(({ table }) => `select id from ${table}`);
    await client.query(`create temp table known as select id from (${ids.join(' union all ')}) i`);
    await client.query(`insert into known values ('00000000-0000-0000-0000-000000000000')`);
    await client.query('create index on known (id); analyze known');
    const personal = new Set(columns.filter(({ column }) => column === 'participant_id').map(({ table }) => table));
    const lost: string[] = [];
    for (const { table, column } of columns.filter((each) => personal.has(each.table))) {
      const [found] = await rows<{ count: number }>(`select count(*)::int as count from ${table} p
        where ${copied} and ${column} is not null and not exists (select 1 from known k where k.id = p.${column})`);
      if (found?.count !== 0) lost.push(`${table}.${column}`);
    }
    expect(lost).toEqual([]);
    for (const [table, column] of [
      ['domain_event', 'payload'],
      ['participation_report', 'content'],
    ] as const) {
      const unknown = await rows(`select distinct key from ${table} p
        cross join lateral regexp_matches(${column}::text, '"(\\w+)": "([0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12})"', 'g') m
        cross join lateral (select m[1] as key, m[2]::uuid as id) named where ${copied} and not exists (select 1 from known k where k.id = named.id)`);
      expect(unknown).toEqual([]);
    }
  });

  it('has people at offices of the whole country, each with a colleague of that office, and names that searches find', async () => {
    const [places] =
      await rows(`select count(distinct office) > 15 as many, count(*) filter (where s.id is null or not a.office = any (s.offices))::int as strange
      from person_access a left join staff_member s on s.id = a.responsible where a.responsible is not null and a.responsible like 'Z8%'`);
    expect(places).toEqual({ many: true, strange: 0 });
    const named = await rows<{
      name: string;
      words: readonly string[];
    }>(`select p.given_name || ' ' || p.family_name as name, array_agg(n.word) as words
      from participant p join person_access a using (participant_id) join person_name n on n.participant_id = p.participant_id and n.office = a.office
      where ${copied} group by p.id`);
    expect(named).toHaveLength(1250);
    expect(named.filter(({ name, words }) => wordsToFindBy(name).toSorted().join() !== words.toSorted().join())).toEqual([]);
  });

  it('is everything or nothing', async () => {
    await rows('alter table provider_list_row add constraint no_more check (participant_id is null) not valid');
    const before = await schemaForm();
    await expect(multiplyPeople(client, { ...settings, participants: 2000 })).rejects.toThrow('"no_more"');
    expect(await schemaForm()).toBe(before);
    expect(await rows('select count(*)::int as people from participant')).toEqual([{ people: 1500 }]);
  }, 120_000);

  async function rows<Row>(sql: string): Promise<readonly Row[]> {
    const { rows: found } = await client.query(sql);
    return found as readonly Row[];
  }

  async function schemaForm(): Promise<string> {
    const [form] = await rows<{ form: string }>(`select md5(string_agg(line, ',' order by line)) as form from (
      select concat_ws(' ', tablename, indexdef) as line from pg_indexes where schemaname = 'public' union all
      select concat_ws(' ', conrelid::regclass, conname, pg_get_constraintdef(oid), convalidated) from pg_constraint
        where connamespace = 'public'::regnamespace union all
      select concat_ws(' ', tgrelid::regclass, tgname, tgenabled) from pg_trigger where not tgisinternal) lines`);
    return form?.form ?? '';
  }
});
