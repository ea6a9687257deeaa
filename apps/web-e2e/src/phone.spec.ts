import { type TestStack, startTestStack } from '@fotfeste/tools/test';
import { atWork, type AtWork } from './steps/person';

describe('on a phone a person', () => {
  let stack: TestStack;
  let adviser: AtWork;

  beforeAll(async () => {
    stack = await startTestStack();
    adviser = await atWork(stack.url, 'Z994001');
    await adviser.page.setViewportSize({ width: 390, height: 844 });
  });
  afterAll(async () => {
    await adviser.leave();
    await stack.stop();
  });

  it('stays named at the very top while one scrolls, with nothing showing through and most of the screen for the page', async () => {
    await adviser.goTo('/my-overview');
    const link = adviser.page.locator('a[href*="/participants/"]').first();
    await link.waitFor();
    const address = (await link.getAttribute('href')) ?? '';
    await adviser.goTo(`/participants/${/[0-9a-f-]{36}/.exec(address)?.[0] ?? ''}/registration`);
    await adviser.page.locator('.ff-person__name').waitFor();
    await adviser.rests();
    await adviser.page.evaluate(() => {
      window.scrollTo(0, document.documentElement.scrollHeight);
    });
    const seen = await adviser.page.evaluate(() => {
      const line = document.querySelector('.ff-person__who');
      const bar = line?.getBoundingClientRect();
      const above = document.elementsFromPoint(190, 2).some((each) => each === line);
      const below = document.elementFromPoint(190, (bar?.bottom ?? 0) + 2)?.closest('.ff-person__top');
      return { scrolled: window.scrollY > 100, top: bar?.top, height: bar?.height ?? 0, above, below: below !== null };
    });
    expect(seen).toMatchObject({ scrolled: true, top: 0, above: true, below: false });
    expect(seen.height).toBeLessThan(84);
  });

  it('is shown by a shadow at the edge of a wide table that there is more beside it', async () => {
    // Aksel takes the attachment of backgrounds away for those who want less motion
    await adviser.page.emulateMedia({ reducedMotion: 'no-preference' });
    await adviser.goTo('/access-overview');
    const table = adviser.page.locator('.ff-access-matrix');
    await table.waitFor();
    const box = await table.locator('..').evaluate((each) => {
      const { backgroundAttachment, backgroundImage } = getComputedStyle(each);
      const gradients = backgroundImage.split('linear-gradient').length - 1;
      return { goesOn: each.scrollWidth > each.clientWidth, backgroundAttachment, gradients };
    });
    // Two shadows that stay at the edges, and two covers that come with the ends of the content
    expect(box).toEqual({ goesOn: true, backgroundAttachment: 'local, local, scroll, scroll', gradients: 4 });
  });
});
