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
  const idWhere = async (condition: string): Promise<string> => {
    const client = new pg.Client({ connectionString: stack.ownerUrl });
    await client.connect();
    const { rows } = await client.query<{ id: string }>(`select participant_id as id from person_access a where ${condition} limit 1`);
    await client.end();
    return rows[0]?.id ?? '';
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

  it('says why before a case is shown that a colleague follows up, and is not asked again that day', async () => {
    const id =
      await idWhere(`a.office = '0105' and a.responsible <> 'Z994001' and a.protection = 'none' and not a.shielded and a.office_lock is null
      and not exists (select 1 from follow_up_task t where t.participant_id = a.participant_id)`);
    await adviser.goTo(`/participants/${id}/overview`);
    await adviser.dialog();
    await adviser.sees('Hvorfor åpner du saken?');
    expect(await adviser.page.locator('.ff-person__name').count()).toBe(0);
    expect(await adviser.barriers()).toEqual([]);
    await adviser.page.keyboard.press('Escape');
    await adviser.sees('Vi kan ikke vise personen');

    await adviser.press('Prøv igjen');
    await adviser.dialog();
    await adviser.press('Åpne saken');
    await adviser.sees('Velg en grunn');
    await adviser.tick('Saken skal fordeles eller overtas');
    await adviser.press('Åpne saken');
    await adviser.page.locator('.ff-person__name').waitFor();
    await adviser.goTo(`/participants/${id}/plan`);
    await adviser.page.locator('.ff-person__name').waitFor();
    await adviser.rests();
    expect(await adviser.page.locator('dialog[open]').count()).toBe(0);
    expect(await adviser.barriers()).toEqual([]);
  });

  it('sees a page that says so where the role has no access', async () => {
    const county = await atWork(stack.url, 'Z994301');
    await county.goTo('/my-overview');
    await county.sees('Du har ikke tilgang til denne siden');
    expect(await county.barriers()).toEqual([]);
    await county.leave();
  });
});
