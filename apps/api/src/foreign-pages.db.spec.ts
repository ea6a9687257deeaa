import { sign } from '@fastify/cookie';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { anActor, freshDatabase, type FreshDatabase } from '@fotfeste/shared/api/testing';
import { routesOf } from './testing/routes';
import { serve, type Served } from './testing/served';

const nobody = '00000000-0000-7000-8000-00000000ffff';
const publicUrl = 'https://fotfeste.example.org';
const settings = { issuer: 'http://127.0.0.1:9/oidc', clientId: 'spec', clientSecret: 'spec', publicUrl };

/** Begins a session as the sign-in does, without a provider to go to. */
function addBeginning(app: NestFastifyApplication): Promise<void> {
  app
    .getHttpAdapter()
    .getInstance()
    .get('/spec/begin', (request, reply) => {
      request.session.csrfToken = 'spec';
      return reply.send('begun');
    });
  return Promise.resolve();
}

describe('a page of somebody else', () => {
  let database: FreshDatabase;
  let served: Served;
  beforeAll(async () => {
    database = await freshDatabase();
    served = await serve(database.appUrl, { signIn: settings, proxyHops: 1 }, [], addBeginning);
  });
  afterAll(async () => {
    await served.close();
    await database.drop();
  });

  /** As a browser sends it that is signed in here and shows a page from elsewhere. */
  const headersFrom = async (): Promise<Readonly<Record<string, string>>> => {
    const { cookie = '' } = await served.headersOf(anActor());
    return { cookie: cookie.replace('ff_session', '__Host-ff_session'), origin: 'https://evil.example.org' };
  };

  it.each([
    ['no token', {}],
    ['an empty one', { 'x-csrf-token': '' }],
    ['a guessed one', { 'x-csrf-token': '00000000-0000-4000-8000-000000000000' }],
  ])(
    'changes nothing at any address with %s',
    async (_what, token) => {
      const headers = await headersFrom();
      const other = (await served.headersOf(anActor({ id: 'Z990002' })))['x-csrf-token'] ?? '';
      const commands = routesOf(served).filter(({ method }) => method !== 'GET');
      expect(commands.length).toBeGreaterThan(200);
      const taken: string[] = [];
      for (const { name, method, url } of commands)
        for (const given of [token, { 'x-csrf-token': other }]) {
          const answer = await served.ask({ method, url: url.replace(/:\w+/g, nobody), headers: { ...headers, ...given }, payload: {} });
          const { type } = answer.json<{ type?: string }>();
          if (answer.statusCode !== 403 || type !== 'urn:fotfeste:problem:untrusted-request')
            taken.push(`${name}: ${String(answer.statusCode)}`);
        }
      expect(taken).toEqual([]);
    },
    120_000,
  );

  it('is told nothing that lets it read an answer, nor that it may ask for more', async () => {
    const headers = await headersFrom();
    const answers = [
      await served.ask({ method: 'GET', url: '/api/session', headers }),
      ...(await Promise.all(
        ['/api/session', '/api/participants/open'].map((url) =>
          served.ask({
            ...{ method: 'OPTIONS' as const, url },
            headers: { ...headers, 'access-control-request-method': 'POST', 'access-control-request-headers': 'x-csrf-token,content-type' },
          }),
        ),
      )),
    ];
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([200, 404, 404]);
    for (const answer of answers) expect(Object.keys(answer.headers).filter((name) => name.startsWith('access-control'))).toEqual([]);
  });

  it('never reaches the cookie of the session, nor does a script or a plain connection', async () => {
    const { headers } = await served.ask({ method: 'GET', url: '/spec/begin', headers: { 'x-forwarded-proto': 'https' } });
    const [pair = '', ...attributes] = String(headers['set-cookie']).split('; ');
    expect(pair).toMatch(/^__Host-ff_session=[\w%.+/-]{40,}$/);
    expect(attributes.map((attribute) => attribute.replace(/^Expires=.*/, 'Expires'))).toEqual(
      expect.arrayContaining(['Path=/', 'HttpOnly', 'Secure', 'SameSite=Lax']),
    );
    expect(attributes.filter((attribute) => attribute.startsWith('Domain'))).toEqual([]);
  });

  it.each([
    ['signed with another secret', (id: string) => sign(id, 'a-secret-that-somebody-has-thought-out')],
    ['not signed', (id: string) => id],
    ['of a session that is not there', () => sign('made-up-made-up-made-up-made-up', 'a-secret-that-only-this-spec-knows-of')],
  ])('signs nobody in with a cookie %s', async (_what, forged) => {
    const { cookie = '' } = await headersFrom();
    const [id = ''] = decodeURIComponent(cookie.replace('__Host-ff_session=', '')).split('.');
    const ask = (value: string) =>
      served.ask({ method: 'GET', url: '/api/session', headers: { cookie: `__Host-ff_session=${encodeURIComponent(value)}` } });
    expect((await ask(sign(id, 'a-secret-that-only-this-spec-knows-of'))).statusCode).toBe(200);
    expect((await ask(forged(id))).statusCode).toBe(401);
  });
});
