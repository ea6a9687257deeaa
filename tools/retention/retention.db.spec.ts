import { readFileSync } from 'node:fs';
import pg from 'pg';
import { aPerson } from '@fotfeste/participant/api/testing';
import { participationStatuses, phaseOf } from '@fotfeste/participation/domain';
import { freshDatabase, type FreshDatabase } from '@fotfeste/shared/api/testing';
import { dueRows, endedStatuses } from './due.ts';
import { metricsOf } from './metrics.ts';
import { removeOutlived } from './remove.ts';
import { retentionRules, type RetentionRule } from './rules.ts';

const today = '2032-06-01';

describe('what is deleted when its time is over', () => {
  let database: FreshDatabase;
  let client: pg.Client;
  beforeAll(async () => {
    database = await freshDatabase();
    const constraints = await database.asOwner<{ of: string; name: string }>(
      `select c.relname as of, k.conname as name from pg_constraint k join pg_class c on c.oid = k.conrelid
       where c.relname in ('participation', 'participation_message', 'participation_meeting', 'assistance_complaint') and k.contype in ('c', 'f', 'x')`,
    );
    for (const { of, name } of constraints) await database.asOwner(`alter table "${of}" drop constraint if exists "${name}"`);
    client = new pg.Client({ connectionString: database.ownerUrl });
    await client.connect();
  });
  afterAll(async () => {
    await client.end();
    await database.drop();
  });
  beforeEach(async () => {
    for (const table of ['participation_message', 'notice', 'assistance_complaint', 'participation', 'domain_event'])
      await database.asOwner(`delete from ${table}`);
  });

  const rule = (group: string): RetentionRule => {
    const found = retentionRules.find((each) => each.group === group);
    if (!found) throw new Error(group);
    return found;
  };
  const notices = rule('notices');
  const messages = rule('messages');
  const removing = (which: RetentionRule, atATime = 10) => removeOutlived(client, which, { today, atATime });
  const left = async (table: string): Promise<number> =>
    (await database.asOwner<{ count: number }>(`select count(*)::int as count from ${table}`))[0]?.count ?? -1;

  const withNotice = async (toldAt: string): Promise<string> => {
    const { id } = await aPerson(database);
    await database.asOwner(
      `insert into notice (receiver, participant_id, kind, told_at, by_name) values ('Z1', $1, 'message', $2, 'Kari')`,
      [id, toldAt],
    );
    return id;
  };
  const withMessage = async (status: string, endsOn: string): Promise<{ readonly person: string; readonly participation: string }> => {
    const { id: person } = await aPerson(database);
    const columns = await database.asOwner<{ name: string; type: string }>(
      `select attname as name, format_type(atttypid, atttypmod) as type from pg_attribute
       where attrelid = 'participation'::regclass and attnum > 0 and not attisdropped and attnotnull and not atthasdef
         and attname not in ('participant_id', 'status', 'ends_on', 'status_from')`,
    );
    const plain = columns.map(({ type }) =>
      type.endsWith('[]')
        ? `'{}'`
        : type === 'jsonb'
          ? `'[]'`
          : type === 'boolean'
            ? 'false'
            : /date|time/.test(type)
              ? `'2020-01-01'`
              : /int|double|numeric/.test(type)
                ? '1'
                : type === 'uuid'
                  ? 'uuidv7()'
                  : `'x'`,
    );
    const [row] = await database.asOwner<{ id: string }>(
      `insert into participation (participant_id, status, ends_on, status_from, ${columns.map(({ name }) => name).join(', ')})
       values ($1, $2, $3, $3, ${plain.join(', ')}) returning id`,
      [person, status, endsOn],
    );
    await database.asOwner(
      `insert into participation_message (participant_id, participation_id, organisation, side, words, sent_at, sent_by, sent_by_name)
       values ($1, $2, '312000001', 'nav', 'Ordene', now(), 'Z1', 'Kari')`,
      [person, row?.id],
    );
    return { person, participation: row?.id ?? '' };
  };

  it.each([
    ['a year and a day ago', '2031-05-31T12:00:00Z', 0],
    ['a year ago to the day', '2031-06-01T12:00:00Z', 1],
    ['lately', '2032-05-01T12:00:00Z', 1],
  ])('deletes a notice that was told %s, or keeps it', async (_when, toldAt, kept) => {
    await withNotice(toldAt);
    await removing(notices);
    expect(await left('notice')).toBe(kept);
  });

  it('leaves behind that rows were deleted, by which rule and how many, and nothing of what they said', async () => {
    const { person } = await withMessage('ended', '2027-05-31');
    expect(await removing(messages)).toEqual({ people: 1, rows: 1 });
    expect(await database.asOwner('select actor_id, name, participant_id as person, payload from domain_event')).toEqual([
      { actor_id: 'SYSTEM', name: 'case.kept-no-longer', person, payload: { group: 'messages', years: 5, rows: 1 } },
    ]);
    expect(await removing(messages)).toEqual({ people: 0, rows: 0 });
  });

  it.each([
    [
      'a complaint is open',
      `insert into assistance_complaint (participant_id, decision_id, status, received_on, words, registered_by_name) values ($1, uuidv7(), 'received', '2026-01-01', 'K', 'K')`,
    ],
    ['the office has locked the case', `update person_access set office_lock = office where participant_id = $1`],
  ])('waits while %s', async (_why, holding) => {
    const { person } = await withMessage('ended', '2026-01-01');
    await database.asOwner(holding, [person]);
    expect(await dueRows(client, messages, today)).toEqual({ group: 'messages', now: 0, soon: 0, held: 1 });
    expect(await removing(messages)).toEqual({ people: 0, rows: 0 });
    expect(await left('participation_message')).toBe(1);
  });

  it('waits while the person takes part in anything, and never takes what is under way', async () => {
    const { person } = await withMessage('ended', '2026-01-01');
    const { person: other, participation } = await withMessage('participating', '2026-01-01');
    await database.asOwner('update participation set participant_id = $1 where id = $2', [person, participation]);
    await database.asOwner('update participation_message set participant_id = $1 where participant_id = $2', [person, other]);
    expect(await removing(messages)).toEqual({ people: 0, rows: 0 });
    expect(await left('participation_message')).toBe(2);
  });

  it('plans in numbers alone: now, within 90 days, and held back', async () => {
    await withNotice('2031-01-01T12:00:00Z');
    await withNotice('2031-08-01T12:00:00Z');
    await withNotice('2031-12-01T12:00:00Z');
    expect(await dueRows(client, notices, today)).toEqual({ group: 'notices', now: 1, soon: 1, held: 0 });
  });

  it('tells Prometheus how many have outlived their time, group by group, and nobody', async () => {
    const who = await withNotice('2031-01-01T12:00:00Z');
    await withNotice('2031-12-01T12:00:00Z');
    const told = metricsOf(
      [await dueRows(client, notices, today), await dueRows(client, messages, today)],
      new Date('2032-06-01T03:00:00Z'),
    );
    expect(told.split('\n').filter((line) => !line.startsWith('# HELP'))).toEqual([
      '# TYPE fotfeste_retention_overdue gauge',
      'fotfeste_retention_overdue{group="notices"} 1',
      'fotfeste_retention_overdue{group="messages"} 0',
      '# TYPE fotfeste_retention_held gauge',
      'fotfeste_retention_held{group="notices"} 0',
      'fotfeste_retention_held{group="messages"} 0',
      '# TYPE fotfeste_retention_asked_timestamp_seconds gauge',
      'fotfeste_retention_asked_timestamp_seconds 1969671600',
      '',
    ]);
    expect(told).not.toContain(who);
  });

  it('goes on after it was killed in the middle, and tells each person’s history once', async () => {
    for (let each = 0; each < 5; each += 1) await withNotice('2030-01-01T12:00:00Z');
    // The third person's event ends the connection that writes it
    await database.asOwner(
      `create function die() returns trigger language plpgsql as $$ begin
         if (select count(*) from domain_event) = 3 then perform pg_terminate_backend(pg_backend_pid()); end if;
         return new; end $$`,
    );
    await database.asOwner('create trigger die after insert on domain_event for each row execute function die()');
    const victim = new pg.Client({ connectionString: database.ownerUrl });
    victim.on('error', () => undefined);
    await victim.connect();
    await expect(removeOutlived(victim, notices, { today, atATime: 2 })).rejects.toThrow(/terminat/);
    await database.asOwner('drop trigger die on domain_event');
    expect([await left('notice'), await left('domain_event')]).toEqual([3, 2]);
    await removing(notices, 2);
    expect([await left('notice'), await left('domain_event')]).toEqual([0, 5]);
  });

  it.each(retentionRules.map((each) => [each.group, each] as const))('can plan and run every rule: %s', async (group, each) => {
    expect(await dueRows(client, each, today)).toMatchObject({ group });
    expect(await removing(each)).toEqual({ people: 0, rows: 0 });
  });

  it('knows the statuses after which nothing happens as the product does', () => {
    const over = participationStatuses.filter((status) => ['over', 'void'].includes(phaseOf(status)));
    expect([...endedStatuses].sort()).toEqual([...over].sort());
  });

  it('is told in the data map, table by table', () => {
    const kept = new Map(
      readFileSync('docs/data-map.md', 'utf8')
        .split('\n')
        .filter((line) => line.startsWith('| `'))
        .map((line) => line.split('|').map((cell) => cell.trim()))
        .map((cells) => [(cells[1] ?? '').replaceAll('`', ''), cells[6]]),
    );
    const words = { 'participation-ended': 'after the participation', 'follow-up-ended': 'after the follow-up', row: 'after it' } as const;
    for (const { tables, years, start } of retentionRules)
      for (const table of tables)
        expect([table, kept.get(table)]).toEqual([table, `${String(years)} years ${words[start.from]}; unconfirmed`]);
    const ruled = retentionRules.flatMap(({ tables }) => tables);
    for (const [table, told] of kept) if (told?.includes('years')) expect(ruled).toContain(table);
  });
});
