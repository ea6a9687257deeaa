import { aPerson, type PersonInSpec } from '@fotfeste/participant/api/testing';
import { osloDate } from '@fotfeste/shared/api';
import { anActor, freshDatabase, type FreshDatabase } from '@fotfeste/shared/api/testing';
import { addDays, type Actor } from '@fotfeste/shared/kernel';
import { aPlainRow, takeChecksFrom } from './testing/plain-row';
import { routesOf, type Route } from './testing/routes';
import { serve, type Served } from './testing/served';

const organisation = '312000001';
const staff = (id: string, role: Actor['role']): Actor => anActor({ id, role, offices: [], organisation });
const coordinator = staff('T990001', 'provider-coordinator');
const colleague = staff('T990102', 'provider-adviser');
const follower = staff('T990101', 'provider-adviser');

/** What tells who the person is, or was written about them at the provider; and what tells where they live. */
const identity = { name: 'Skjulsrud', words: 'Ordenesomtellerher' } as const;
const home = {
  telephone: '91827364',
  mail: 'hemmelig@eksempel.no',
  background: 'Bakgrunnsordene',
  goal: 'Planmaalordene',
  office: 'Nav Halden',
};

/**
 * Somebody with a strictly protected address at a provider, with words in every table that providers read. Every address of the contract that
 * a provider may look at is asked, by those who follow the person up and by the others.
 */
