import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { anActor, freshDatabase, type FreshDatabase } from '@fotfeste/shared/api/testing';
import { removeExpired } from './expire.ts';
import { verifySeals, type Verdict } from './seals.ts';
import { fileSink } from './file-sink.ts';
import { writeSealed } from './sink.ts';

const now = new Date('2026-11-21T12:00:00Z');

describe('the seals of the access log', () => {
  let database: FreshDatabase;
  let owner: pg.Client;
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'fotfeste-sink-'));
    database = await freshDatabase();
    owner = new pg.Client({ connectionString: database.ownerUrl });
    await owner.connect();
    await owner.query(`select ff.make_access_log_months('2019-03-01', 1), ff.make_access_log_months('2026-09-01', 3)`);
  });
  afterEach(async () => {
    await owner.end();
    await database.drop();
    await rm(folder, { recursive: true });
  });

  const write = (at: string, actor = 'Z1'): Promise<unknown> =>
    owner.query(
      `insert into access_log (at, actor_id, actor_role, permission, route, outcome, participant_ids)
       values ($1, $2, 'adviser', 'person:read', 'GET /api/x', 'shown', '{}')`,
      [at, actor],
    );
  const seal = async (): Promise<number> => {
    const [row] = await database.unitOfWork.run(anActor({ role: 'system' }), (tx) =>
      tx.query<{ sealed: number }>('select ff.seal_access_log() as sealed'),
    );
    return row?.sealed ?? 0;
  };
  const verdict = (): Promise<Verdict> => verifySeals(owner, now);
  /** What only somebody who owns the database can do: past the trigger. */
  const tamper = async (sql: string): Promise<void> => {
    await owner.query('alter table access_log disable trigger append_only');
    await owner.query(sql);
    await owner.query('alter table access_log enable trigger append_only');
  };
  const threeMinutes = async (): Promise<void> => {
    for (const at of ['10:00:05', '10:00:40', '10:01:10', '10:07:00']) await write(`2026-10-05T${at}Z`);
    expect(await seal()).toBe(3);
  };

  it('hold why somebody looked outside the own caseload, beside lines that need no reason', async () => {
    await owner.query(
      `insert into access_log (at, actor_id, actor_role, permission, route, outcome, participant_ids, reason, reason_words, reason_until)
       values ('2026-10-05T10:00:05Z', 'Z1', 'adviser', 'person:read', 'POST /api/x', 'shown', '{}', 'other', 'Ringte', '2026-10-05T22:00:00Z')`,
    );
    await threeMinutes();
    expect(await verdict()).toMatchObject({ minutes: 3, lines: 5 });
    await tamper(`update access_log set reason_words = 'Møtte opp' where reason is not null`);
    expect((await verdict()).broken).toEqual({ minute: '2026-10-05T10:00Z', reason: 'a line reads otherwise than when it was sealed' });
  });

  it('close every minute that is over, once, and leave the open one', async () => {
    await write(new Date().toISOString());
    await threeMinutes();
    expect(await seal()).toBe(0);
    const { last, ...found } = await verdict();
    expect(found).toEqual({ minutes: 3, lines: 4 });
    expect(last).toEqual({ minute: '2026-10-05T10:07Z', hash: expect.stringMatching(/^[0-9a-f]{64}$/) as string });
  });

  it('seal when somebody looked in a copy with the line, which came later', async () => {
    await threeMinutes();
    await owner.query(
      `insert into access_log (at, seen_at, actor_id, actor_role, permission, route, outcome, participant_ids)
       values ('2026-10-05T10:09:00Z', '2026-10-05T09:20:00Z', 'Z1', 'adviser', 'caseload:own', 'POST /api/x', 'shown', '{}')`,
    );
    expect(await seal()).toBe(1);
    expect(await verdict()).toMatchObject({ minutes: 4, lines: 5 });
    await tamper(`update access_log set seen_at = '2026-10-05T09:21:00Z' where seen_at is not null`);
    expect((await verdict()).broken).toMatchObject({ minute: '2026-10-05T10:09Z', reason: expect.stringMatching(/otherwise/) as string });
  });

  it.each([
    [
      'a line that was changed',
      `update access_log set actor_id = 'Z2' where at = '2026-10-05T10:01:10Z'`,
      '2026-10-05T10:01Z',
      /otherwise/,
    ],
    ['a line that was removed', `delete from access_log where at = '2026-10-05T10:00:40Z'`, '2026-10-05T10:00Z', /2 lines were sealed, 1/],
    [
      'a line that was put into a quiet minute',
      `insert into access_log (at, actor_id, actor_role, permission, route, outcome, participant_ids)
       values ('2026-10-05T10:03:00Z', 'Z1', 'adviser', 'person:read', 'GET /api/x', 'shown', '{}')`,
      '2026-10-05T10:03Z',
      /added after/,
    ],
    [
      'a minute that was removed with its seal',
      `delete from access_log where at = '2026-10-05T10:01:10Z'; delete from access_log_seal where minute = '2026-10-05T10:01Z'`,
      '2026-10-05T10:07Z',
      /seal before it/,
    ],
    [
      'the beginning cut off',
      `delete from access_log where at < '2026-10-05T10:01Z'; delete from access_log_seal where minute < '2026-10-05T10:01Z'`,
      '2026-10-05T10:01Z',
      /seal before it/,
    ],
  ])('show the first minute with %s', async (_what, deed, minute, reason) => {
    await threeMinutes();
    await tamper(deed);
    const { broken } = await verdict();
    expect(broken).toEqual({ minute, reason: expect.stringMatching(reason) as string });
  });

  it('made anew by whoever owns the database are seen by one that was kept elsewhere', async () => {
    await threeMinutes();
    const kept = (await verdict()).last?.hash;
    await tamper(`update access_log set actor_id = 'Z2' where at = '2026-10-05T10:00:05Z'; delete from access_log_seal`);
    expect(await seal()).toBe(3);
    expect((await verdict()).broken).toBeUndefined();
    expect((await verifySeals(owner, now, kept)).broken?.reason).toMatch(/made anew/);
    expect((await verifySeals(owner, now, (await verdict()).last?.hash)).broken).toBeUndefined();
  });

  it('stay whole when a month is removed because lines are kept no longer, and only then', async () => {
    await write('2019-03-04T08:00:00Z');
    await write('2019-03-05T08:00:00Z');
    await seal();
    await threeMinutes();
    expect(await removeExpired(owner, now)).toEqual(['access_log_2019_03']);
    expect(await verdict()).toMatchObject({ minutes: 3, lines: 4 });
    expect((await verdict()).broken).toBeUndefined();
    await owner.query('drop table access_log_2026_10');
    expect((await verdict()).broken?.minute).toBe('2026-10-05T10:00Z');
  });

  it('stay whole when the calendar removes what is kept no longer, which whoever answers requests may start', async () => {
    await write('2019-03-04T08:00:00Z');
    await write(new Date(Date.now() - 120_000).toISOString());
    await seal();
    await owner.query(`select ff.make_access_log_months('2019-03-01', 0)`);
    const [row] = await database.dataSource.query<{ gone: string[] }[]>('select ff.expire_access_log() as gone');
    expect(row?.gone).toEqual(['access_log_2019_03']);
    expect((await verifySeals(owner, new Date())).broken).toBeUndefined();
  });

  it('are what the file gets: each line once, from the second a minute is closed', async () => {
    const file = join(folder, 'access.cef');
    await threeMinutes();
    expect(await writeSealed(owner, fileSink(file))).toBe(4);
    expect(await writeSealed(owner, fileSink(file))).toBe(0);
    await write('2026-10-05T10:09:00Z', 'Z7');
    expect(await writeSealed(owner, fileSink(file))).toBe(0);
    await seal();
    expect(await writeSealed(owner, fileSink(file))).toBe(1);
    const lines = (await readFile(file, 'utf8')).trimEnd().split('\n');
    expect(lines).toHaveLength(5);
    expect(lines[4]).toContain('suid=Z7');
  });

  it('cannot be read, written or emptied by the role that answers requests', async () => {
    const asApp = (sql: string): Promise<unknown> => database.dataSource.query(sql);
    for (const sql of [
      'select 1 from access_log_seal',
      'delete from access_log_seal',
      'select 1 from access_log_2026_10',
      `update access_log set actor_id = 'Z2'`,
      'delete from access_log',
      'truncate access_log',
      `select ff.expire_access_log('2099-01-01'::date)`,
    ])
      await expect(asApp(sql)).rejects.toThrow(/permission denied/);
    await expect(owner.query('truncate access_log_2026_10')).rejects.toThrow(/append-only/);
  });
});
