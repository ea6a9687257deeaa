import { AxeBuilder } from '@axe-core/playwright';
import type { Language } from '@fotfeste/shared/kernel';
import { openBrowser, signIn } from '@fotfeste/tools/test';
import type { Browser, Locator, Page } from 'playwright-core';
import { pointer, type Hand } from './hand';
import { restOf } from './rest';

/** Somebody at work in the product, in a browser of their own. */
export interface AtWork {
  readonly page: Page;
  /** Opens an address inside the product. */
  goTo(path: string): Promise<void>;
  /** Follows a link of the menu, or a tab of the person: one of the named navigation. */
  visit(navigation: string, name: string): Promise<void>;
  /** Waits for the dialog that opens. What follows is done in it. */
  dialog(): Promise<void>;
  /** Presses a button or follows a link by its name; in the open dialog, where one is open. */
  press(name: string | RegExp): Promise<void>;
  /** Writes in a field by its label. */
  write(label: string | RegExp, text: string): Promise<void>;
  /** Chooses a radio button or a checkbox by its label, or the one that was found. */
  tick(target: string | RegExp | Locator): Promise<void>;
  /** Answers a question that several are asked alike, by the name of its group. */
  answer(group: string | RegExp, label: string): Promise<void>;
  /** Chooses an option of a select by its label. */
  choose(label: string | RegExp, option: string): Promise<void>;
  /** Chooses an option of a combobox by its label. */
  pick(label: string | RegExp, option: string): Promise<void>;
  /** Waits until the page has come to rest: nothing more is on its way from the server. */
  rests(): Promise<void>;
  /** Waits until the text stands on the page. */
  sees(text: string | RegExp): Promise<void>;
  /** Everything axe finds wrong on the page as it stands. */
  barriers(): Promise<readonly string[]>;
  leave(): Promise<void>;
}

interface Ways {
  readonly language?: Language;
  /** How the pages are worked; with the pointer unless told. */
  readonly hand?: (page: Page) => Hand;
}

/** Signs somebody in. Each has a browser of their own: the headless one closes with its context. */
export async function atWork(url: string, user: string, { language = 'nb', hand: workedBy = pointer }: Ways = {}): Promise<AtWork> {
  const browser: Browser = await openBrowser();
  const context = await browser.newContext({ locale: 'nb-NO', viewport: { width: 1920, height: 1080 }, reducedMotion: 'reduce' });
  await context.addCookies([{ name: 'ff_language', value: language, url }]);
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  const rests = restOf(page);
  await signIn(page, url, user);
  const hand = workedBy(page);
  const first = (found: Locator): Locator => found.filter({ visible: true }).first();
  /** The open dialog, or else the page: as somebody sees it who waits until all is there before going on. */
  const onTop = async (): Promise<Locator | Page> => {
    await rests();
    const dialog = page.locator('dialog[open]');
    return (await dialog.count()) > 0 ? dialog.last() : page;
  };
  const labelled = async (label: string | RegExp): Promise<Locator> => first((await onTop()).getByLabel(label));
  return {
    page,
    goTo: async (path) => {
      await page.goto(`${url}${path}`);
      await first(page.locator('h1')).waitFor();
    },
    visit: async (navigation, name) => {
      await rests();
      await hand.visit(first(page.getByRole('navigation', { name: navigation, exact: true }).getByRole('link', { name, exact: true })));
    },
    dialog: () => page.locator('dialog[open]').waitFor(),
    press: async (name) => {
      const top = await onTop();
      await hand.press(first(top.getByRole('button', { name, exact: true }).or(top.getByRole('link', { name, exact: true }))));
    },
    write: async (label, text) => hand.write(await labelled(label), text),
    tick: async (target) => {
      await rests();
      await hand.tick(typeof target === 'string' || target instanceof RegExp ? await labelled(target) : first(target));
    },
    answer: async (group, label) =>
      hand.tick(first((await onTop()).getByRole('group', { name: group }).getByLabel(label, { exact: true }))),
    choose: async (label, option) => hand.choose(await labelled(label), option),
    pick: async (label, option) => hand.pick(first((await onTop()).getByRole('combobox', { name: label })), option),
    rests,
    sees: (text) => first(page.getByText(text)).waitFor(),
    barriers: async () => {
      await rests();
      // The rows of a long table are alike: the first ones speak for all, and axe takes its time for each.
      const { violations } = await new AxeBuilder({ page }).exclude('tbody tr:nth-child(n+9)').analyze();
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
    },
    leave: () => browser.close(),
  };
}
