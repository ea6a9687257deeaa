import { anActor, freshDatabase, type FreshDatabase } from '@fotfeste/shared/api/testing';
import { serve, type Served } from './testing/served';

const participant = '00000000-0000-7000-8000-000000000001';
const participation = '00000000-0000-7000-8000-00000000000a';
const unknown = '00000000-0000-7000-8000-00000000000b';

describe('a provider whose window to a participant has closed', () => {
  let database: FreshDatabase;
  let served: Served;
  beforeAll(async () => {
    database = await freshDatabase();
    await database.asOwner(
      `insert into person_access (participant_id, office, protection, shielded) values ('${participant}', '0105', 'none', false)`,
    );
    await database.asOwner(
      `insert into participation (id, participant_id, measure, route, ending, organisation, status, status_from, source, created_at, created_by, created_by_name)
       values ('${participation}', '${participant}', 'AVKLARING', 'offering-direct', 'open', '312000001', 'ended', '2020-03-01', 'arena', now(), 'A', 'A')`,
    );
    await database.asOwner(
      `insert into provider_access (participant_id, organisation, participation_id, from_date, to_date)
       values ('${participant}', '312000001', '${participation}', '2020-01-01', '2020-04-10')`,
    );
    served = await serve(database.appUrl);
  });
  afterAll(async () => {
    await served.close();
    await database.drop();
  });

  const asked = async (organisation: string, path: string) => {
    const ask = await served.as(anActor({ id: 'T1', role: 'provider-coordinator', offices: [], organisation }));
    const answer = await ask({ method: 'GET', url: `/api/provider/participations/${path}`, headers: { 'accept-language': 'nb' } });
    return { status: answer.statusCode, ...answer.json<{ type: string; detail?: string; closedOn?: string }>(), body: answer.body };
  };

  it.each(['', '/proposals', '/reports'])('is told so, with the day and nothing of the participant (%s)', async (rest) => {
    const { status, type, detail, body } = await asked('312000001', `${participation}${rest}`);
    expect([status, type]).toEqual([403, 'urn:fotfeste:problem:access/window-closed']);
    expect(detail).toBe('Siste dag var 10.04.2020. Trenger dere noe mer, ta kontakt med Nav.');
    expect(body).not.toContain(participant);
    expect(body).not.toContain('AVKLARING');
  });

  it('is in the log as refused because the window is closed', async () => {
    const rows = await database.asOwner<{ denial: string }>(`select denial from access_log where actor_id = 'T1' and outcome = 'refused'`);
    expect(new Set(rows.map(({ denial }) => denial))).toEqual(new Set(['provider-window-closed']));
  });

  it('looks to another provider like one that does not exist', async () => {
    const [guessed, missing] = [await asked('312000002', participation), await asked('312000002', unknown)];
    expect([guessed.status, guessed.type]).toEqual([404, 'urn:fotfeste:problem:not-found']);
    expect([guessed.status, guessed.type]).toEqual([missing.status, missing.type]);
  });
});
