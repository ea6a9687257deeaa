import { request as ask } from 'node:http';
import { UnitOfWork } from '@fotfeste/shared/api';
import { anActor, freshDatabase, type FreshDatabase } from '@fotfeste/shared/api/testing';
import { serve, type Served } from './testing/served';

const url = '/api/caseload/simulations';
const body = {
  changes: [{ kind: 'new-value', parameter: 'GEN.MIN_AGE', number: 60, from: '2099-03-01' }],
  questions: 'all-measures',
  measures: ['OPPFOLGING'],
};
const lawyer = anActor({ id: 'Z990501', role: 'lawyer', offices: [] });

describe('a change of the law over the wire', () => {
  let database: FreshDatabase;
  let served: Served;
  beforeAll(async () => {
    database = await freshDatabase();
    served = await serve(database.appUrl);
    await database.asOwner(
      `insert into caseload_row (participant_id, office, protection, shielded, name, born, follow_up_from)
       select uuidv7(), '0105', 'none', false, 'X', '1980-01-01', '2020-01-01' from generate_series(1, 20000)`,
    );
  });
  afterAll(async () => {
    await served.close();
    await database.drop();
  });

  it('is answered line by line, through everybody, and never kept by a cache', async () => {
    const reply = await (await served.as(lawyer))({ method: 'POST', url, payload: body });
    expect([reply.statusCode, reply.headers['content-type'], reply.headers['cache-control']]).toEqual([
      200,
      'application/x-ndjson; charset=utf-8',
      'no-store',
    ]);
    const lines = reply.body
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { readonly kind: string; readonly percent?: number });
    expect([lines[0]?.kind, lines.at(-1)?.kind]).toEqual(['begun', 'done']);
    expect(lines.filter(({ kind }) => kind === 'progress').length).toBe(80);
  }, 60_000);

  it('is refused as a problem before the first line when it cannot be', async () => {
    const asked = await served.as(lawyer);
    const reply = await asked({ method: 'POST', url, payload: { ...body, changes: [{ ...body.changes[0], parameter: 'NO.SUCH' }] } });
    expect([reply.statusCode, reply.headers['content-type']]).toEqual([422, expect.stringContaining('application/problem+json')]);
    expect(reply.json()).toMatchObject({ errors: [{ field: 'changes.0.parameter' }] });
    const malformed = await asked({ method: 'POST', url, payload: { ...body, questions: 'everything', surprise: 1 } });
    expect(malformed.statusCode).toBe(400);
  });

  it('stops working when the reader hangs up', async () => {
    const unitOfWork = served.app.get(UnitOfWork);
    let reads = 0;
    const read = unitOfWork.read.bind(unitOfWork);
    Object.assign(unitOfWork, { read: (...given: Parameters<typeof read>) => (reads++, read(...given)) });
    const address = await served.app.listen(0, '127.0.0.1').then(() => served.app.getUrl());
    const headers = { ...(await served.headersOf(lawyer)), 'content-type': 'application/json' };
    await new Promise<void>((resolve, reject) => {
      const call = ask(`${address}${url}`, { method: 'POST', headers }, (reply) => {
        reply.once('data', () => {
          call.destroy();
          resolve();
        });
        reply.once('error', () => undefined);
      });
      call.once('error', (error) => {
        if (!call.destroyed) reject(error);
      });
      call.end(JSON.stringify(body));
    });
    await settled();
    const atHangUp = reads;
    await settled();
    expect(reads).toBe(atHangUp);
    expect(reads).toBeLessThan(40);
  }, 30_000);
});

function settled(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 500));
}
