import { type TestStack, startTestStack } from '@fotfeste/tools/test';
import { atWork, type AtWork } from './steps/person';

describe('the day of a provider’s coordinator', () => {
  let stack: TestStack;
  let coordinator: AtWork;

  beforeAll(async () => {
    stack = await startTestStack();
    coordinator = await atWork(stack.url, 'T994001');
  });
  afterAll(async () => {
    await coordinator.leave();
    await stack.stop();
  });

  it('begins with what is unread, from the mark in the header', async () => {
    await coordinator.press(/^Ulest hos \d+ deltaker/);
    await coordinator.rests();
    expect(new URL(coordinator.page.url()).search).toBe('?only=unread');
    expect(await coordinator.barriers()).toEqual([]);
  });

  it('goes on with those who are new: two of them get an adviser at once, and are given back', async () => {
    const { page } = coordinator;
    await coordinator.goTo('/provider?only=new');
    await coordinator.rests();
    const boxes = page.locator('tbody input[type=checkbox]');
    const listed = await boxes.count();
    for (const at of [0, 1]) await coordinator.tick(boxes.nth(at));
    await coordinator.press('Tildel veileder');
    await coordinator.dialog();
    await page.locator('#field-adviserId option').nth(1).waitFor({ state: 'attached' });
    await page.locator('#field-adviserId').selectOption({ index: 1 });
    expect(await coordinator.barriers()).toEqual([]);
    await coordinator.press('Tildel veileder');
    await coordinator.sees('2 deltakere har fått veileder');
    await coordinator.rests();
    expect(await boxes.count()).toBe(listed - 2);
    await coordinator.press('Angre');
    await coordinator.rests();
    expect(await boxes.count()).toBe(listed);
  });

  it('writes to the adviser about one who takes part, and finds the message there', async () => {
    const { page } = coordinator;
    await coordinator.goTo('/provider?status=participating&sort=name');
    await coordinator.rests();
    await page.locator('tbody a').first().click();
    await coordinator.rests();
    await coordinator.write('Skriv til veilederen i Nav', 'Møter hver dag. Vi prøver henne i kantinen fra mandag.');
    expect(await coordinator.barriers()).toEqual([]);
    await coordinator.press('Send');
    await coordinator.sees('Meldingen er sendt');
    await page.reload();
    await coordinator.sees('Vi prøver henne i kantinen fra mandag.');
  });

  it('ends with the hours of the week, typed down the column with the keyboard alone', async () => {
    const { page } = coordinator;
    await coordinator.goTo('/attendance');
    await coordinator.rests();
    const present = page.locator('input[data-field="presentHours"]');
    await present.first().focus();
    const typed = await present.evaluateAll((cells) => cells.slice(0, 2).map(({ id }) => id));
    // On a Monday one day has come
    for (const hours of ['6,5', '5,5']) {
      await page.keyboard.press('ControlOrMeta+a');
      await page.keyboard.type(hours);
      await page.keyboard.press('Enter');
    }
    expect(await coordinator.barriers()).toEqual([]);
    await page.locator('input[data-state="saved"]').nth(1).waitFor();
    await page.reload();
    await coordinator.rests();
    expect(await Promise.all(typed.map((id) => page.locator(`#${id}`).inputValue()))).toEqual(['6,5', '5,5']);
  });
});
