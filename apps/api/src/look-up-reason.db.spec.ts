import { aPerson, type PersonInSpec } from '@fotfeste/participant/api/testing';
import { osloDate } from '@fotfeste/shared/api';
import { anActor, freshDatabase, type FreshDatabase } from '@fotfeste/shared/api/testing';
import { aPlainRow, takeChecksFrom } from './testing/plain-row';
import { serve, type Served } from './testing/served';

type Ask = Awaited<ReturnType<Served['as']>>;

const asked = 'urn:fotfeste:problem:access/reason-asked';

describe('a case that somebody else follows up', () => {
  let database: FreshDatabase;
  let served: Served;
  let kari: Ask;
  let theirs: PersonInSpec;
  beforeAll(async () => {
    database = await freshDatabase();
    served = await serve(database.appUrl);
    kari = await served.as(anActor());
    await takeChecksFrom(database, ['assistance_decision', 'quality_review']);
  });
  beforeEach(async () => {
    theirs = await aPerson(database, { responsible: 'Z990002' });
  });
  afterAll(async () => {
    await served.close();
    await database.drop();
  });

  const header = (ask: Ask, { id }: PersonInSpec) => ask({ method: 'GET', url: `/api/participants/${id}/header` });
  const tell = (ask: Ask, { id }: PersonInSpec, payload: object) =>
    ask({ method: 'POST', url: `/api/participants/${id}/look-up-reasons`, payload });
  /** Rows of the lists, in which many are chosen. */
  const rowsOf = (ids: readonly string[]) =>
    database.asOwner(
      `insert into caseload_row (participant_id, office, protection, shielded, name, born, responsible)
       select participant_id, office, protection, shielded, 'Navn', '1980-01-01', responsible from person_access where participant_id = any ($1)
       on conflict (participant_id) do nothing`,
      [ids],
    );
  const linesAbout = ({ id }: PersonInSpec) =>
    database.asOwner<{ outcome: string; denial: string | null; reason: string | null; words: string | null }>(
      'select outcome, denial, reason, reason_words as words from access_log where participant_ids = array[$1::uuid] order by id',
      [id],
    );

  it('is shown only when somebody has said why, once for the day, and the reason stands in the log before what it is for', async () => {
    const before = await header(kari, theirs);
    expect([before.statusCode, before.json()]).toMatchObject([403, { type: asked, participantId: theirs.id }]);
    expect(before.body).not.toContain(theirs.familyName);

    const told = await tell(kari, theirs, { reason: 'inquiry', words: 'Ringte vakttelefonen' });
    expect(told.statusCode).toBe(201);
    expect((await header(kari, theirs)).statusCode).toBe(200);
    expect((await header(kari, theirs)).statusCode).toBe(200);
    expect(await linesAbout(theirs)).toMatchObject([
      { outcome: 'refused', denial: 'reason-asked', reason: null },
      { outcome: 'shown', reason: 'inquiry', words: 'Ringte vakttelefonen' },
      { outcome: 'shown', reason: null },
      { outcome: 'shown', reason: null },
    ]);
    const lookUps = await kari({ method: 'GET', url: `/api/participants/${theirs.id}/look-ups` });
    expect(lookUps.json()).toMatchObject({
      items: [{ outcome: 'shown', reasons: [{ reason: 'inquiry', words: 'Ringte vakttelefonen' }] }],
    });
  });

  it('is asked about anew for another person, by another colleague and on another day', async () => {
    await tell(kari, theirs, { reason: 'handover' });
    expect((await header(kari, theirs)).statusCode).toBe(200);
    expect((await header(kari, await aPerson(database, { responsible: 'Z990002' }))).statusCode).toBe(403);
    expect((await header(await served.as(anActor({ id: 'Z990003' })), theirs)).statusCode).toBe(403);
    const tomorrow = await serve(database.appUrl, { clockOffsetSeconds: 86_400 });
    try {
      expect((await header(await tomorrow.as(anActor()), theirs)).json()).toMatchObject({ type: asked });
    } finally {
      await tomorrow.close();
    }
  });

  it('is told of many at once, in one line, and of nobody whom one does not see or follows up oneself', async () => {
    const others = [await aPerson(database, { responsible: 'Z990003' }), await aPerson(database, { responsible: 'Z990003' })];
    const unasked = [
      await aPerson(database, { responsible: 'Z990001' }),
      await aPerson(database, { responsible: 'Z990003', protection: 'protected' }),
      await aPerson(database, { responsible: 'Z990009', office: '0312' }),
    ];
    const alsoAbout = [...others, ...unasked].map(({ id }) => id);
    expect((await tell(kari, theirs, { reason: 'handover', alsoAbout })).statusCode).toBe(201);
    for (const person of others) expect((await header(kari, person)).statusCode).toBe(200);
    const told = await database.asOwner<{ people: string[] }>(
      'select participant_ids as people from access_log where reason is not null and participant_ids @> array[$1::uuid]',
      [theirs.id],
    );
    expect(told.map(({ people }) => [...people].sort())).toEqual([[theirs, ...others].map(({ id }) => id).sort()]);
    expect((await tell(kari, theirs, { reason: 'handover', alsoAbout: ['x'] })).statusCode).toBe(400);
  });

  it('is not taken over without a reason, also among many', async () => {
    const other = await aPerson(database, { responsible: 'Z990003' });
    const ids = [theirs.id, other.id];
    await database.asOwner(
      `insert into staff_member (id, name, role, offices) values ('Z990001', 'Kari', 'adviser', '{0105}') on conflict do nothing`,
    );
    const take = () => kari({ method: 'POST', url: '/api/participants/assign', payload: { adviserId: 'Z990001', participantIds: ids } });
    const rehearse = () =>
      kari({
        method: 'POST',
        url: '/api/caseload/bulk/rehearsal',
        payload: { action: 'assign', adviserId: 'Z990001', participantIds: ids },
      });
    const [first, second] = [...ids].sort();
    expect((await take()).json()).toMatchObject({ type: asked, participantId: first, alsoAbout: [second] });
    await rowsOf(ids);
    expect((await rehearse()).json()).toMatchObject({ type: asked });
    await tell(kari, theirs, { reason: 'handover' });
    const left: unknown = (await take()).json();
    expect(left).toMatchObject({ type: asked, participantId: other.id });
    expect(left).not.toHaveProperty('alsoAbout');
    expect(
      await database.asOwner('select distinct responsible from person_access where participant_id = any ($1) order by 1', [ids]),
    ).toEqual([{ responsible: 'Z990002' }, { responsible: 'Z990003' }]);
    await tell(kari, other, { reason: 'handover' });
    expect((await take()).statusCode).toBe(200);
  });

  it('is asked before many are reminded of, as before one is, and not before they are marked in one’s own list', async () => {
    const other = await aPerson(database, { responsible: 'Z990003' });
    await rowsOf([other.id]);
    const rehearse = async (payload: object): Promise<unknown> =>
      (await kari({ method: 'POST', url: '/api/caseload/bulk/rehearsal', payload: { ...payload, participantIds: [other.id] } })).json();
    const reminder = { action: 'remind', title: 'Ring', dueOn: osloDate(new Date(Date.now() + 86_400_000)) };
    expect(await rehearse(reminder)).toMatchObject({ type: asked, participantId: other.id });
    expect(await rehearse({ action: 'categorise', category: 'circle' })).not.toHaveProperty('type');
    await tell(kari, other, { reason: 'handover' });
    expect(await rehearse(reminder)).not.toHaveProperty('type', asked);
  });

  it('is asked before a colleague’s draft is read, written against or taken over', async () => {
    const other = await aPerson(database, { responsible: 'Z990003' });
    const responsible = await served.as(anActor({ id: 'Z990003' }));
    const url = `/api/drafts/assistance-decision/${other.id}`;
    const content = { content: { reason: 'Trenger tid' }, participantId: other.id };
    expect((await responsible({ method: 'PUT', url, payload: content })).statusCode).toBe(200);
    const tries = [
      { method: 'GET', url },
      { method: 'PUT', url, payload: content },
      { method: 'POST', url: `${url}/take-over` },
      { method: 'PUT', url: `/api/drafts/contact-note/${other.id}`, payload: content },
      {
        method: 'POST',
        url: '/api/kept-words',
        payload: { field: 'reason', readBy: 'participant', reason: 'needed-by-reader', topics: ['health'], participantId: other.id },
      },
    ] as const;
    for (const each of tries) {
      const answer = await kari(each);
      expect([each.url, answer.statusCode, answer.json()]).toEqual([
        each.url,
        403,
        expect.objectContaining({ type: asked, participantId: other.id }),
      ]);
      expect(answer.body).not.toContain('Trenger tid');
    }
    expect((await responsible({ method: 'GET', url })).json()).toMatchObject({ draft: { isOwn: true } });
    await tell(kari, other, { reason: 'handover' });
    expect((await kari({ method: 'GET', url })).json()).toMatchObject({ draft: { isOwn: false } });
  });

  it('is not asked of whoever takes on somebody of the own office whom nobody follows up: logged, in the history, and to be read at once', async () => {
    const free = await aPerson(database);
    await database.asOwner(
      `insert into staff_member (id, name, role, offices) values ('Z990001', 'Kari', 'adviser', '{0105}') on conflict do nothing`,
    );
    expect((await header(kari, free)).json()).toMatchObject({ type: asked });
    const payload = { adviserId: 'Z990001', participantIds: [free.id] };
    expect((await kari({ method: 'POST', url: '/api/participants/assign', payload })).statusCode).toBe(200);
    expect((await header(kari, free)).statusCode).toBe(200);
    expect(
      await database.asOwner(`select outcome, reason from access_log where route like '%/assign' and $1 = any (participant_ids)`, [
        free.id,
      ]),
    ).toEqual([{ outcome: 'changed', reason: null }]);
    expect(await database.asOwner(`select actor_id as by, name from domain_event where participant_id = $1`, [free.id])).toEqual([
      { by: 'Z990001', name: 'participant.assigned' },
    ]);
    const elsewhere = await aPerson(database, { office: '0104' });
    const taken = await kari({ method: 'POST', url: '/api/participants/assign', payload: { ...payload, participantIds: [elsewhere.id] } });
    expect(taken.statusCode).toBe(404);
  });

  it('is neither changed nor reached by a row of its own without a reason', async () => {
    const change = await kari({
      method: 'POST',
      url: `/api/participants/${theirs.id}/tasks`,
      payload: { circle: 'team', title: 'Ring', dueOn: '2030-01-01' },
    });
    expect(change.json()).toMatchObject({ type: asked });
    expect(await database.asOwner('select id from follow_up_task where participant_id = $1', [theirs.id])).toEqual([]);
    await takeChecksFrom(database, ['participation']);
    const participation = await aPlainRow(database, 'participation', theirs.id);
    expect((await kari({ method: 'GET', url: `/api/participations/${participation}` })).json()).toMatchObject({ type: asked });
  });

  it('asks for words when no reason of the list fits, and takes no other reason', async () => {
    for (const words of ['  ', '............'])
      expect((await tell(kari, theirs, { reason: 'other', words })).json()).toMatchObject({ errors: [{ field: 'words' }] });
    expect((await tell(kari, theirs, { reason: 'curious' })).statusCode).toBe(400);
    expect((await header(kari, theirs)).statusCode).toBe(403);
  });

  it('is opened by no reason to whom it is closed: the answer is that of somebody who is not there', async () => {
    const hidden = await aPerson(database, { protection: 'protected', responsible: 'Z990002' });
    const missing = { ...hidden, id: '00000000-0000-7000-8000-00000000ffff' };
    const answers = [await tell(kari, hidden, { reason: 'control' }), await tell(kari, missing, { reason: 'control' })];
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([404, 404]);
    expect((await header(kari, hidden)).statusCode).toBe(404);
  });

  it('asks nothing of whoever opened it at another office with a reason by the number', async () => {
    const elsewhere = await aPerson(database, { identityNumber: '04908729450', office: '0106', responsible: 'Z990002' });
    const { identityNumber } = elsewhere;
    const opened = await kari({
      method: 'POST',
      url: '/api/participants/open-with-reason',
      payload: { identityNumber, reason: 'Møtte opp hos oss' },
    });
    expect(opened.statusCode).toBe(200);
    expect((await header(kari, elsewhere)).statusCode).toBe(200);
  });

  it('asks nothing of whom it was given to: the second person of a waiting text, the reader of a sample, the lead', async () => {
    const [bente, rune] = [anActor({ id: 'Z990004', secondControl: true }), anActor({ id: 'Z990005' })];
    await database.asOwner(
      `insert into staff_member (id, name, role, offices, second_control) values ('Z990004', 'Bente', 'adviser', '{0105}', true), ('Z990005', 'Rune', 'adviser', '{0105}', false)`,
    );
    const text = await aPlainRow(database, 'assistance_decision', theirs.id);
    await database.asOwner(`update assistance_decision set status = 'sent-to-second-control', writers = '{Z990002}' where id = $1`, [text]);
    const sample = await aPlainRow(database, 'quality_review', theirs.id);
    await database.asOwner(`update quality_review set reviewer_id = 'Z990005', done_at = null where id = $1`, [sample]);
    for (const actor of [bente, rune, anActor({ id: 'Z990101', role: 'team-lead' })])
      expect([actor.id, (await header(await served.as(actor), theirs)).statusCode]).toEqual([actor.id, 200]);
    await database.asOwner(`update assistance_decision set writers = '{Z990004}' where id = $1`, [text]);
    await database.asOwner('update quality_review set done_at = now() where id = $1', [sample]);
    for (const actor of [bente, rune]) expect((await header(await served.as(actor), theirs)).json()).toMatchObject({ type: asked });
  });

  it('asks nothing of whom a deadline was handed to, as long as it stands', async () => {
    const ask = await served.as(anActor({ id: 'Z990006' }));
    const key = [theirs.id, '00000000-0000-0000-0000-000000000000', '2026-12-01'];
    await database.asOwner(
      `insert into deadline_care (participant_id, kind, subject_id, due_on, holder, handover_note, handed_by, handed_by_name, handed_at)
       values ($1, 'document.send', $2, $3, 'Z990006', 'Ta den, du', 'Z990002', 'Ola', now())`,
      key,
    );
    expect((await header(ask, theirs)).json()).toMatchObject({ type: asked });
    await database.asOwner(
      `insert into caseload_deadline (participant_id, kind, subject_id, due_on, since, waits_for, office, responsible, holder)
       values ($1, 'document.send', $2, $3, '2026-11-01', 'adviser', '0105', 'Z990002', 'Z990006')`,
      key,
    );
    expect((await header(ask, theirs)).statusCode).toBe(200);
    expect((await header(kari, theirs)).json()).toMatchObject({ type: asked });
    await database.asOwner(`update deadline_care set handed_by = 'Z990006' where participant_id = $1`, [theirs.id]);
    expect((await header(ask, theirs)).json()).toMatchObject({ type: asked });
  });
});
