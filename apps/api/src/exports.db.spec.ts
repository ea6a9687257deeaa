import { once } from 'node:events';
import { request as ask, type IncomingMessage } from 'node:http';
import type { Socket } from 'node:net';
import { DataSource } from 'typeorm';
import { anActor, freshDatabase, type FreshDatabase } from '@fotfeste/shared/api/testing';
import { serve, type Served } from './testing/served';

const url = '/api/caseload/office/export';
const body = { format: 'csv', columns: ['name', 'adviser', 'deadline', 'measure'], reason: 'meeting' };
const lead = anActor({ id: 'Z990101', role: 'team-lead' });
const people = 20_000;

describe('a list as a file, over the wire', () => {
  let database: FreshDatabase;
  let served: Served;
  beforeAll(async () => {
    database = await freshDatabase();
    served = await serve(database.appUrl);
    await database.asOwner(
      `insert into caseload_row (participant_id, office, protection, shielded, name, born, measure, participation_id, organisation_name)
       select uuidv7(), '0105', 'none', false, 'Navn ' || i, '1980-01-01', 'ARBEIDSTRENING', uuidv7(), repeat('n', 900) from generate_series(1, $1) i`,
      [people],
    );
  });
  afterAll(async () => {
    await served.close();
    await database.drop();
  });

  const logged = async (): Promise<number> => {
    const [row] = await database.asOwner<{ people: number }>(
      `select coalesce(sum(cardinality(participant_ids)), 0)::int as people from access_log where permission = 'caseload:export-office' and outcome = 'shown'`,
    );
    return row?.people ?? 0;
  };
  /** Transactions that somebody has left open: of the product's own role, seen by itself. */
  const idle = async (): Promise<number> => {
    const [row] = await served.app
      .get(DataSource)
      .query<{ count: number }[]>(
        `select count(*)::int as count from pg_stat_activity where datname = current_database() and state like 'idle in transaction%'`,
      );
    return row?.count ?? -1;
  };

  it('is whole, named, and never kept by a cache', async () => {
    const reply = await (await served.as(lead))({ method: 'POST', url, payload: body });
    expect([reply.statusCode, reply.headers['content-type'], reply.headers['cache-control']]).toEqual([
      200,
      'text/csv; charset=utf-8',
      'no-store',
    ]);
    expect(reply.headers['content-disposition']).toMatch(/^attachment; filename="deltakere-\d{4}-\d{2}-\d{2}\.csv"$/);
    expect(reply.body.split('\r\n')).toHaveLength(people + 2);
    expect(await logged()).toBe(people);
  }, 60_000);

  it.each([
    ['without a reason', { reason: undefined }],
    ['for a reason of their own words', { reason: 'fordi' }],
    ['with a detail that does not exist', { detail: ['gone:x'] }],
    ['with a column that does not exist', { columns: ['identity-number'] }],
    ['as another kind of file', { format: 'pdf' }],
  ])('is refused %s', async (_what, other) => {
    const reply = await (await served.as(lead))({ method: 'POST', url, payload: { ...body, ...other } });
    expect([reply.statusCode, reply.headers['content-type']]).toEqual([400, expect.stringContaining('application/problem+json')]);
  });

  it('is not for an adviser', async () => {
    const reply = await (await served.as(anActor()))({ method: 'POST', url, payload: body });
    expect(reply.statusCode).toBe(403);
  });

  it('waits for a reader that takes its time with no transaction open, and stops when the reader hangs up', async () => {
    const before = await logged();
    const address = await served.app.listen(0, '127.0.0.1').then(() => served.app.getUrl());
    const headers = { ...(await served.headersOf(lead)), 'content-type': 'application/json' };
    await new Promise<void>((resolve, reject) => {
      const call = ask(`${address}${url}`, { method: 'POST', headers }, (reply) => {
        reply.once('error', () => undefined);
        reply.once('data', () => {
          reply.pause();
          void standing(logged)
            .then(idle)
            .then((open) => {
              expect(open).toBe(0);
              call.destroy();
              resolve();
            })
            .catch(reject);
        });
      });
      call.once('error', (error) => {
        if (!call.destroyed) reject(error);
      });
      call.end(JSON.stringify(body));
    });
    const atHangUp = await standing(logged);
    expect(atHangUp - before).toBeGreaterThan(0);
    expect(atHangUp - before).toBeLessThan(people);
  }, 30_000);

  it('lets go of a reader that takes nothing more and does not hang up', async () => {
    const before = await logged();
    const server = served.app.getHttpServer();
    expect(server.timeout).toBe(120_000);
    const headers = { ...(await served.headersOf(lead)), 'content-type': 'application/json' };
    const answering = once(server, 'connection') as Promise<[Socket]>;
    const call = ask(`${await served.app.getUrl()}${url}`, { method: 'POST', headers, agent: false });
    call.once('error', () => undefined).end(JSON.stringify(body));
    const [reply] = (await once(call, 'response')) as [IncomingMessage];
    reply.once('error', () => undefined);
    await once(reply, 'readable');
    const [line] = await answering;
    line.setTimeout(300); // as after two minutes
    await once(line, 'close');
    const atEnd = await standing(logged);
    expect(await idle()).toBe(0);
    expect(atEnd - before).toBeGreaterThan(0);
    expect(atEnd - before).toBeLessThan(people);
    call.destroy();
  }, 30_000);
});

/** The number once it has stood still for a while. */
async function standing(count: () => Promise<number>): Promise<number> {
  for (let before = -1; ;) {
    const now = await count();
    if (now === before) return now;
    before = now;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
}