describe('every address of a provider, about somebody strictly protected', () => {
  let database: FreshDatabase;
  let served: Served;
  let person: PersonInSpec;
  let participation: string;
  let routes: readonly Route[];
  let tables: readonly string[];
  beforeAll(async () => {
    database = await freshDatabase();
    served = await serve(database.appUrl);
    routes = routesOf(served).filter(({ method, rule }) => method === 'GET' && rule.permission === 'participation:provide');
    await everythingAbout();
  }, 120_000);
  afterAll(async () => {
    await served.close();
    await database.drop();
  });

  it('is asked of many addresses, and words stand in many tables', () => {
    expect(routes.length).toBeGreaterThan(15);
    expect(tables.length).toBeGreaterThan(15);
  });

  it.each([
    ['a coordinator', coordinator],
    ['an adviser', colleague],
  ])('tells %s who does not follow the person up neither who it is nor anything written', async (_who, actor) => {
    const answers = await asked(actor);
    const told = answers.filter(({ body }) =>
      [...Object.values(identity), ...Object.values(home), person.identityNumber].some((word) => body.includes(word)),
    );
    expect(told.map(({ name }) => name)).toEqual([]);
    const opened = answers.filter(({ name, status }) => name.includes(':participationId') && status < 400);
    expect(opened.map(({ name }) => name)).toEqual([]);
    const list = answers.find(({ name }) => name === 'GET /api/provider/participations');
    expect(JSON.parse(list?.body ?? '{}')).toMatchObject({ items: [{ participationId: participation, isMasked: true }], total: 1 });
  });

  it('tells whoever follows the person up who it is, and nothing that tells where the home is', async () => {
    const answers = await asked(follower);
    const told = answers.filter(({ body }) => [...Object.values(home), person.identityNumber].some((word) => body.includes(word)));
    expect(told.map(({ name }) => name)).toEqual([]);
    const named = answers.filter(({ body }) => body.includes(identity.name)).map(({ name }) => name);
    expect(named).toEqual(
      expect.arrayContaining(['GET /api/provider/participations', 'GET /api/provider/participations/:participationId']),
    );
    expect(answers.filter(({ body }) => body.includes(identity.words)).length).toBeGreaterThan(2);
  });

  interface Answer {
    readonly name: string;
    readonly status: number;
    readonly body: string;
  }

  async function asked(actor: Actor): Promise<readonly Answer[]> {
    const ask = await served.as(actor);
    const answers: Answer[] = [];
    for (const { name, method, url } of routes) {
      const address = url
        .replace(':participationId', participation)
        .replace(/:(\w+)/g, (_all, id: string) => rows.get(id) ?? participation);
      const query = url.endsWith('provider/attendance') ? `?week=${osloDate(new Date())}` : '';
      const { statusCode, body } = await ask({ method, url: `${address}${query}` });
      answers.push({ name, status: statusCode, body });
    }
    return answers;
  }

  const rows = new Map<string, string>();

  async function everythingAbout(): Promise<void> {
    const today = osloDate(new Date());
    person = await aPerson(database, {
      identityNumber: '17856912345',
      protection: 'strictly-protected',
      familyName: identity.name,
      office: '0101',
    });
    await database.asOwner('update participant set telephone = $2, email = $3 where participant_id = $1', [
      person.id,
      home.telephone,
      home.mail,
    ]);
    const found = await database.asOwner<{ name: string }>(
      `select c.relname as name from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'participation_id'
       where c.relkind = 'r' and c.relname !~ '_history$' and c.relname not in ('provider_list_row', 'provider_access', 'coordinator_access')
         and exists (select 1 from pg_attribute i where i.attrelid = c.oid and i.attname = 'id')
         and exists (select 1 from pg_attribute p where p.attrelid = c.oid and p.attname = 'participant_id') order by 1`,
    );
    tables = found.map(({ name }) => name);
    await takeChecksFrom(database, ['participation', 'participation_background', 'plan_goal', ...tables]);
    participation = await aPlainRow(database, 'participation', person.id);
    const background = await aPlainRow(database, 'participation_background', person.id);
    await database.asOwner('update participation_background set words = $2 where id = $1', [background, home.background]);
    const goal = await aPlainRow(database, 'plan_goal', person.id);
    await database.asOwner('update plan_goal set words = $2 where id = $1', [goal, home.goal]);
    await database.asOwner(
      `update participation set organisation = $2, measure = 'OPPFOLGING', status = 'participating', route = 'offering-direct', ending = 'plain',
         status_from = $3, shared_on = $3, starts_on = $3, content = $4, provider_contact_id = $5, provider_contact_name = 'Følger', background_id = $6
       where id = $1`,
      [participation, organisation, addDays(today, -10), identity.words, follower.id, background],
    );
    for (const table of tables) {
      const id = await aPlainRow(database, table, person.id);
      await database.asOwner(`update "${table}" set participation_id = $2 where id = $1`, [id, participation]);
      await wordsIn(table, id);
      if (table === 'participation_report')
        await database.asOwner('update participation_report set content = $2 where id = $1', [id, { goals: [], next: identity.words }]);
      rows.set(table === 'participation_report' ? 'reportId' : `${table}Id`, id);
      if (table === 'participation_attachment') rows.set('attachmentId', id);
    }
    for (const field of ['contact', 'background', 'plan-goal', 'content', 'name'])
      await database.asOwner(
        `insert into participation_share (participant_id, participation_id, organisation, field, ground, opened_at, opened_by_name)
         values ($1, $2, $3, $4, 'necessary', now(), 'K')`,
        [person.id, participation, organisation, field],
      );
    await database.asOwner(
      'insert into provider_access (participant_id, organisation, participation_id, from_date) values ($1, $2, $3, $4)',
      [person.id, organisation, participation, addDays(today, -10)],
    );
    await database.asOwner(
      `insert into provider_list_row (participation_id, participant_id, organisation, from_date, name, office, measure, status, is_taken_in, contact_id, contact_name, helpers, helper_ids, extents, waiting_proposals, is_protected)
       values ($1, $2, $3, $4, '', '', 'OPPFOLGING', 'participating', true, $5, 'Følger', '[]', '{}', '[]', 0, true)`,
      [participation, person.id, organisation, addDays(today, -10), follower.id],
    );
  }

  /** The words in every column of plain text whose name says that somebody writes in it. */
  async function wordsIn(table: string, id: string): Promise<void> {
    const columns = await database.asOwner<{ name: string }>(
      `select attname as name from pg_attribute where attrelid = $1::regclass and attnum > 0 and not attisdropped and format_type(atttypid, atttypmod) = 'text'
         and attname in ('words', 'title', 'note', 'reason_words', 'agreed', 'place_words')`,
      [table],
    );
    for (const { name } of columns) await database.asOwner(`update "${table}" set "${name}" = $2 where id = $1`, [id, identity.words]);
  }
});
