import { anActor, freshDatabase, type FreshDatabase } from '@fotfeste/shared/api/testing';
import { caseListColumns, caseSorts, mostDetails, sortDirections } from '@fotfeste/caseload/domain';
import { serve, type Served } from './testing/served';

const lead = anActor({ id: 'Z990101', role: 'team-lead' });
const address = '/api/caseload/office';
const people = 120;

describe('a list asked for what it does not have', () => {
  let database: FreshDatabase;
  let served: Served;
  let ask: Awaited<ReturnType<Served['as']>>;
  beforeAll(async () => {
    database = await freshDatabase();
    served = await serve(database.appUrl);
    ask = await served.as(lead);
    await database.asOwner(
      `insert into caseload_row (participant_id, office, protection, shielded, name, born)
       select uuidv7(), '0105', 'none', false, 'Navn ' || i, '1980-01-01' from generate_series(1, $1) i`,
      [people],
    );
  });
  afterAll(async () => {
    await served.close();
    await database.drop();
  });

  it.each([
    ['filter', 'filter=gone'],
    ['filter', 'filter=overdue&filter=gone'],
    ['filter', 'filter='],
    ['detail', 'detail=age:13-14'],
    ['detail', 'detail=gone:x'],
    ['detail', 'detail=age'],
    ['detail', 'detail=due:2026-11-30..2026-11-01'],
    ['detail', 'detail=due:2026-02-30..'],
    ['detail', Array.from({ length: mostDetails + 1 }, () => 'detail=goal:missing').join('&')],
    ['sort', 'sort=gone'],
    ['sort', caseListColumns.map((column) => `sort=${column}`).join('&')],
    ['direction', 'direction=sideways'],
    ['size', 'size=101'],
    ['size', 'size=all'],
    ['at', 'at=0'],
    ['at', 'at=1e99'],
    ['office', "office=0105'%20or%20true"],
    ['adviser', 'adviser=%25'],
    ['columns', 'columns=name'],
  ])('says that %s is wrong: %s', async (field, query) => {
    const reply = await ask({ method: 'GET', url: `${address}?${query}` });
    expect([reply.statusCode, reply.headers['content-type']]).toEqual([400, expect.stringContaining('application/problem+json')]);
    const { type, errors } = reply.json<{ type: string; errors: readonly { readonly field: string }[] }>();
    expect(type).toBe('urn:fotfeste:problem:invalid-request');
    expect(errors.map((each) => each.field.split('.')[0])).toContain(field);
    expect(reply.body.length).toBeLessThan(2_000);
  });

  it('refuses a place in the list that was changed by a single letter, or is no place at all', async () => {
    const { next } = (await ask({ method: 'GET', url: `${address}?sort=name` })).json<{ next: string }>();
    const written = (place: string): string => Buffer.from(place, 'base64url').toString().toLowerCase();
    const changed = Array.from(
      { length: next.length },
      (_each, at) => `${next.slice(0, at)}${next.charAt(at) === 'A' ? 'B' : 'A'}${next.slice(at + 1)}`,
    ).filter((place) => written(place) !== written(next));
    expect(changed.length).toBeGreaterThan(50);
    const answers = new Set<string>();
    for (const after of [...changed, 'A', '....', '%00', 'x'.repeat(300), 'x'.repeat(301)]) {
      const reply = await ask({ method: 'GET', url: `${address}?sort=name&after=${after}` });
      answers.add(`${String(reply.statusCode)} ${reply.json<{ type?: string }>().type?.split(':').at(-1) ?? 'a page'}`);
    }
    // A letter may make it the id of somebody who is not in the list
    const refusals = ['400 unreadable-request', '400 caseload/cursor-unreadable', '400 invalid-request', '409 caseload/place-lost'];
    expect([...answers].filter((answer) => !refusals.includes(answer))).toEqual([]);
  });

  it('is sorted by everything there is, one at a time, by as many as there are', async () => {
    for (const sort of caseSorts)
      for (const direction of sortDirections) {
        const reply = await ask({ method: 'GET', url: `${address}?sort=${sort}&direction=${direction}&at=51&size=100` });
        expect([sort, reply.statusCode]).toEqual([sort, 200]);
        expect(reply.json()).toMatchObject({ total: people, position: 51, items: { length: people - 50 } });
      }
  });
});
