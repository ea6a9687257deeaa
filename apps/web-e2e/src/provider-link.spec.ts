import { openBrowser, type TestStack, startTestStack } from '@fotfeste/tools/test';
import { AxeBuilder } from '@axe-core/playwright';
import pg from 'pg';
import type { Browser, Page } from 'playwright-core';
import { atWork, type AtWork } from './steps/person';

interface Asked {
  readonly participantId: string;
  readonly participationId: string;
  readonly adviser: string;
  readonly contact: string;
}

describe('a provider without an account', () => {
  let stack: TestStack;
  let browser: Browser;
  let phone: Page;
  let adviser: AtWork;
  let asked: Asked;

  beforeAll(async () => {
    stack = await startTestStack();
    const client = new pg.Client({ connectionString: stack.ownerUrl });
    await client.connect();
    const { rows } = await client.query<Asked>(
      `select participant_id as "participantId", participation_id as "participationId", sent_by as adviser, contact_name as contact
       from participation_link where closed_at is null limit 1`,
    );
    await client.end();
    asked = rows[0] as Asked;
    adviser = await atWork(stack.url, asked.adviser);
    browser = await openBrowser();
    const context = await browser.newContext({ locale: 'nb-NO', viewport: { width: 390, height: 844 }, reducedMotion: 'reduce' });
    phone = await context.newPage();
    phone.setDefaultTimeout(15_000);
  });
  afterAll(async () => {
    await adviser.leave();
    await browser.close();
    await stack.stop();
  });

  /** The latest message in the inbox of development that fits. */
  const inInbox = async (wanted: RegExp): Promise<string> => {
    for (let attempt = 0; attempt < 50; attempt += 1) {
      const found = wanted.exec(await (await fetch(`${stack.url}/dev/inbox`)).text())?.[1];
      if (found) return found;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    throw new Error(`Nothing in the inbox fits ${wanted.source}`);
  };
  const barriers = async (): Promise<readonly string[]> =>
    (await new AxeBuilder({ page: phone }).analyze()).violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
    );

  it('answers on a phone what is due, by a link and a code, and the adviser sees it', async () => {
    await adviser.goTo(`/participants/${asked.participantId}/measures/${asked.participationId}`);
    await adviser.press('Send lenke');
    await adviser.dialog();
    await adviser.tick(new RegExp(asked.contact));
    await adviser.press('Send lenke');
    await adviser.sees('Lenken er sendt');

    const address = await inInbox(/href="(http:\/\/localhost:\d+\/lenke#[\w-]{43})"/);
    await phone.goto(address);
    await phone.getByText('nummeret som ender på').waitFor();
    expect(phone.url()).toBe(`${stack.url}/lenke`);
    expect(await barriers()).toEqual([]);
    await phone.getByRole('button', { name: 'Send kode' }).click();
    await phone.getByLabel('Kode fra SMS').fill(await inInbox(/Koden fra Nav er (\d{6})/));
    expect(await barriers()).toEqual([]);
    await phone.getByRole('button', { name: 'Åpne spørsmålene' }).click();
    await phone.getByText('Spørsmålene gjelder').waitFor();
    expect(await barriers()).toEqual([]);
    await phone.getByLabel('Planlagt').first().fill('30');
    await phone.getByLabel('Møtt').first().fill('27,5');
    const words = phone.getByLabel('Neste steg');
    if ((await words.count()) > 0) await words.fill('Utprøving i butikk etter nyttår');
    await phone.getByRole('button', { name: 'Send svarene til Nav' }).click();
    await phone.getByText('Takk, Nav har fått svarene').waitFor();
    expect(await barriers()).toEqual([]);

    await phone.goto(`${stack.url}/`);
    await phone.goto(address);
    await phone.getByText('Lenken gjelder ikke').waitFor();

    await adviser.goTo(`/participants/${asked.participantId}/measures/${asked.participationId}`);
    await adviser.sees(new RegExp(`${asked.contact} svarte`));
    await adviser.sees('Nytt');
    await adviser.sees(`via lenke fra ${asked.contact}`);
    expect(stack.said()).not.toContain(address.split('#')[1] ?? '');
  });
});
