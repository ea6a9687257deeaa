import { DataSource } from 'typeorm';
import { localDate } from '@fotfeste/shared/kernel';
import { anActor, freshDatabase, type FreshDatabase } from '@fotfeste/shared/api/testing';

const open = '00000000-0000-7000-8000-000000000001';
const hidden = '00000000-0000-7000-8000-000000000002';

describe('the tables as they stood earlier', () => {
  let database: FreshDatabase;
  beforeAll(async () => {
    database = await freshDatabase();
    for (const [id, protection] of [
      [open, 'none'],
      [hidden, 'protected'],
    ]) {
      await database.asOwner(`insert into person_access (participant_id, office, protection) values ($1, '0105', $2)`, [id, protection]);
      await database.asOwner(
        `insert into benefit (participant_id, type, from_date, source, source_date) values ($1, 'AAP', '2026-01-01', 'veileder', '2026-01-01')`,
        [id],
      );
    }
  });
  afterAll(() => database.drop());

  it('are there for every table of a person that has a twin, with the columns it has now', async () => {
    const missing = await database.asOwner(
      `select t.relname as name, a.attname as column from pg_class t
       join pg_class twin on twin.relname = t.relname || '_history' and twin.relnamespace = t.relnamespace
       join pg_attribute a on a.attrelid = t.oid and a.attnum > 0 and not a.attisdropped
       where t.relnamespace = 'public'::regnamespace
         and exists (select 1 from pg_attribute p where p.attrelid = t.oid and p.attname = 'participant_id')
         and not exists (select 1 from information_schema.columns v
           where v.table_schema = 'earlier' and v.table_name = t.relname and v.column_name = a.attname)`,
    );
    expect(missing).toEqual([]);
    const [views] = await database.asOwner<{ count: number }>(
      `select count(*)::int as count from information_schema.views where table_schema = 'earlier'`,
    );
    expect(views?.count).toBeGreaterThan(15);
  });

  it('ask with the rights of whoever asks: no view passes the policies', async () => {
    const passing = await database.asOwner(
      `select c.relname from pg_class c where c.relnamespace = 'earlier'::regnamespace and c.relkind = 'v'
       and not 'security_invoker=true' = any (coalesce(c.reloptions, '{}'))`,
    );
    expect(passing).toEqual([]);
    const ids = await database.unitOfWork.readAsOf(anActor(), localDate('2030-01-01'), (tx) =>
      tx.query<{ id: string }>('select participant_id as id from benefit'),
    );
    expect(ids).toEqual([{ id: open }]);
  });

  it('show a connection without an actor nothing', async () => {
    const bare = await new DataSource({ type: 'postgres', url: database.appUrl, extra: { max: 1 } }).initialize();
    try {
      await bare.query(`select set_config('app.as_of', '2030-01-01', false)`);
      expect(await bare.query('select 1 from earlier.benefit')).toEqual([]);
    } finally {
      await bare.destroy();
    }
  });

  it('show nothing at all when no moment is named', async () => {
    const rows = await database.unitOfWork.read(anActor(), (tx) => tx.query('select 1 from earlier.benefit'));
    expect(rows).toEqual([]);
  });
});
