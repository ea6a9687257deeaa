import { addDays, localDate, systemActor } from '@fotfeste/shared/kernel';
import type { Tx } from '@fotfeste/shared/api';
import { freshDatabase, type FreshDatabase } from '@fotfeste/shared/api/testing';
import { PlanActivityRow } from '@fotfeste/activity-plan/api';
import { aPerson } from '@fotfeste/participant/api/testing';
import { rebuildCaseload, verifyCaseload } from './caseload-upkeep';
import { caseloadProjection, rewriteCases } from './caseload.projection';

const day = localDate('2026-11-21');
const silent = (): void => undefined;
/** Milliseconds: the walk is long, and the machine may be busy. */
const patience = 60_000;

describe('the read model behind the lists', () => {
  let database: FreshDatabase;
  const people: string[] = [];

  const happens = (participantId: string, work: (tx: Tx) => Promise<unknown>): Promise<unknown> =>
    database.unitOfWork.run(systemActor, async (tx) => {
      await work(tx);
      await tx.record({ name: 'spec.happened', participantId });
    });

  beforeAll(async () => {
    database = await freshDatabase([PlanActivityRow]);
    database.unitOfWork.register(caseloadProjection);
    for (const familyName of ['Aas', 'Ødegård', 'Åsen', 'Berg'])
      people.push((await aPerson(database, { givenName: 'Kim', familyName, responsible: 'Z990001' })).id);
  });
  afterAll(() => database.drop());

  it('is made from the sources of people who were there before it', async () => {
    expect(await rebuildCaseload(database.unitOfWork, silent)).toBe(people.length);
    expect(await verifyCaseload(database.unitOfWork, silent)).toEqual([]);
    const rows = await database.asOwner<{ name: string }>('select name from caseload_row order by name');
    expect(rows.map(({ name }) => name)).toEqual(['Berg, Kim', 'Ødegård, Kim', 'Aas, Kim', 'Åsen, Kim']);
  });

  it(
    'stays what a rebuild would make of it, whatever happens and in whatever order',
    async () => {
      const next = chance(7);
      const steps = [
        (id: string) =>
          happens(id, (tx) => tx.query('update person_access set office = $2 where participant_id = $1', [id, next(2) ? '0105' : '0106'])),
        (id: string) =>
          happens(id, (tx) =>
            tx.query(
              `insert into responsible_adviser (participant_id, adviser_id, adviser_name, since) values ($1, 'Z990001', 'Kari', $2)
             on conflict on constraint responsible_adviser_one do update set since = excluded.since`,
              [id, addDays(day, -next(40))],
            ),
          ),
        (id: string) => happens(id, (tx) => addActivity(tx, id, addDays(day, next(60) - 30))),
        (id: string) =>
          happens(id, (tx) => tx.query(`update plan_activity set status = 'done' where participant_id = $1 and status = 'planned'`, [id])),
        (id: string) =>
          happens(id, (tx) =>
            tx.query(
              `insert into plan_goal (participant_id, words, said_on, written_by, written_by_name) values ($1, 'Jobb', $2, 'Z', 'Kari')
             on conflict (participant_id) do update set said_on = excluded.said_on`,
              [id, addDays(day, -next(100))],
            ),
          ),
        (id: string) =>
          happens(id, (tx) =>
            tx.query(`update follow_up_period set to_date = $2, end_reason = 'X' where participant_id = $1`, [id, addDays(day, next(10))]),
          ),
        (id: string) => happens(id, (tx) => addParticipation(tx, id, addDays(day, -next(200)))),
        (id: string) =>
          happens(id, (tx) =>
            tx.query(
              `update participation set status = 'participating', starts_on = coalesce(starts_on, $2::date), ends_on = $2::date + 200
             where participant_id = $1 and status = 'awaiting-start'`,
              [id, addDays(day, -next(20))],
            ),
          ),
      ];
      for (let step = 0; step < 60; step++) await steps[next(steps.length)]?.(people[next(people.length)] ?? '');
      expect(await verifyCaseload(database.unitOfWork, silent)).toEqual([]);
      const [held] = await database.asOwner<{ measures: number; deadlines: number }>(
        `select count(measure)::int as measures, count(deadline_on)::int as deadlines from caseload_row`,
      );
      expect(held?.measures).toBeGreaterThan(0);
      expect(held?.deadlines).toBeGreaterThan(0);
    },
    patience,
  );

  it('keeps both changes when two happen to the same person at once', async () => {
    const [id = ''] = people;
    await Promise.all([
      happens(id, (tx) => tx.query('update plan_goal set said_on = $2 where participant_id = $1', [id, '2026-01-02'])),
      happens(id, (tx) => tx.query(`update responsible_adviser set adviser_name = 'Ola' where participant_id = $1`, [id])),
      happens(id, (tx) => addActivity(tx, id, localDate('2026-11-30'))),
    ]);
    expect(await verifyCaseload(database.unitOfWork, silent)).toEqual([]);
  });

  it('keeps both changes when there was no row to begin with', async () => {
    const [id = ''] = people;
    for (let time = 0; time < 5; time += 1) {
      await database.asOwner('delete from caseload_row where participant_id = $1', [id]);
      await Promise.all([
        happens(id, (tx) => tx.query('update plan_goal set said_on = $2 where participant_id = $1', [id, addDays(day, -time)])),
        happens(id, (tx) => tx.query(`update responsible_adviser set adviser_name = $2 where participant_id = $1`, [id, `Per ${time}`])),
        happens(id, (tx) => addActivity(tx, id, addDays(day, 20 + time))),
      ]);
      expect(await verifyCaseload(database.unitOfWork, silent)).toEqual([]);
    }
  });

  it('takes up no room in the table of locks, however many people are rewritten in one transaction', async () => {
    const held = await database.unitOfWork.run(systemActor, async (tx) => {
      await rewriteCases(tx, people);
      return tx.query(`select objid from pg_locks where locktype = 'advisory' and pid = pg_backend_pid()`);
    });
    expect(held).toHaveLength(1);
  });

  it('names the column of a row that somebody tampered with, and a rebuild mends it', async () => {
    const [id] = people;
    await database.asOwner(`update caseload_row set assigned_on = '1999-01-01' where participant_id = $1`, [id]);
    await database.asOwner(
      `insert into caseload_deadline (participant_id, kind, subject_id, due_on, since, waits_for, office)
       values ($1, 'plan.made-up', $1, '2026-01-01', '2026-01-01', 'adviser', '0105')`,
      [people[1]],
    );
    await database.asOwner('delete from caseload_row where participant_id = $1', [people[2]]);
    const found = await verifyCaseload(database.unitOfWork, silent);
    expect(found).toEqual(
      expect.arrayContaining([
        { participantId: id, column: 'assigned_on' },
        { participantId: people[1], column: 'deadlines' },
        { participantId: people[2], column: '*' },
      ]),
    );
    expect(found).toHaveLength(3);
    await rebuildCaseload(database.unitOfWork, silent);
    expect(await verifyCaseload(database.unitOfWork, silent)).toEqual([]);
  });

  it('forgets somebody who is no longer there', async () => {
    const id = people[3] ?? '';
    for (const table of ['participant', 'person_access']) await database.asOwner(`delete from ${table} where participant_id = $1`, [id]);
    expect(await verifyCaseload(database.unitOfWork, silent)).toEqual([{ participantId: id, column: '*' }]);
    await rebuildCaseload(database.unitOfWork, silent);
    expect(await database.asOwner('select 1 from caseload_row where participant_id = $1', [id])).toEqual([]);
  });
});

function addActivity(tx: Tx, participantId: string, from: string): Promise<unknown> {
  return tx.query(
    `insert into plan_activity (participant_id, kind, title, from_date, responsible, status, status_since, position, created_at, created_by, created_by_name)
     values ($1, 'task', 'Ringe', $2, 'adviser', 'planned', $2, 1, $3, 'Z', 'Kari')`,
    [participantId, from, tx.now],
  );
}

function addParticipation(tx: Tx, participantId: string, appliedOn: string): Promise<unknown> {
  return tx.query(
    `insert into participation (participant_id, measure, route, ending, status, status_from, applied_on, host_name, created_at, created_by, created_by_name)
     values ($1, 'ARBEIDSTRENING', 'employer', 'open', 'awaiting-start', $2, $2, 'Butikk Rud', $3, 'Z', 'Kari')`,
    [participantId, appliedOn, tx.now],
  );
}

/** Whole numbers below a limit, the same in every run. */
function chance(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
}
