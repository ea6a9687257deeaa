import { once } from 'node:events';
import { connect, type AddressInfo } from 'node:net';
import { promisify } from 'node:util';
import type { Session } from 'fastify';
import { DataSource } from 'typeorm';
import { PostgresSessionStore } from '@fotfeste/access/api';
import { aPerson } from '@fotfeste/participant/api/testing';
import { anActor, freshDatabase, type FreshDatabase } from '@fotfeste/shared/api/testing';
import { lineTo, type Line } from './testing/line';
import { serve, type Served } from './testing/served';

describe('a request', () => {
  let database: FreshDatabase;
  let line: Line;
  let served: Served;
  beforeAll(async () => {
    database = await freshDatabase();
    line = await lineTo(database.appUrl);
    served = await serve(line.url);
  });
  afterAll(async () => {
    await served.close();
    await line.cut();
    await database.drop();
  });

  it('tells who is signed in', async () => {
    const ask = await served.as(anActor());
    const answer = await ask({ method: 'GET', url: '/api/session' });
    expect(answer.statusCode).toBe(200);
    expect(answer.json()).toMatchObject({ actor: { id: 'Z990001', role: 'adviser' } });
  });

  it('is refused without a session, in the language asked for', async () => {
    const answer = await served.ask({ method: 'GET', url: '/api/session', headers: { 'accept-language': 'nn' } });
    expect(answer.statusCode).toBe(401);
    expect(answer.headers['content-type']).toContain('application/problem+json');
    expect(answer.json()).toMatchObject({ type: 'urn:fotfeste:problem:signed-out', title: 'Du er logga ut', status: 401 });
  });

  it('that changes something is refused without the token of the session', async () => {
    const ask = await served.as(anActor());
    const answer = await ask({ method: 'POST', url: '/api/session/sign-out', headers: { 'x-csrf-token': 'guessed' } });
    expect(answer.statusCode).toBe(403);
    expect(answer.json()).toMatchObject({ type: 'urn:fotfeste:problem:untrusted-request' });
  });

  it('with broken JSON is answered as unreadable', async () => {
    const ask = await served.as(anActor());
    const answer = await ask({
      method: 'POST',
      url: '/api/session/sign-out',
      headers: { 'content-type': 'application/json' },
      payload: '{"a":',
    });
    expect(answer.statusCode).toBe(400);
    expect(answer.json()).toMatchObject({ type: 'urn:fotfeste:problem:unreadable-request' });
  });

  it('of ten megabytes is answered as too large', async () => {
    const ask = await served.as(anActor());
    const answer = await ask({ method: 'POST', url: '/api/session/sign-out', payload: { text: 'x'.repeat(10_000_000) } });
    expect(answer.statusCode).toBe(413);
    expect(answer.json()).toMatchObject({ type: 'urn:fotfeste:problem:too-large-request', status: 413 });
  });

  it('of ten megabytes is answered over the network while it is still being sent, and the line stays open for the next', async () => {
    await served.app.listen(0, '127.0.0.1');
    const { port } = served.app.getHttpServer().address() as AddressInfo;
    const headers = await served.headersOf(anActor());
    const socket = connect(port, '127.0.0.1').setEncoding('utf8');
    const lines = Object.entries({ ...headers, host: 'localhost', 'content-type': 'application/json', 'content-length': '10000000' });
    socket.write(`POST /api/session/sign-out HTTP/1.1\r\n${lines.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n`);
    const [refused] = (await once(socket, 'data')) as [string];
    expect(refused).toMatch(/^HTTP\/1\.1 413 /);

    socket.write('x'.repeat(10_000_000));
    socket.write('GET /api/health/live HTTP/1.1\r\nhost: localhost\r\n\r\n');
    const [next] = (await once(socket, 'data')) as [string];
    expect(next).toMatch(/^HTTP\/1\.1 200 /);
    socket.destroy();
  });

  it('to an address that does not exist is answered as not found', async () => {
    const answer = await served.ask({ method: 'GET', url: '/api/nowhere' });
    expect([answer.statusCode, answer.json<{ type: string }>().type]).toEqual([404, 'urn:fotfeste:problem:not-found']);
  });

  it.each([
    ['that cannot be read', '/api/participants/%C3', 400, 'unreadable-request'],
    ['with an id longer than any', `/api/participants/${'x'.repeat(101)}`, 404, 'not-found'],
  ])('to an address %s is answered as any other problem', async (_what, url, status, code) => {
    const answer = await served.ask({ method: 'GET', url, headers: { 'accept-language': 'en' } });
    expect([answer.statusCode, answer.headers['content-type'], answer.headers['cache-control']]).toEqual([
      status,
      'application/problem+json; charset=utf-8',
      'no-store',
    ]);
    expect(answer.json()).toMatchObject({ type: `urn:fotfeste:problem:${code}`, status });
  });

  it.each([
    ['with what is asked for', '/api/health/live', 200],
    ['with what is asked for in another spelling', '/%61pi/health/live', 200],
    ['that one is not signed in', '/api/session', 401],
    ['that it is not there', '/api/nowhere', 404],
    ['that no page is there either', '/nowhere', 404],
    ['that the address cannot be read', '/api/%', 400],
    ['that the address outside the API cannot be read', '/%', 400],
    ['that the id is too long', `/api/participants/${'x'.repeat(101)}`, 404],
  ])('is answered %s with headers that keep foreign pages out and answers out of caches: %s', async (_what, url, status) => {
    const { headers, statusCode } = await served.ask({ method: 'GET', url });
    expect(statusCode).toBe(status);
    expect(headers['content-security-policy']).toContain("default-src 'self'");
    expect(headers['content-security-policy']).not.toContain('unsafe');
    expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
    expect(headers['cache-control']).toBe('no-store');
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['referrer-policy']).toBe('no-referrer');
    expect(headers['permissions-policy']).toContain('camera=()');
    expect(headers['cross-origin-opener-policy']).toBe('same-origin');
    expect(Object.keys(headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
    expect(headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('has its session in a cookie that only the product’s own host can set, where the address is https', async () => {
    const publicUrl = 'https://fotfeste.example.org';
    const secure = await serve(line.url, {
      signIn: { issuer: 'http://127.0.0.1:9/oidc', clientId: 'spec', clientSecret: 'spec', publicUrl },
    });
    try {
      const { cookie, ...others } = await secure.headersOf(anActor());
      const ask = (name: string): Promise<{ readonly statusCode: number }> =>
        secure.ask({ method: 'GET', url: '/api/session', headers: { ...others, cookie: cookie?.replace('ff_session', name) } });
      expect((await ask('__Host-ff_session')).statusCode).toBe(200);
      expect((await ask('ff_session')).statusCode).toBe(401);
    } finally {
      await secure.close();
    }
  });

  it('is told never to come over a plain connection again, where the address is https', async () => {
    const plain = await served.ask({ method: 'GET', url: '/api/health/live' });
    expect(plain.headers['strict-transport-security']).toBeUndefined();
    const signIn = { issuer: 'http://127.0.0.1:9/oidc', clientId: 'spec', clientSecret: 'spec', publicUrl: 'https://fotfeste.example.org' };
    const secure = await serve(line.url, { signIn });
    try {
      for (const url of ['/api/health/live', '/api/%', '/%']) {
        const answer = await secure.ask({ method: 'GET', url });
        expect(answer.headers['strict-transport-security']).toBe('max-age=63072000; includeSubDomains');
      }
    } finally {
      await secure.close();
    }
  });

  it('is refused to somebody who asks too often, in their language and with when to try again, and to nobody else', async () => {
    const limited = await serve(line.url, { requestsPerMinute: 3 });
    try {
      const ask = await limited.as(anActor({ id: 'Z990021' }));
      const colleague = await limited.as(anActor({ id: 'Z990022' }));
      const keep = {
        method: 'PUT',
        url: '/api/session/preferences',
        payload: { density: 'compact' },
        headers: { 'accept-language': 'nn' },
      } as const;
      const answers = []; // seven: six could fall into two minutes
      for (let index = 0; index < 7; index += 1) answers.push(await ask(keep));
      const refused = answers.find(({ statusCode }) => statusCode === 429);
      if (!refused) throw new Error(`answered with ${answers.map(({ statusCode }) => statusCode).join(', ')}`);
      expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
      expect(refused.json<{ detail: string }>().detail).toMatch(/^Grensa er 3 i minuttet\..* prøv igjen om \d+ sekund\.$/);
      expect((await colleague(keep)).statusCode).toBe(200);
      expect((await ask({ method: 'GET', url: '/api/session' })).statusCode).toBe(200);
    } finally {
      await limited.close();
    }
  });

  it('is refused to an address from which too many try to sign in', async () => {
    const limited = await serve(line.url, { requestsPerMinute: 3 });
    try {
      const statuses = [];
      for (let index = 0; index < 7; index += 1)
        // seven: six could fall into two minutes
        statuses.push((await limited.ask({ method: 'GET', url: '/api/session/callback?code=guessed&state=guessed' })).statusCode);
      expect(statuses.slice(0, 3)).toEqual([401, 401, 401]);
      expect(statuses).toContain(429);
      const elsewhere = await limited.ask({ method: 'GET', url: '/api/session/callback', remoteAddress: '198.51.100.7' });
      expect(elsewhere.statusCode).toBe(401);
    } finally {
      await limited.close();
    }
  });

  it('is counted by the address that the servers in front have seen, not by one that the caller made up', async () => {
    const limited = await serve(line.url, { requestsPerMinute: 3, proxyHops: 2 });
    try {
      const statuses = [];
      for (let index = 0; index < 7; index += 1) {
        const headers = { 'x-forwarded-for': `198.51.100.${index}, 203.0.113.9, 10.0.0.2` };
        statuses.push((await limited.ask({ method: 'GET', url: '/api/session/callback', headers })).statusCode);
      }
      expect(statuses).toContain(429);
    } finally {
      await limited.close();
    }
  });

  it('is refused once its session has lain unused for as long as one may idle, and keeps it alive until then', async () => {
    const ask = await served.as(anActor({ id: 'Z990031' }));
    const idle = (minutes: number): Promise<unknown> =>
      database.asOwner(
        `update session set used_at = used_at - interval '${minutes} minutes', idle_until = idle_until - interval '${minutes} minutes' where actor_id = 'Z990031'`,
      );
    await idle(59);
    expect((await ask({ method: 'GET', url: '/api/session' })).statusCode).toBe(200);
    await idle(59);
    expect((await ask({ method: 'GET', url: '/api/session' })).statusCode).toBe(200);
    await idle(61);
    expect((await ask({ method: 'GET', url: '/api/session' })).statusCode).toBe(401);
  });

  it('is told how long its session may lie unused, and how long it lasts at most', async () => {
    const ask = await served.as(anActor({ id: 'Z990033' }));
    await database.asOwner(
      `update session set used_at = now() - interval '7 minutes', idle_until = now() + interval '13 minutes', expires_at = now() + interval '2 hours'
       where actor_id = 'Z990033'`,
    );
    const { lasts } = (await ask({ method: 'GET', url: '/api/session' })).json<{ lasts: { unusedSeconds: number; mostSeconds: number } }>();
    // Asking has used it: from now on an hour
    expect(lasts.unusedSeconds).toBe(3600);
    expect(lasts.mostSeconds).toBeGreaterThan(7100);
    expect(lasts.mostSeconds).toBeLessThanOrEqual(7200);
  });

  it('has a session that lasts from the sign-in, though it was kept before it was known whose it is, and no longer for being kept again', async () => {
    const store = new PostgresSessionStore(served.app.get(DataSource), { lifetimeMs: 36_000_000, idleMs: 3_600_000 });
    const keep = (content: object): Promise<unknown> => promisify(store.set.bind(store))('regenerated', content as Session);
    const leftSeconds = async (): Promise<number> => {
      const [row] = await database.asOwner<{ left: number }>(
        `select extract(epoch from expires_at - now())::int as left from session where content->>'mark' = 'regenerated'`,
      );
      return row?.left ?? 0;
    };
    await keep({ mark: 'regenerated' });
    expect(await leftSeconds()).toBeLessThanOrEqual(600);
    await keep({ mark: 'regenerated', actor: anActor({ id: 'Z990034' }) });
    expect(await leftSeconds()).toBeGreaterThan(35_900);
    await database.asOwner(`update session set expires_at = now() + interval '1 hour' where actor_id = 'Z990034'`);
    await keep({ mark: 'regenerated', actor: anActor({ id: 'Z990034' }), more: 1 });
    expect(await leftSeconds()).toBeLessThanOrEqual(3600);
  });

  it('is refused once its session is as old as one may be, however much it is used', async () => {
    const ask = await served.as(anActor({ id: 'Z990032' }));
    expect((await ask({ method: 'GET', url: '/api/session' })).statusCode).toBe(200);
    await database.asOwner(
      `update session set expires_at = now() - interval '1 second', idle_until = now() + interval '1 hour' where actor_id = 'Z990032'`,
    );
    expect((await ask({ method: 'GET', url: '/api/session' })).statusCode).toBe(401);
  });

  it('tells where one is signed in, and ends it everywhere, for nobody else', async () => {
    const [here, elsewhere] = [await served.as(anActor({ id: 'Z990041' })), await served.as(anActor({ id: 'Z990041' }))];
    const colleague = await served.as(anActor({ id: 'Z990042' }));
    const { items } = (await here({ method: 'GET', url: '/api/session/sign-ins' })).json<{ items: { isThis: boolean; since: string }[] }>();
    expect(items.map(({ isThis }) => isThis)).toEqual([true, false]);
    expect(Object.keys(items[0] ?? {}).sort()).toEqual(['id', 'isThis', 'lastUsed', 'since']);

    expect((await here({ method: 'POST', url: '/api/session/sign-out-everywhere' })).statusCode).toBe(204);
    const after = await Promise.all([here, elsewhere, colleague].map((ask) => ask({ method: 'GET', url: '/api/session' })));
    expect(after.map(({ statusCode }) => statusCode)).toEqual([401, 401, 200]);
  });

  it('is not signed in again by what a request under way keeps after everything was ended', async () => {
    const headers = await served.headersOf(anActor({ id: 'Z990043' }));
    const [id = ''] = decodeURIComponent(headers['cookie'] ?? '')
      .replace('ff_session=', '')
      .split('.');
    const store = new PostgresSessionStore(served.app.get(DataSource), { lifetimeMs: 3_600_000, idleMs: 3_600_000 });
    const content = await promisify(store.get.bind(store))(id);
    if (!content) throw new Error('The session is not there');
    expect((await served.ask({ method: 'POST', url: '/api/session/sign-out-everywhere', headers })).statusCode).toBe(204);
    await promisify(store.set.bind(store))(id, content);
    expect((await served.ask({ method: 'GET', url: '/api/session', headers })).statusCode).toBe(401);
  });

  it('signs out for good', async () => {
    const ask = await served.as(anActor());
    expect((await ask({ method: 'POST', url: '/api/session/sign-out' })).statusCode).toBe(204);
    expect((await ask({ method: 'GET', url: '/api/session' })).statusCode).toBe(401);
  });

  /** What somebody reads while a table is missing. */
  const withoutTable = async (table: string, url: string) => {
    const ask = await served.as(anActor());
    await database.asOwner(`alter table ${table} rename to ${table}_gone`);
    try {
      return await ask({ method: 'GET', url, headers: { 'accept-language': 'en' } });
    } finally {
      await database.asOwner(`alter table ${table}_gone rename to ${table}`);
    }
  };

  it('that fails for a reason of our own is told that, a name to quote and nothing else', async () => {
    const answer = await withoutTable('caseload_row', '/api/caseload/mine');
    expect(answer.statusCode).toBe(500);
    expect(Object.keys(answer.json<object>()).sort()).toEqual(['detail', 'instance', 'status', 'title', 'type']);
    expect(answer.body).toContain(String(answer.headers['x-request-id']));
    expect(answer.body).not.toMatch(/caseload_row|relation|select|Error|\.ts|node_modules/);
  });

  it('about somebody is not answered when it cannot be written in the access log', async () => {
    const { id, familyName } = await aPerson(database, { responsible: 'Z990001' });
    const url = `/api/participants/${id}/header`;
    expect((await (await served.as(anActor()))({ method: 'GET', url })).body).toContain(familyName);
    const answer = await withoutTable('access_log', url);
    expect(answer.statusCode).toBe(500);
    expect(answer.body).not.toContain(familyName);
  });

  it('says that the database is gone, and serves again by itself when it is back', async () => {
    const ask = await served.as(anActor());
    await line.cut();
    const during = await ask({ method: 'GET', url: '/api/session', headers: { 'accept-language': 'en' } });
    expect([during.statusCode, during.headers['retry-after'], during.json<{ title: string }>().title]).toEqual([
      503,
      '2',
      'The service is down for a moment',
    ]);
    expect((await served.ask({ method: 'GET', url: '/api/health/ready' })).statusCode).toBe(503);
    expect((await ask({ method: 'GET', url: '/api/health/live' })).statusCode).toBe(200);

    await line.mend();
    expect((await ask({ method: 'GET', url: '/api/session' })).statusCode).toBe(200);
    expect((await served.ask({ method: 'GET', url: '/api/health/ready' })).statusCode).toBe(200);
  });
});
