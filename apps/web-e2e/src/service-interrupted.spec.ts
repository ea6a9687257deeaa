import { type TestStack, openBrowser, signIn, startTestStack } from '@fotfeste/tools/test';
import type { Browser } from 'playwright-core';

describe('the database fails while people work', () => {
  let stack: TestStack;
  let browser: Browser;

  beforeAll(async () => {
    [stack, browser] = await Promise.all([startTestStack(), openBrowser()]);
  });

  afterAll(async () => {
    await browser.close();
    await stack.stop();
  });

  it('answers 503 and when to come back, and serves the same session again by itself once the database is back', async () => {
    const page = await (await browser.newContext()).newPage();
    await signIn(page, stack.url, 'Z994001');
    expect((await page.request.get(`${stack.url}/api/session`)).status()).toBe(200);

    await stack.killPostgres();
    const refused = await page.request.get(`${stack.url}/api/session`);
    expect(refused.status()).toBe(503);
    expect(Number(refused.headers()['retry-after'])).toBeGreaterThan(0);
    expect(refused.headers()['content-type']).toContain('application/problem+json');
    expect((await fetch(`${stack.url}/api/health/live`)).status).toBe(200);
    expect((await fetch(`${stack.url}/api/health/ready`)).status).toBe(503);

    await stack.startPostgres();
    const served = await page.request.get(`${stack.url}/api/session`);
    expect(served.status()).toBe(200);
    expect(await served.json()).toMatchObject({ actor: { id: 'Z994001' } });
  });
});
