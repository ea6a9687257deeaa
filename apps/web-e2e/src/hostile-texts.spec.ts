import { type TestStack, startTestStack } from '@fotfeste/tools/test';
import pg from 'pg';
import { atWork, type AtWork } from './steps/person';

const hostile = '<img src=x onerror="window.__taken=1">';

/** Text that people write, in tables about a person; what only codes stand in is left as it is. */
const written = `
  select c.table_name as "table", c.column_name as "column" from information_schema.columns c
  join information_schema.columns p on p.table_schema = 'public' and p.table_name = c.table_name and p.column_name = 'participant_id'
  join information_schema.tables t on t.table_schema = 'public' and t.table_name = c.table_name and t.table_type = 'BASE TABLE'
  where c.table_schema = 'public' and c.data_type = 'text' and c.table_name not like '%\\_history' and c.table_name not like 'access\\_%'
    and c.column_name ~ '(^|_)(words|title|description|agenda|content|note|name|goal|reason_words)$'`;

describe('hostile texts that have come into a case', () => {
  let stack: TestStack;
  let adviser: AtWork;
  let participantId = '';
  let reached = 0;

  beforeAll(async () => {
    stack = await startTestStack();
    const client = new pg.Client({ connectionString: stack.ownerUrl });
    await client.connect();
    const { rows: people } = await client.query<{ id: string }>(
      `select a.participant_id as id from person_access a join participation p on p.participant_id = a.participant_id
       join plan_activity c on c.participant_id = a.participant_id
       where a.responsible = 'Z994001' and a.protection = 'none' and not a.shielded group by 1 order by count(*) desc, 1 limit 1`,
    );
    participantId = people[0]?.id ?? '';
    const { rows: places } = await client.query<{ table: string; column: string }>(written);
    for (const { table, column } of places) {
      // A column with a rule of its own may refuse the text: it can then not have come there either
      const { rowCount } = await client
        .query(`update "${table}" set "${column}" = left($2 || "${column}", 100) where participant_id = $1 and "${column}" is not null`, [
          participantId,
          hostile,
        ])
        .catch(() => ({ rowCount: 0 }));
      if (rowCount) reached += 1;
    }
    await client.end();
    adviser = await atWork(stack.url, 'Z994001');
  });
  afterAll(async () => {
    await adviser.leave();
    await stack.stop();
  });

  it('are shown as texts on every page of the person, and run nowhere', async () => {
    expect(reached).toBeGreaterThan(20);
    const refusals: string[] = [];
    adviser.page.on('console', (message) => {
      if (message.text().includes('Content Security Policy')) refusals.push(message.text());
    });
    await adviser.goTo(`/participants/${participantId}/overview`);
    await adviser.rests();
    const links = await adviser.page
      .locator(`a[href^="/participants/${participantId}/"]`)
      .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
    const addresses = [...new Set(links), `/participant-view/${participantId}`];
    expect(addresses.length).toBeGreaterThan(11);
    const showing: string[] = [];
    for (const address of addresses) {
      await adviser.goTo(address);
      await adviser.rests();
      const text = await adviser.page.locator('body').innerText();
      if (text.includes(hostile)) showing.push(address);
      const isTaken = await adviser.page.evaluate(() => '__taken' in window || document.querySelector('img[src="x"]') !== null);
      expect([address, isTaken]).toEqual([address, false]);
    }
    expect(showing.length).toBeGreaterThan(5);
    expect(refusals).toEqual([]);
  });
});
