import { type TestStack, startTestStack } from '@fotfeste/tools/test';
import { keyboard } from './steps/keyboard';
import { atWork, type AtWork } from './steps/person';
import { wordsIn } from './steps/words';

const words = wordsIn('nb');

describe('somebody without a pointer', () => {
  let stack: TestStack;
  let adviser: AtWork;

  beforeAll(async () => {
    stack = await startTestStack();
    adviser = await atWork(stack.url, 'Z994001', { hand: keyboard });
  });
  afterAll(async () => {
    await adviser.leave();
    await stack.stop();
  });

  const press = async (keys: string): Promise<void> => {
    await adviser.rests();
    await adviser.page.keyboard.press(keys);
  };
  /** What has the focus: its role and name where it has one, else what it says. */
  const focus = async (): Promise<string> => {
    await adviser.rests();
    return adviser.page.evaluate(() => {
      const at = document.activeElement;
      return at?.id || at?.getAttribute('aria-label') || at?.textContent.trim() || '';
    });
  };
  const firstListed = (): Promise<string> =>
    adviser.page
      .getByRole('link', { name: /^[^,]+, [^,]+$/ })
      .first()
      .innerText();
  const heading = (): Promise<string> => adviser.page.getByRole('heading', { level: 1 }).innerText();

  it('skips the menu with the first Tab', async () => {
    await adviser.goTo('/my-overview');
    await adviser.page.getByRole('heading', { level: 1, name: words.of('caseload.mine.heading') }).waitFor();
    await adviser.page.evaluate(() => {
      (document.activeElement as HTMLElement | null)?.blur();
    });
    await press('Tab');
    expect(await focus()).toBe(words.of('shell.skip'));
    await press('Enter');
    expect(await focus()).toBe('content');
  });

  it('goes to the places of the menu by their number, and begins at the heading there', async () => {
    await press('Alt+Shift+Digit2');
    await adviser.page.waitForURL(/\/office/);
    await adviser.page.locator('h1:focus').waitFor();
    expect(await focus()).toBe(await heading());
  });

  it('searches from anywhere', async () => {
    const [name = ''] = (await firstListed()).split(',');
    await press('Alt+Shift+KeyS');
    expect(await focus()).toBe('header-search');
    await adviser.page.keyboard.type(name);
    await press('Enter');
    await adviser.page.waitForURL(/\/open$/);
    await adviser.page.getByRole('main').getByText(name).first().waitFor();
    expect(adviser.page.url()).not.toContain(name);
  });

  it('walks the tabs of a person', async () => {
    await adviser.goTo('/my-overview');
    await adviser.press(await firstListed());
    await adviser.page.waitForURL(/\/participants\/[0-9a-f-]{36}/);
    await adviser.sees(words.of('case.tabs.plan'));
    await press('Alt+Shift+ArrowRight');
    await adviser.page.waitForURL(/\/timeline$/);
    await press('Alt+Shift+ArrowRight');
    await adviser.page.waitForURL(/\/plan$/);
    await press('Alt+Shift+ArrowRight');
    await adviser.page.waitForURL(/\/meetings$/);
    await press('Alt+Shift+ArrowRight');
    await adviser.page.waitForURL(/\/notes$/);
    await press('Alt+Shift+ArrowRight');
    await adviser.page.waitForURL(/\/path$/);
    await press('Alt+Shift+ArrowRight');
    await adviser.page.waitForURL(/\/possibilities/);
    await press('Alt+Shift+ArrowLeft');
    await adviser.page.waitForURL(/\/path$/);
  });

  it('is shown the shortcuts, and gets the focus back', async () => {
    await press('Alt+Shift+KeyI');
    const before = await focus();
    await press('Alt+Shift+KeyH');
    await adviser.dialog();
    await adviser.sees(words.of('shell.shortcuts.search'));
    expect(await adviser.barriers()).toEqual([]);
    await press('Escape');
    await adviser.page.locator('dialog[open]').waitFor({ state: 'detached' });
    expect(await focus()).toBe(before);
  });

  it('finds that no single character does anything', async () => {
    const [address, before] = [adviser.page.url(), await focus()];
    for (const key of ['/', '?', 's', 'h', '1']) await press(key);
    expect([adviser.page.url(), await focus(), await adviser.page.locator('dialog[open]').count()]).toEqual([address, before, 0]);
  });

  it('is led from what is missing to the field', async () => {
    await press('Alt+Shift+KeyI');
    await adviser.visit(words.of('case.tabs.label'), words.of('case.tabs.measures'));
    await adviser.press(words.of('participation.list.refer'));
    await adviser.pick(words.of('participation.referral.measure'), 'Arbeidstrening');
    await adviser.press(words.of('participation.consequences.show'));
    const summary = adviser.page.locator('.aksel-error-summary');
    await summary.waitFor();
    expect(await summary.evaluate((it) => it.contains(document.activeElement))).toBe(true);
    await press('Tab');
    const missing = await focus();
    await press('Enter');
    expect(await focus()).not.toBe(missing);
    expect(await adviser.page.evaluate(() => document.activeElement?.matches('input, select, textarea'))).toBe(true);
    expect(await adviser.barriers()).toEqual([]);
  });

  it('changes the language from the menu, on the same page', async () => {
    await adviser.press(words.of('shell.header.language'));
    await adviser.press(words.of('shell.language.nn'));
    await adviser.page.locator('html[lang=nn]').waitFor();
    await adviser.sees(wordsIn('nn').of('case.tabs.measures'));
    expect(adviser.page.url()).toContain('/measures/new');
  });
});
