import { DataSource } from 'typeorm';
import { anActor, freshDatabase, type FreshDatabase } from '@fotfeste/shared/api/testing';

/** Tables that name a participation of somebody, and why the wall around measures that tell of health does not stand there (ADR 34). */
const withoutNaming: Readonly<Record<string, string>> = {
  caseload_row: 'lists filter and sort on it, and mask it',
  coordinator_access: 'read by the unit that takes in',
  ...Object.fromEntries(
    ['job_support_contact', 'job_support_job', 'job_support_profile'].flatMap((table) => [
      [table, 'a narrower wall: few_read'],
      [`${table}_history`, 'a narrower wall: few_read'],
    ]),
  ),
  provider_list_row: 'read by providers alone',
};

describe('the second wall: row-level security', () => {
  let database: FreshDatabase;
  beforeAll(async () => {
    database = await freshDatabase();
    await database.asOwner(
      `insert into person_access (participant_id, office, protection, shielded) values
        ('00000000-0000-7000-8000-000000000001', '0105', 'none', false),
        ('00000000-0000-7000-8000-000000000002', '0106', 'none', false),
        ('00000000-0000-7000-8000-000000000003', '0105', 'strictly-protected', false),
        ('00000000-0000-7000-8000-000000000004', '0105', 'none', true)`,
    );
  });
  afterAll(() => database.drop());

  const personBearing = (): Promise<readonly { name: string; secured: boolean; policies: number }[]> =>
    database.asOwner(
      `select c.relname as name, c.relrowsecurity as secured,
              (select count(*)::int from pg_policy p where p.polrelid = c.oid) as policies
       from pg_class c join pg_attribute a on a.attrelid = c.oid
       where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace and a.attname = 'participant_id' and not a.attisdropped
       order by 1`,
    );

  it('stands around every table with a participant_id', async () => {
    const tables = await personBearing();
    expect(tables.length).toBeGreaterThan(4);
    expect(tables.filter(({ secured, policies }) => !secured || policies === 0)).toEqual([]);
  });

  it('tells few of a measure that tells of health, on every table that names a participation or a measure of somebody', async () => {
    const rows = await database.asOwner<{ name: string }>(
      `select c.relname as name from pg_class c
       where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace
         and exists (select 1 from pg_attribute a where a.attrelid = c.oid and a.attname = 'participant_id' and not a.attisdropped)
         and exists (select 1 from pg_attribute a where a.attrelid = c.oid and not a.attisdropped
           and a.attname in ('participation_id', 'measure', 'measures', 'offering_id', 'activity_id', 'document_id', 'path_id', 'background_id'))
         and not exists (select 1 from pg_policy p where p.polrelid = c.oid and p.polname = 'measure_told' and not p.polpermissive)
       order by 1`,
    );
    expect(rows.map(({ name }) => name)).toEqual(Object.keys(withoutNaming).sort());
  });

  it('shows a connection without an actor no row of any of them', async () => {
    const bare = await new DataSource({ type: 'postgres', url: database.appUrl }).initialize();
    try {
      for (const { name } of await personBearing()) {
        const rows: unknown[] = await bare.query(`select 1 from "${name}" limit 1`);
        expect([name, rows]).toEqual([name, []]);
      }
    } finally {
      await bare.destroy();
    }
  });

  it('forgets the actor of one request before the next on the same connection', async () => {
    const single = await new DataSource({ type: 'postgres', url: database.appUrl, extra: { max: 1 } }).initialize();
    try {
      const during = await single.transaction(async (manager) => {
        await manager.query(
          `select set_config('app.actor_id', 'Z990001', true), set_config('app.actor_role', 'adviser', true), set_config('app.actor_offices', '0105', true)`,
        );
        return manager.query<{ count: number }[]>('select count(*)::int as count from person_access');
      });
      expect(during[0]?.count).toBe(1);
      const after: { count: number }[] = await single.query('select count(*)::int as count from person_access');
      expect(after[0]?.count).toBe(0);
    } finally {
      await single.destroy();
    }
  });

  const visibleTo = (actor: ReturnType<typeof anActor>): Promise<readonly string[]> =>
    database.unitOfWork.read(actor, async (tx) =>
      (await tx.query<{ id: string }>('select right(participant_id::text, 1) as id from person_access order by 1')).map(({ id }) => id),
    );

  it('shows an adviser the own office, and the protected only with clearance', async () => {
    expect(await visibleTo(anActor())).toEqual(['1']);
    expect(await visibleTo(anActor({ offices: ['0105', '0106'] }))).toEqual(['1', '2']);
    expect(await visibleTo(anActor({ clearances: ['protection-6', 'shielded'] }))).toEqual(['1', '3', '4']);
  });

  it('shows county and administrator nobody', async () => {
    expect(await visibleTo(anActor({ role: 'county', offices: ['0105'] }))).toEqual([]);
    expect(await visibleTo(anActor({ role: 'administrator', offices: ['0105'] }))).toEqual([]);
  });

  it('shows a provider its own participants while its window is open', async () => {
    await database.asOwner(
      `insert into provider_access (participant_id, organisation, participation_id, from_date, to_date)
       values ('00000000-0000-7000-8000-000000000002', '312000001', uuidv7(), '2026-01-01', '2026-11-21')`,
    );
    const provider = anActor({ role: 'provider-adviser', offices: [], organisation: '312000001' });
    expect(await visibleTo(provider)).toEqual(['2']);
    expect(await visibleTo({ ...provider, organisation: '312000002' })).toEqual([]);
    database.clock.set('2026-11-22');
    expect(await visibleTo(provider)).toEqual([]);
    database.clock.set('2026-11-21');
  });

  it("opens another office's person with a reason for as long as the opening lasts, never a protected one", async () => {
    const open = (id: string): Promise<unknown> =>
      database.asOwner(
        `insert into access_grant (participant_id, actor_id, reason, granted_at, until) values ($1, 'Z990009', 'vikar i dag', '2026-11-21T11:00Z', '2026-11-21T12:00Z')`,
        [`00000000-0000-7000-8000-00000000000${id}`],
      );
    await Promise.all([open('1'), open('3'), open('4')]);
    expect(await visibleTo(anActor({ id: 'Z990009', offices: ['0301'] }))).toEqual(['1']);
    database.clock.set('2026-11-22');
    expect(await visibleTo(anActor({ id: 'Z990009', offices: ['0301'] }))).toEqual([]);
    database.clock.set('2026-11-21');
  });

  it('keeps the app role from owning, creating or passing the policies', async () => {
    const [role] = await database.asOwner<{ free: boolean }>(
      `select rolsuper or rolbypassrls or rolcreatedb or rolcreaterole or exists (select 1 from pg_class c where c.relowner = r.oid) as free from pg_roles r where rolname = 'fotfeste_app'`,
    );
    expect(role?.free).toBe(false);
    const attempt = database.unitOfWork.run(anActor(), (tx) => tx.query('create table own (id int)'));
    await expect(attempt).rejects.toThrow(/permission denied/);
  });

  it('lets nobody change or remove a line of the access log', async () => {
    await database.asOwner(
      `insert into access_log (actor_id, actor_role, permission, route, outcome, participant_ids) values ('Z1', 'adviser', 'person:read', 'GET /x', 'shown', '{}')`,
    );
    await expect(database.asOwner('delete from access_log')).rejects.toThrow(/append-only/);
    await expect(database.unitOfWork.read(anActor(), (tx) => tx.query('select * from access_log'))).rejects.toThrow(/permission denied/);
  });
});
