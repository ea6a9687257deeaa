import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInbox, inboxPath } from './inbox';

describe('the inbox of development', () => {
  const folder = mkdtempSync(join(tmpdir(), 'inbox-'));
  const file = join(folder, 'inbox.jsonl');
  let server: Server;
  let address: string;
  beforeAll(async () => {
    server = createServer(createInbox({ file, token: 'known' }));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}${inboxPath}`;
  });
  afterAll(() => {
    server.close();
    rmSync(folder, { recursive: true });
  });

  const hand = (message: object, token = 'known'): Promise<Response> =>
    fetch(address, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify(message),
    });

  it('shows what the API hands over, the latest first, and makes only addresses of this machine into links', async () => {
    const text = 'Se http://localhost:4300/lenke#abc og http://example.org/<b>';
    expect((await hand({ channel: 'mail', to: 'a@b.no', subject: 'Nav', text })).status).toBe(202);
    expect((await hand({ channel: 'sms', to: '+4741234542', text: 'Koden er 123456' })).status).toBe(202);
    const page = await (await fetch(`${address}?lang=en`)).text();
    expect(page.indexOf('123456')).toBeLessThan(page.indexOf('a@b.no'));
    expect(page).toContain('<a href="http://localhost:4300/lenke#abc">');
    expect(page).not.toContain('<a href="http://example.org');
    expect(page).not.toContain('<b>');
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  it('takes nothing from others', async () => {
    expect((await hand({ channel: 'sms', to: '1', text: 'x' }, 'guessed')).status).toBe(403);
  });

  it('does not exist in production', () => {
    const before = process.env['NODE_ENV'];
    process.env['NODE_ENV'] = 'production';
    try {
      expect(() => createInbox({ file, token: 'known' })).toThrow(/production/);
    } finally {
      process.env['NODE_ENV'] = before;
    }
  });
});
