import { randomBytes } from 'node:crypto';
import { anActor, freshDatabase, type FreshDatabase } from '@fotfeste/shared/api/testing';
import { serve, type Served } from './testing/served';

const token = randomBytes(32).toString('base64url');

describe('the door without a login', () => {
  let database: FreshDatabase;
  let served: Served;
  beforeAll(async () => {
    database = await freshDatabase();
    served = await serve(database.appUrl);
  });
  afterAll(async () => {
    await served.close();
    await database.drop();
  });

  const steps = [
    ['/api/link', { token }],
    ['/api/link/session', { token, code: '123456' }],
    ['/api/link/questions', { token, session: 'made-up' }],
    ['/api/link/answers', { token, session: 'made-up', attendance: [] }],
  ] as const;

  it.each(steps)('answers %s the same to every token that opens nothing', async (url, payload) => {
    const answer = await served.ask({ method: 'POST', url, payload, headers: { 'accept-language': 'nn' } });
    expect([answer.statusCode, answer.headers['cache-control']]).toEqual([404, 'no-store']);
    expect(answer.json()).toMatchObject({ type: 'urn:fotfeste:problem:participation/link-gone', title: 'Lenkja gjeld ikkje' });
    expect(answer.headers['set-cookie']).toBeUndefined();
  });

  it('says that no code can be sent where no sender is set up, and the health check says the same', async () => {
    const answer = await served.ask({ method: 'POST', url: '/api/link/code', payload: { token } });
    expect([answer.statusCode, answer.json<{ type: string }>().type]).toEqual([503, 'urn:fotfeste:problem:no-sender']);
    expect((await served.ask({ method: 'GET', url: '/api/health/ready' })).json()).toEqual({
      status: 'ok',
      messages: 'no-gateway',
      calendar: 'ready',
    });
  });

  it('writes no token, code or session to the log, whatever goes wrong', async () => {
    const said: string[] = [];
    const streams = [process.stdout, process.stderr] as const;
    const before = streams.map((stream) => stream.write.bind(stream));
    for (const stream of streams) stream.write = (chunk: unknown) => said.push(String(chunk)) > 0;
    try {
      for (const [url, payload] of steps) await served.ask({ method: 'POST', url, payload });
      await served.ask({ method: 'POST', url: '/api/link', payload: { token, more: true } });
      await served.ask({
        method: 'POST',
        url: '/api/link',
        payload: `{"token":"${token}"`,
        headers: { 'content-type': 'application/json' },
      });
      await database.asOwner('alter table link_knock rename to link_knock_gone');
      expect((await served.ask({ method: 'POST', url: '/api/link', payload: { token } })).statusCode).toBe(500);
    } finally {
      await database.asOwner('alter table if exists link_knock_gone rename to link_knock');
      streams.forEach((stream, index) => {
        stream.write = before[index] as typeof stream.write;
      });
    }
    expect(said.join('')).toContain('Problem');
    expect(said.join('')).not.toContain(token);
    expect(said.join('')).not.toContain('made-up');
  });

  it('takes no token in an address', async () => {
    for (const url of [`/api/link/${token}`, `/api/link?token=${token}`]) {
      const answer = await served.ask({ method: 'GET', url });
      expect(answer.statusCode).toBe(404);
    }
  });

  it('counts knocks without keeping addresses', async () => {
    await served.ask({ method: 'POST', url: '/api/link', payload: { token }, remoteAddress: '203.0.113.9' });
    const rows = await database.asOwner<{ row: string }>('select k::text as row from link_knock k');
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.map(({ row }) => row).join('')).not.toContain('203.0.113.9');
  });

  it('is no way to anything else: a role that only links have can never sign in', async () => {
    const ask = await served.as(anActor({ role: 'provider-link', offices: [] }));
    for (const url of ['/api/provider/participations', '/api/participations/00000000-0000-7000-8000-00000000ffff/links'])
      expect((await ask({ method: 'GET', url })).statusCode).toBe(403);
  });
});
