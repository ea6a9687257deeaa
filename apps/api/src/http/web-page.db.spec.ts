import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freshDatabase, type FreshDatabase } from '@fotfeste/shared/api/testing';
import { serve, type Served } from '../testing/served';
import { serveWeb } from './web-files';

describe('the page as the API serves it', () => {
  const root = mkdtempSync(join(tmpdir(), 'web-page-'));
  let database: FreshDatabase;
  let served: Served;
  beforeAll(async () => {
    writeFileSync(join(root, 'index.html'), '<ff-root ngCspNonce="ff-csp-nonce"></ff-root>');
    writeFileSync(join(root, 'theme.js'), 'void 0;');
    database = await freshDatabase();
    served = await serve(database.appUrl, {}, [], (app) => serveWeb(app, root));
  });
  afterAll(async () => {
    await served.close();
    await database.drop();
    rmSync(root, { recursive: true });
  });

  it.each(['/', '/index.html', '/index.html?x=1', '/participants/1/overview'])(
    'carries at %s the nonce that its policy names, another each time, and no mark',
    async (url) => {
      const answers = [await served.ask({ method: 'GET', url }), await served.ask({ method: 'GET', url })];
      const nonces = answers.map(({ statusCode, body, headers }) => {
        const nonce = /ngCspNonce="([\w-]{22})"/.exec(body)?.[1] ?? 'none';
        expect([statusCode, headers['cache-control']]).toEqual([200, 'no-cache']);
        expect(headers['content-security-policy']).toContain(`'nonce-${nonce}'`);
        expect(headers['referrer-policy']).toBe('no-referrer');
        return nonce;
      });
      expect(new Set(nonces).size).toBe(2);
    },
  );

  it('serves the other files as they lie, under the headers of every answer', async () => {
    const { body, headers } = await served.ask({ method: 'GET', url: '/theme.js' });
    expect(body).toBe('void 0;');
    expect(headers['content-security-policy']).toContain("style-src 'self';");
    expect(headers['x-content-type-options']).toBe('nosniff');
  });
});
