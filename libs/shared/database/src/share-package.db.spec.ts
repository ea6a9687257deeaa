import { DataSource } from 'typeorm';
import { freshDatabase, type FreshDatabase } from '@fotfeste/shared/api/testing';
import { dropEarlier } from './earlier';
import { SharePackage1767225600031 } from './migrations/31-share-package';

const person = '00000000-0000-7000-8000-000000000001';
const [aft, jobClub] = ['00000000-0000-7000-8000-00000000000a', '00000000-0000-7000-8000-00000000000b'];

describe('a database from before the share package', () => {
  let database: FreshDatabase;
  let owner: DataSource;
  beforeAll(async () => {
    database = await freshDatabase();
    owner = await new DataSource({ type: 'postgres', url: database.ownerUrl }).initialize();
    const runner = owner.createQueryRunner();
    await runner.query(`select set_config('fotfeste.app_role', 'fotfeste_app', false)`);
    await runner.query(dropEarlier);
    const migration = new SharePackage1767225600031();
    await migration.down(runner);
    await runner.query(`insert into person_access (participant_id, office) values ('${person}', '0105')`);
    for (const [id, measure] of [
      [aft, 'ARBEIDSFORBEREDENDE_TRENING'],
      [jobClub, 'JOBBKLUBB'],
    ]) {
      await runner.query(
        `insert into participation (id, participant_id, measure, route, ending, organisation, status, status_from, background, source, created_at, created_by, created_by_name)
         values ($1, $2, $3, 'nav', 'open', '308053067', 'awaiting-start', '2026-11-01', 'Har bil', 'fotfeste', now(), 'Z1', 'Kari')`,
        [id, person, measure],
      );
      await runner.query(`update participation set background = 'Har bil og førerkort' where id = $1`, [id]);
      await runner.query(
        `insert into provider_access (participant_id, organisation, participation_id, from_date) values ($1, '308053067', $2, '2026-11-01')`,
        [person, id],
      );
    }
    await migration.up(runner);
    await runner.release();
  });
  afterAll(async () => {
    await owner.destroy();
    await database.drop();
  });

  it('keeps the adviser’s words, the earlier ones too, each once', async () => {
    const now = await database.asOwner(
      'select p.version, b.words from participation p join participation_background b on b.id = p.background_id where p.id = $1',
      [aft],
    );
    expect(now).toEqual([{ version: 2, words: 'Har bil og førerkort' }]);
    const before = await database.asOwner(
      'select b.words from participation_history h join participation_background b on b.id = h.background_id where h.id = $1',
      [aft],
    );
    expect(before).toEqual([{ words: 'Har bil' }]);
  });

  it('goes on sharing what was shared, as necessary, and makes no consent up', async () => {
    const sharedOf = (id: string): Promise<readonly unknown[]> =>
      database.asOwner(
        `select ground, string_agg(field, ',' order by field) as fields, min(opened_at) = '2026-11-01 00:00 Europe/Oslo' as "since the window opened"
         from participation_share where participation_id = $1 group by ground`,
        [id],
      );
    const since = { ground: 'necessary', 'since the window opened': true };
    expect(await sharedOf(aft)).toEqual([{ ...since, fields: 'background,contact,content,course,language,name' }]);
    expect(await sharedOf(jobClub)).toEqual([{ ...since, fields: 'contact,content,course,language,name' }]);
    expect(await database.asOwner('select 1 from share_consent')).toEqual([]);
  });
});
