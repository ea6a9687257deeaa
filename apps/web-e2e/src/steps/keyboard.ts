import type { ElementHandle, Locator, Page } from 'playwright-core';
import type { Hand } from './hand';

type Where = 'here' | 'in-its-group' | 'ahead' | 'behind';

/** No page of the journeys has more stops between two things one does after each other. */
const mostStops = 160;

/** The keyboard alone: Tab and Shift+Tab to get there, and the keys that each kind of control answers to. Nothing is focused by script. */
export function keyboard(page: Page): Hand {
  const { keyboard: keys } = page;

  const reach = async (target: Locator): Promise<ElementHandle> => {
    await target.waitFor();
    const element = await target.elementHandle();
    for (let stop = 0; stop < mostStops; stop += 1) {
      const where = await whereIs(element);
      if (where === 'here') {
        if (!(await element.evaluate((it: Element) => it.matches(':focus-visible'))))
          throw new Error(`No focus is seen on ${String(target)}`);
        return element;
      }
      await keys.press(where === 'in-its-group' ? 'ArrowDown' : where === 'ahead' ? 'Tab' : 'Shift+Tab');
    }
    throw new Error(`The keyboard does not reach ${String(target)}`);
  };

  return {
    // By the shortcut to the heading, as from the bottom of a long page.
    visit: async (target) => {
      await keys.press('Alt+Shift+KeyI');
      await reach(target);
      await keys.press('Enter');
    },
    press: async (target) => {
      await reach(target);
      await keys.press('Enter');
    },
    write: async (target, text) => {
      await reach(target);
      await keys.press('ControlOrMeta+a');
      await keys.type(text);
    },
    tick: async (target) => {
      await reach(target);
      if (!(await target.isChecked())) await keys.press('Space');
    },
    choose: async (target, option) => {
      const select = await reach(target);
      const steps = await select.evaluate((it: Element, label) => {
        const { options, selectedIndex } = it as HTMLSelectElement;
        return [...options].findIndex((each) => each.label.trim() === label) - selectedIndex;
      }, option);
      for (let step = 0; step < Math.abs(steps); step += 1) await keys.press(steps > 0 ? 'ArrowDown' : 'ArrowUp');
    },
    pick: async (target, option) => {
      await reach(target);
      await keys.press('ControlOrMeta+a');
      await keys.type(option);
      await page.getByRole('option', { name: option }).first().waitFor();
      await keys.press('ArrowDown');
      await keys.press('Enter');
    },
  };
}

/** Where the target is from where the focus is. A group of radio buttons is one stop; the arrows go on inside it. */
function whereIs(target: ElementHandle): Promise<Where> {
  return target.evaluate((it: Element): Where => {
    const at = document.activeElement;
    if (at === it) return 'here';
    if (!at || at === document.body) return 'ahead';
    const isRadio = (element: Element): element is HTMLInputElement => element instanceof HTMLInputElement && element.type === 'radio';
    if (isRadio(at) && isRadio(it) && at.name === it.name) return 'in-its-group';
    return at.compareDocumentPosition(it) & Node.DOCUMENT_POSITION_FOLLOWING ? 'ahead' : 'behind';
  });
}
