import { anActor, freshDatabase, type FreshDatabase } from '@fotfeste/shared/api/testing';
import { lookUpLimitsOn } from '@fotfeste/participant/domain';
import { localDate } from '@fotfeste/shared/kernel';
import { LookUpCount, type Excess } from './look-up-count';

const { perMinute, perDay } = lookUpLimitsOn(localDate('2026-11-21'));

describe('looking up identity numbers', () => {
  let database: FreshDatabase;
  beforeAll(async () => {
    database = await freshDatabase([]);
  });
  afterAll(() => database.drop());

  const lookUp = (id: string): Promise<Excess | undefined> => database.unitOfWork.run(anActor({ id }), (tx) => tx.use(LookUpCount).add());

  it('is stopped after the sixtieth in a minute, for that adviser alone', async () => {
    for (let count = 0; count < perMinute; count += 1) expect(await lookUp('A')).toBeUndefined();
    const excess = await lookUp('A');
    expect(excess).toMatchObject({ limit: 'minute', allowed: 60 });
    expect(excess?.waitSeconds).toBeGreaterThanOrEqual(1);
    expect(excess?.waitSeconds).toBeLessThanOrEqual(60);
    expect(await lookUp('B')).toBeUndefined();
  });

  it('is stopped after six hundred on a day, until midnight in Oslo', async () => {
    await database.asOwner(
      `insert into number_look_up (actor_id, minute, count)
       select 'C', $1::timestamptz - interval '1 minute' * each, 60 from generate_series(1, 10) each`,
      [database.clock.now()],
    );
    expect(await lookUp('C')).toMatchObject({ limit: 'day', allowed: perDay });
    const counted = await database.asOwner<{ secondsLeft: number }>(
      `select ceil(extract(epoch from timestamptz '2026-11-22T00:00:00+01:00' - $1::timestamptz))::int as "secondsLeft"`,
      [database.clock.now()],
    );
    expect((await lookUp('C'))?.waitSeconds).toBe(counted[0]?.secondsLeft);
  });

  it('begins anew the next day, and forgets the days before', async () => {
    database.clock.set('2026-11-24');
    expect(await lookUp('C')).toBeUndefined();
    expect(await database.asOwner(`select count from number_look_up where actor_id = 'C'`)).toEqual([{ count: 1 }]);
    database.clock.set('2026-11-21');
  });
});
