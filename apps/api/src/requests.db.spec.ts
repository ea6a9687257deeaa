import { once } from 'node:events';
import { connect, type AddressInfo } from 'node:net';
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

  it('carries headers that keep foreign pages out and answers out of caches', async () => {
    const { headers } = await served.ask({ method: 'GET', url: '/api/health/live' });
    expect(headers['content-security-policy']).toContain("default-src 'self'");
    expect(headers['content-security-policy']).not.toContain('unsafe');
    expect(headers['cache-control']).toBe('no-store');
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

  it('signs out for good', async () => {
    const ask = await served.as(anActor());
    expect((await ask({ method: 'POST', url: '/api/session/sign-out' })).statusCode).toBe(204);
    expect((await ask({ method: 'GET', url: '/api/session' })).statusCode).toBe(401);
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
