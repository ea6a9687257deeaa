import { randomUUID } from 'node:crypto';
import { anActor, freshDatabase, type FreshDatabase } from '@fotfeste/shared/api/testing';
import { serve, type Served } from './testing/served';

const mine = '00000000-0000-7000-8000-000000000001';
const others = '00000000-0000-7000-8000-000000000002';
const kari = anActor();
const lead = anActor({ id: 'Z990101', name: 'Liv Leder', role: 'team-lead' });

describe('the copy of the own list, from the switch to the access log', () => {
  let database: FreshDatabase;
  let served: Served;
  beforeAll(async () => {
    database = await freshDatabase();
    for (const [id, responsible] of [
      [mine, kari.id],
      [others, 'Z990002'],
    ]) {
      await database.asOwner(
        `insert into person_access (participant_id, office, protection, shielded, responsible) values ($1, '0105', 'none', false, $2)`,
        [id, responsible],
      );
      await database.asOwner(
        `insert into caseload_row (participant_id, office, protection, shielded, responsible, name, born)
         values ($1, '0105', 'none', false, $2, 'Dahl, Mona', '1990-01-01')`,
        [id, responsible],
      );
      await database.asOwner(
        `insert into participant (id, participant_id, identity_number, given_name, family_name, born, sex, citizenships, residence_status,
           municipality_number, register_source, register_read_on, contact_source, contact_on, telephone)
         values ($1::uuid, $1::uuid, right($1::text, 11), 'Mona', 'Dahl', '1990-01-01', 'female', '{NOR}', 'resident', '3105', 'folkeregisteret', '2026-01-05',
           'deltaker', '2026-01-05', '98765432')`,
        [id],
      );
    }
    served = await serve(database.appUrl);
  });
  afterAll(async () => {
    await served.close();
    await database.drop();
  });

  it('is nobody’s until the lead switches it on; then those in it, and whoever was opened in it, stand in the log', async () => {
    const [asKari, asLead] = [await served.as(kari), await served.as(lead)];
    const taken = async () => (await asKari({ method: 'GET', url: '/api/caseload/mine/copy' })).json<unknown>();
    expect(await taken()).toEqual({ isOn: false, items: [] });

    const url = '/api/caseload/copy-setting/0105';
    expect((await asKari({ method: 'PUT', url, headers: { 'if-match': '"0"' }, payload: { isOn: true } })).statusCode).toBe(403);
    const turned = await asLead({ method: 'PUT', url, headers: { 'if-match': '"0"' }, payload: { isOn: true } });
    expect([turned.statusCode, turned.headers['etag']]).toEqual([200, '"1"']);
    expect(await taken()).toEqual({ isOn: true, items: [{ participantId: mine, name: 'Dahl, Mona', telephone: '98765432' }] });

    const [seen, foreign] = [randomUUID(), randomUUID()];
    const payload = {
      lookUps: [
        { id: seen, participantId: mine, secondsAgo: 3 },
        { id: foreign, participantId: others, secondsAgo: 3 },
      ],
    };
    for (let time = 0; time < 2; time += 1) {
      const delivered = await asKari({ method: 'POST', url: '/api/caseload/mine/copy/look-ups', payload });
      expect([delivered.statusCode, delivered.json()]).toEqual([200, { kept: 1, refused: 1 }]);
    }
    const lines = await database.asOwner(
      `select route, outcome, participant_ids as people, extract(epoch from at - seen_at)::int as late from access_log
       where actor_id = $1 and cardinality(participant_ids) > 0 order by at`,
      [kari.id],
    );
    expect(lines).toEqual([
      { route: 'GET /api/caseload/mine/copy', outcome: 'shown', people: [mine], late: null },
      { route: 'POST /api/caseload/mine/copy/look-ups', outcome: 'shown', people: [mine], late: 3 },
    ]);
  });

  it.each([
    ['a day and a second ago', { secondsAgo: 86_401 }],
    ['in the future', { secondsAgo: -1 }],
    ['without an id', { id: 'x' }],
  ])('refuses a look-up %s at the field', async (_what, change) => {
    const ask = await served.as(kari);
    const lookUp = { id: randomUUID(), participantId: mine, secondsAgo: 3, ...change };
    const answer = await ask({ method: 'POST', url: '/api/caseload/mine/copy/look-ups', payload: { lookUps: [lookUp] } });
    expect(answer.statusCode).toBe(400);
  });

  it('takes no more than 500 at once', async () => {
    const ask = await served.as(kari);
    const lookUps = Array.from({ length: 501 }, () => ({ id: randomUUID(), participantId: mine, secondsAgo: 3 }));
    expect((await ask({ method: 'POST', url: '/api/caseload/mine/copy/look-ups', payload: { lookUps } })).statusCode).toBe(400);
  });
});
