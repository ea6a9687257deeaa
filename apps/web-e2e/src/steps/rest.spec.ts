import { openBrowser } from '@fotfeste/tools/test';
import { restOf } from './rest';

describe('the rest of a page', () => {
  it('is not waited for in what a document asked for while it was being left', async () => {
    const browser = await openBrowser();
    const page = await browser.newPage();
    const rests = restOf(page);
    const asked = page.waitForRequest('http://product/never');
    await page.route('http://product/**', async (route) => {
      const path = new URL(route.request().url()).pathname;
      if (path === '/never') return;
      if (path === '/next') await asked;
      await route.fulfill({ contentType: 'text/html', body: `<h1>${path}</h1>` });
    });
    await page.goto('http://product/first');
    await rests();
    // The address changes within the document, and more is asked for, after the next document has been.
    await page.evaluate(() => {
      setTimeout(() => {
        history.replaceState(null, '', '/first/list');
        void fetch('/never').catch(() => undefined);
      }, 200);
    });
    await page.goto('http://product/next');
    await expect(rests()).resolves.toBeUndefined();
    await browser.close();
  });
});
