import pg from 'pg';
import { aPerson } from '@fotfeste/participant/api/testing';
import { freshDatabase, type FreshDatabase } from '@fotfeste/shared/api/testing';
import type { LookUpLine } from './cef.ts';
import { lookUps, type Stretch } from './read.ts';

const [one, other] = ['00000000-0000-7000-8000-00000000aaaa', '00000000-0000-7000-8000-00000000bbbb'];

describe('the access log, read for the place where such logs are gathered', () => {
  let database: FreshDatabase;
  beforeAll(async () => {
    database = await freshDatabase();
    await aPerson(database, { id: one, identityNumber: '01010112345' });
    const write = (at: string, outcome: string, ids: readonly string[]): Promise<unknown> =>
      database.asOwner(
        `insert into access_log (at, actor_id, actor_role, permission, route, outcome, participant_ids)
         values ($1, 'Z1', 'adviser', 'person:read', 'GET /api/x', $2, $3)`,
        [at, outcome, ids],
      );
    await write('2026-11-20T10:00:00Z', 'shown', [one]);
    await write('2026-11-21T10:00:00Z', 'shown', [one, other]);
    await write('2026-11-21T11:00:00Z', 'refused', []);
    await write('2026-11-22T00:00:00Z', 'changed', [other]);
  });
  afterAll(() => database.drop());

  const read = async (stretch: Partial<Stretch> = {}): Promise<readonly LookUpLine[]> => {
    const client = new pg.Client({ connectionString: database.ownerUrl });
    await client.connect();
    const lines: LookUpLine[] = [];
    const day = { from: new Date('2026-11-21T00:00:00Z'), to: new Date('2026-11-22T00:00:00Z') };
    for await (const line of lookUps(client, { ...day, ...stretch })) lines.push(line);
    await client.end();
    return lines;
  };

  it('gives a line for each person who was shown, and one for a look-up that led to nobody', async () => {
    expect((await read()).map(({ outcome, person }) => [outcome, person])).toEqual([
      ['shown', '01010112345'],
      ['shown', other],
      ['refused', null],
    ]);
  });

  it('goes on after the last line that was read', async () => {
    const [, last] = await read();
    const rest = await read({ after: last?.id, to: new Date('2026-12-01T00:00:00Z') });
    expect(rest.map(({ outcome }) => outcome)).toEqual(['refused', 'changed']);
  });

  it('cannot be read by the role that writes it', async () => {
    await expect(database.dataSource.query('select 1 from access_log')).rejects.toThrow('permission denied');
  });
});
