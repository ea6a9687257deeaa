import { type TestStack, startTestStack } from '@fotfeste/tools/test';
import pg from 'pg';
import { atWork } from './steps/person';

/** Some moment after the last keystroke, in milliseconds. The promise is that at most the last second is lost. */
const afterMs = Array.from({ length: 3 }, () => 1000 + Math.floor(Math.random() * 1500));

describe('a page that is killed while somebody writes', () => {
  let stack: TestStack;
  let address: string;

  beforeAll(async () => {
    stack = await startTestStack();
    const client = new pg.Client({ connectionString: stack.ownerUrl });
    await client.connect();
    const { rows } = await client.query<{ id: string }>(
      `select a.participant_id as id from person_access a join follow_up_period f on f.participant_id = a.participant_id
       where a.responsible = 'Z994001' and f.to_date is null
         and not exists (select 1 from assistance_decision d where d.participant_id = a.participant_id)
         and not exists (select 1 from draft d where d.participant_id = a.participant_id) limit 1`,
    );
    await client.end();
    address = `/participants/${rows[0]?.id ?? ''}/decisions/draft`;
  });
  afterAll(() => stack.stop());

  it.each(afterMs)('keeps every word typed %s ms before', async (wait) => {
    const words = `Skrevet ${wait} ms før siden ble borte.`;
    const writer = await atWork(stack.url, 'Z994001');
    await writer.goTo(address);
    await writer.write('Begrunnelse', words);
    await writer.page.waitForTimeout(wait);
    await writer.leave();

    const again = await atWork(stack.url, 'Z994001');
    await again.goTo(address);
    await again.page.waitForFunction((text) => [...document.querySelectorAll('textarea')].some(({ value }) => value === text), words);
    expect(await again.page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
    await again.leave();
  });
});
