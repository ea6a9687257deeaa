import { anActor, freshDatabase, type FreshDatabase } from './testing';
import type { Tx } from './tx';

const ada = '00000000-0000-7000-8000-000000000001';

describe('statements that are asked again', () => {
  let database: FreshDatabase;
  beforeAll(async () => {
    database = await freshDatabase();
    await database.asOwner(`insert into person_access (participant_id, office) values ($1, '0105')`, [ada]);
  });
  afterAll(() => database.drop());

  const kept = async (tx: Tx, beginning: string): Promise<number> => {
    const rows = await tx.query<{ statement: string }>('select statement from pg_prepared_statements');
    return rows.filter(({ statement }) => statement.startsWith(beginning)).length;
  };

  it('are kept prepared by the connection, once each, from the third time', async () => {
    await database.unitOfWork.read(anActor(), async (tx) => {
      const ask = (number: number) => tx.query('select $1::int as kept_once', [number]);
      for (const number of [1, 2]) await ask(number);
      expect(await kept(tx, 'select $1::int as kept_once')).toBe(0);
      for (const number of [3, 4]) await ask(number);
      expect(await kept(tx, 'select $1::int as kept_once')).toBe(1);
    });
  });

  it('show everybody what is theirs, whoever asked first on the same connection', async () => {
    const seen = (office: string): Promise<number> =>
      database.unitOfWork.read(anActor({ offices: [office] }), async (tx) => {
        const rows = await tx.query('select 1 from person_access where participant_id = $1', [ada]);
        return rows.length;
      });
    const answers: number[] = [];
    for (let round = 0; round < 8; round += 1) answers.push(await seen('0105'), await seen('0301'));
    expect(answers).toEqual(Array(8).fill([1, 0]).flat());
  });

  it('have one plan for all values, but PostgreSQL’s choice in a search', async () => {
    const mode = async (tx: Tx): Promise<string | undefined> =>
      (await tx.query<{ mode: string }>(`select current_setting('plan_cache_mode') as mode`))[0]?.mode;
    const { unitOfWork } = database;
    expect([
      await unitOfWork.run(anActor(), mode),
      await unitOfWork.search(anActor(), mode),
      await unitOfWork.read(anActor(), mode),
    ]).toEqual(['force_generic_plan', 'auto', 'force_generic_plan']);
  });

  it('cannot write in a search either', async () => {
    const write = (tx: Tx) => tx.query('delete from person_access where participant_id = $1', [ada]);
    await expect(database.unitOfWork.search(anActor(), write)).rejects.toThrow('read-only');
  });

  it('are no more than a connection has room for', async () => {
    await database.unitOfWork.read(anActor(), async (tx) => {
      for (let number = 0; number < 1200; number += 1) await tx.query(`select $1::int as number_${number % 400}`, [number]);
      expect(await kept(tx, 'select $1::int as number_')).toBeGreaterThan(200);
      expect(await kept(tx, 'select $1::int as')).toBeLessThanOrEqual(300);
    });
  });
});
