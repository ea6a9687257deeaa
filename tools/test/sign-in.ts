import type { Page } from 'playwright-core';

/** Signs in through the embedded sign-in as a person would, and waits for the page one asked for. */
export async function signIn(page: Page, url: string, user: string, returnTo = '/'): Promise<void> {
  await page.goto(`${url}/api/session/sign-in?returnTo=${encodeURIComponent(returnTo)}`);
  await page.locator(`button[value="${user}"]`).first().click();
  await page.waitForURL((address) => !/^\/(oidc|api)\//.test(address.pathname));
}
