import type { Locator, Page } from 'playwright-core';

/** How somebody works a page: with the pointer, or with the keyboard alone. */
export interface Hand {
  /** A link above what one reads: the menu, the tabs. */
  visit(target: Locator): Promise<void>;
  press(target: Locator): Promise<void>;
  write(target: Locator, text: string): Promise<void>;
  /** A checkbox or a radio button. */
  tick(target: Locator): Promise<void>;
  /** One of a select's options, by what it says. */
  choose(target: Locator, option: string): Promise<void>;
  /** One of a combobox's options, by the beginning of what it says. */
  pick(target: Locator, option: string): Promise<void>;
}

/** The pointer, as most work. */
export function pointer(page: Page): Hand {
  return {
    visit: (target) => target.click(),
    press: (target) => target.click(),
    write: (target, text) => target.fill(text),
    tick: (target) => target.check(),
    choose: async (target, option) => {
      await target.selectOption({ label: option });
    },
    pick: async (target, option) => {
      await target.fill(option);
      await page.getByRole('option', { name: option }).first().click();
    },
  };
}
