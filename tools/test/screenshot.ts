/**
 * Takes a picture of a page of a running `npm start`, signed in as a demo user.
 *
 *   npm run -s screenshot -- --user Z994001 --path /caseload --out /tmp/caseload.png
 *
 *   --user    id of a demo user (tools/dev-sign-in/users.ts); without it nobody is signed in
 *   --path    address within the product, default /
 *   --out     file for the picture, default tmp/screenshot.png
 *   --width   of the window, default 1440; --height, default 900. The picture is of the whole page
 *   --dark    dark instead of light
 *   --lang    nb, nn or en; default nb
 *   --click   text or CSS selector of something to click before the picture; may be repeated, in order
 *   --wait    CSS selector or text=… that must be visible before the picture
 *   --url     address of the product, default http://localhost:$PORT or 4300
 *
 * Also prints the address it ended on, and everything the browser's console complained about.
 */
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import type { BrowserContext, Page } from 'playwright-core';
import { endWith, Problem } from '../postgres/problem.ts';
import { openBrowser } from './browser.ts';
import { signIn } from './sign-in.ts';

const { values: wish } = parseArgs({
  options: {
    user: { type: 'string' },
    path: { type: 'string', default: '/' },
    out: { type: 'string', default: 'tmp/screenshot.png' },
    width: { type: 'string', default: '1440' },
    height: { type: 'string', default: '900' },
    dark: { type: 'boolean', default: false },
    lang: { type: 'string', default: 'nb' },
    click: { type: 'string', multiple: true, default: [] },
    wait: { type: 'string' },
    url: { type: 'string', default: `http://localhost:${process.env['PORT'] ?? 4300}` },
  },
});

if (!(await answers(wish.url)))
  endWith(new Problem(`Nothing answers at ${wish.url}.`, 'Run npm start first, or name another address with --url.'));

const browser = await openBrowser();
try {
  const context = await browser.newContext({
    viewport: { width: Number(wish.width), height: Number(wish.height) },
    colorScheme: wish.dark ? 'dark' : 'light',
    locale: { nb: 'nb-NO', nn: 'nn-NO', en: 'en-GB' }[wish.lang] ?? wish.lang,
    timezoneId: 'Europe/Oslo',
    reducedMotion: 'reduce',
  });
  await remember(context);
  const page = await context.newPage();
  listen(page);
  await open(page);
  mkdirSync(dirname(wish.out), { recursive: true });
  await page.screenshot({ path: wish.out, fullPage: true });
  console.log(`${wish.out}  ${page.url()}`);
} finally {
  await browser.close();
}

function answers(url: string): Promise<boolean> {
  return fetch(url).then(
    () => true,
    () => false,
  );
}

/** Language and theme are cookies that the product itself sets when one chooses them. */
async function remember(context: BrowserContext): Promise<void> {
  const theme = wish.dark ? 'dark' : 'light';
  await context.addCookies([
    { name: 'ff_language', value: wish.lang, url: wish.url },
    { name: 'ff_theme', value: theme, url: wish.url },
  ]);
}

async function open(page: Page): Promise<void> {
  if (wish.user === undefined) await page.goto(`${wish.url}${wish.path}`);
  else await signIn(page, wish.url, wish.user, wish.path);
  await page.waitForLoadState('networkidle');
  for (const target of wish.click) {
    await page
      .locator(/^[.#[]/.test(target) ? target : `text=${target}`)
      .first()
      .click();
    await page.waitForLoadState('networkidle');
  }
  if (wish.wait !== undefined) await page.locator(wish.wait).first().waitFor();
}

function listen(page: Page): void {
  page.on('pageerror', (error) => {
    console.error(`error: ${error.message}`);
  });
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') console.error(`${message.type()}: ${message.text()}`);
  });
}
