import { AxeBuilder } from '@axe-core/playwright';
import { openBrowser, signIn } from '@fotfeste/tools/test';
import type { Browser, Locator, Page } from 'playwright-core';

/** Somebody at work in the product, in a browser of their own. */
export interface AtWork {
  readonly page: Page;
  /** Opens an address inside the product. */
  goTo(path: string): Promise<void>;
  /** Presses a button or follows a link by its name. */
  press(name: string | RegExp): Promise<void>;
  /** Writes in a field by its label. */
  write(label: string | RegExp, text: string): Promise<void>;
  /** Chooses a radio button or a checkbox by its label. */
  tick(label: string | RegExp): Promise<void>;
  /** Waits until the text stands on the page. */
  sees(text: string | RegExp): Promise<void>;
  /** Everything axe finds wrong on the page as it stands. */
  barriers(): Promise<readonly string[]>;
  leave(): Promise<void>;
}

/** Signs somebody in. Each has a browser of their own: the headless one closes with its context. */
export async function atWork(url: string, user: string, language: 'nb' | 'nn' | 'en' = 'nb'): Promise<AtWork> {
  const browser: Browser = await openBrowser();
  const context = await browser.newContext({ locale: 'nb-NO', viewport: { width: 1440, height: 900 } });
  await context.addCookies([{ name: 'ff_language', value: language, url }]);
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  await signIn(page, url, user);
  const first = (found: Locator): Locator => found.filter({ visible: true }).first();
  return {
    page,
    goTo: async (path) => {
      await page.goto(`${url}${path}`);
    },
    press: (name) => first(page.getByRole('button', { name, exact: true }).or(page.getByRole('link', { name, exact: true }))).click(),
    write: (label, text) => first(page.getByLabel(label)).fill(text),
    tick: (label) => first(page.getByLabel(label)).check(),
    sees: (text) => first(page.getByText(text)).waitFor(),
    barriers: async () => {
      const { violations } = await new AxeBuilder({ page }).analyze();
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
    },
    leave: () => browser.close(),
  };
}
