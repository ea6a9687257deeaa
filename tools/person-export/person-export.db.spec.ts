import pg from 'pg';
import { aPerson } from '@fotfeste/participant/api/testing';
import { freshDatabase, type FreshDatabase } from '@fotfeste/shared/api/testing';
import { type Everything, everythingAbout, tablesAboutPersons } from './collect.ts';
import { noteLookUp } from './note.ts';
import { purposes } from './purposes.ts';

const [one, other] = ['00000000-0000-7000-8000-00000000aaaa', '00000000-0000-7000-8000-00000000bbbb'];

describe('everything that is kept about a person', () => {
  let database: FreshDatabase;
  let client: pg.Client;
  let everything: Everything;
  const rowsOf = (table: string) => everything.tables.find((each) => each.table === table)?.rows ?? [];

  beforeAll(async () => {
    database = await freshDatabase();
    await aPerson(database, { id: one, identityNumber: '01010112345' });
    await aPerson(database, { id: other, identityNumber: '02020212345' });
    const log = `insert into access_log (actor_id, actor_role, permission, route, outcome, participant_ids) values ('Z1', 'adviser', 'p', 'GET /x', 'shown', $1)`;
    await database.asOwner(log, [[one, other]]);
    await database.asOwner(log, [[other]]);
    client = new pg.Client({ connectionString: database.ownerUrl });
    await client.connect();
    await database.asOwner(
      `insert into staff_member (id, name, role) values ('Z994501', 'Ragnhild Sunde', 'lawyer'), ('Z2', 'Kari', 'adviser')`,
    );
    await noteLookUp(client, { person: one, by: 'Z994501' });
    everything = await everythingAbout(client, one);
  });
  afterAll(async () => {
    await client.end();
    await database.drop();
  });

  it('comes from every table that names a person, also one that is made tomorrow', async () => {
    await database.asOwner('create table made_tomorrow (participant_id uuid not null, words text)');
    await database.asOwner('insert into made_tomorrow values ($1, $2)', [one, 'kept too']);
    expect(await tablesAboutPersons(client)).toContain('made_tomorrow');
    const { tables } = await everythingAbout(client, one);
    expect(tables.find(({ table }) => table === 'made_tomorrow')?.rows).toEqual([{ participant_id: one, words: 'kept too' }]);
    await database.asOwner('drop table made_tomorrow');
  });

  it('tells of each table what it is for, on what basis, who sees it and how long it is kept', async () => {
    const told = purposes();
    const tables = await tablesAboutPersons(client);
    expect(tables.length).toBeGreaterThan(100);
    expect(tables.filter((table) => Object.values<string>({ ...(told(table) ?? { none: '' }) }).some((words) => words.length < 5))).toEqual(
      [],
    );
  });

  it('is about that person alone', () => {
    expect(rowsOf('participant')).toHaveLength(1);
    const text = JSON.stringify(everything.tables);
    expect(text).toContain('01010112345');
    expect(text).not.toContain('02020212345');
    expect(text).not.toContain(other);
  });

  it.each(['Z2', 'Nobody'])('is read out in nobody’s name who may not answer for it: %s', async (by) => {
    await expect(noteLookUp(client, { person: other, by })).rejects.toThrow(`Nothing is read out in the name of ${by}.`);
    expect(await database.asOwner('select from access_log where actor_id = $1', [by])).toEqual([]);
  });

  it('holds who has looked, the one who has it read out among them', () => {
    expect(rowsOf('access_log').map(({ actor_id: actor }) => actor)).toEqual(['Z1', 'Z994501']);
  });
});
