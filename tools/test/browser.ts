import { type Browser, chromium } from 'playwright-core';
import { unpackedChromium } from './chromium.ts';
import { closing } from './left-open.ts';

/** Root may not use the sandbox, and letters are drawn where they are on every machine. Everything else is as users have it. */
const args = ['--no-sandbox', '--font-render-hinting=none', '--disable-dev-shm-usage', '--disable-gpu'];

/** A headless Chromium that needs nothing installed. Close it when done; axe needs pages from `browser.newContext()`. */
export async function openBrowser(): Promise<Browser> {
  const { executable, environment } = await unpackedChromium();
  const browser = await chromium.launch({ executablePath: executable, args, env: { ...process.env, ...environment } });
  closing(() => browser.close());
  return browser;
}
