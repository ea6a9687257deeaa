import { type TestStack, startTestStack } from '@fotfeste/tools/test';
import pg from 'pg';
import { atWork, type AtWork } from './steps/person';

/** Nobody in the demo data has this number; the last one differs in a check digit. */
const unknown = '04908729450';
const invalid = '04908729451';

describe('somebody who asks for what is not theirs', () => {
  let stack: TestStack;
  let adviser: AtWork;

  beforeAll(async () => {
    stack = await startTestStack();
    adviser = await atWork(stack.url, 'Z994001');
  });
  afterAll(async () => {
    await adviser.leave();
    await stack.stop();
  });

  const numberWhere = async (condition: string): Promise<string> => {
    const client = new pg.Client({ connectionString: stack.ownerUrl });
    await client.connect();
    const { rows } = await client.query<{ number: string }>(
      `select p.identity_number as number from participant p join person_access a on a.participant_id = p.participant_id where ${condition} limit 1`,
    );
    await client.end();
    return rows[0]?.number ?? '';
  };
  const ask = async (number: string): Promise<void> => {
    await adviser.goTo('/open');
    await adviser.write('Navn eller fødselsnummer', number);
    await adviser.page.keyboard.press('Enter');
  };
  const answerTo = async (number: string): Promise<string> => {
    await ask(number);
    await adviser.sees('Registrer som arbeidssøker');
    await adviser.rests();
    return adviser.page.getByRole('main').innerText();
  };

  it('is told at the field that a number cannot be right', async () => {
    await ask(invalid);
    await adviser.page.locator('.aksel-form-field--error, [aria-invalid="true"]').first().waitFor();
    expect(adviser.page.url()).not.toContain(invalid);
    expect(await adviser.barriers()).toEqual([]);
  });

  it('learns which office follows somebody up, and the two ways on', async () => {
    await ask(await numberWhere(`a.office = '0106' and a.protection = 'none' and not a.shielded`));
    await adviser.sees('Nav Fredrikstad følger opp personen');
    await adviser.sees('Spør Nav Fredrikstad om tilgang');
    await adviser.sees('Åpne nå i 60 minutter');
    expect(await adviser.barriers()).toEqual([]);
  });

  it('gets one and the same answer about a protected person and one who is not registered', async () => {
    const hidden = await answerTo(await numberWhere(`a.protection <> 'none'`));
    expect(hidden).toBe(await answerTo(unknown));
  });

  it('sees a page that says so where the role has no access', async () => {
    const county = await atWork(stack.url, 'Z994301');
    await county.goTo('/my-overview');
    await county.sees('Du har ikke tilgang til denne siden');
    expect(await county.barriers()).toEqual([]);
    await county.leave();
  });
});
