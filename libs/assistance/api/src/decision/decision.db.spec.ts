import { anActor, freshDatabase, type FreshDatabase } from '@fotfeste/shared/api/testing';
import { DraftRow } from '@fotfeste/draft/api';
import { participantRows } from '@fotfeste/participant/api';
import { aPerson } from '@fotfeste/participant/api/testing';
import { AssistanceReader } from '../assistance.reader';
import { CommentNewsReader } from '../comment-news/comment-news.reader';
import { assistanceRows } from '../rows';
import { aPermanentSubmission, aSubmission, refusalOf, services } from '../testing';

const kari = anActor();
const ola = anActor({ id: 'Z990002', name: 'Ola Veileder' });
const bente = anActor({ id: 'Z990003', name: 'Bente Beslutter', secondControl: true });
const stranger = anActor({ id: 'Z990004', name: 'Eva Veileder', offices: ['0301'], secondControl: true });
const provider = anActor({ id: 'T1', role: 'provider-adviser', offices: [], organisation: '312000001' });

describe('§ 14 a decisions', () => {
  let database: FreshDatabase;
  let room: ReturnType<typeof services>;
  beforeAll(async () => {
    database = await freshDatabase([...assistanceRows, ...participantRows, DraftRow]);
    room = services(database);
  });
  beforeEach(() => {
    database.clock.set('2026-11-21');
  });
  afterAll(() => database.drop());

  const person = async (followedUpFrom: string | undefined = '2026-01-05'): Promise<string> =>
    (await aPerson(database, { followedUpFrom })).id;
  const inForce = (id: string): Promise<unknown> => database.unitOfWork.read(kari, (tx) => tx.use(AssistanceReader).decisionInForce(id));
  const writeDraft = (id: string, actor = kari): Promise<unknown> =>
    room.drafts.save(actor, { kind: 'assistance-decision', subject: id }, { content: { reason: 'Begynt' }, participantId: id });
  const draftsOf = (id: string): Promise<readonly unknown[]> => database.asOwner('select id from draft where participant_id = $1', [id]);
  const eventsOf = async (id: string): Promise<readonly string[]> =>
    (await database.asOwner<{ name: string }>('select name from domain_event where participant_id = $1 order by id', [id])).map(
      ({ name }) => name,
    );

  it('are decided at once when no second person is needed, and use up the draft in the same breath', async () => {
    const id = await person();
    await writeDraft(id);
    const decided = await room.submission.submit(kari, id, aSubmission());
    expect(decided).toMatchObject({ status: 'decided', decidedOn: '2026-11-21', authorId: 'Z990001', office: '0105' });
    expect(decided.complaint).toEqual({ weeks: 6, confidence: 'low', lastDay: '2027-01-02' });
    expect(await draftsOf(id)).toEqual([]);
    expect(await inForce(id)).toEqual({
      decisionId: decided.id,
      group: 'TRENGER_VEILEDNING',
      mainGoal: 'SKAFFE_ARBEID',
      decidedOn: '2026-11-21',
    });
    expect(await eventsOf(id)).toEqual(['assistance.decision-made']);
  });

  it('keep the draft when they are refused, and write nothing', async () => {
    const id = await person();
    await writeDraft(id);
    const refusal = await refusalOf(room.submission.submit(kari, id, aSubmission({ workCapacity: '', sources: [] })));
    expect([refusal.kind.code, refusal.details.errors?.map(({ field }) => field)]).toEqual([
      'assistance/incomplete-decision',
      ['workCapacity', 'sources'],
    ]);
    expect((await draftsOf(id)).length).toBe(1);
    expect((await room.decisions.list(kari, id)).items).toEqual([]);
    expect(await eventsOf(id)).toEqual([]);
  });

  it('are not made for somebody outside follow-up', async () => {
    const id = await person(undefined);
    const unfollowed = (await aPerson(database, { followedUpFrom: undefined })).id;
    expect((await refusalOf(room.submission.submit(kari, unfollowed, aSubmission()))).kind.code).toBe('assistance/not-under-follow-up');
    expect((await room.decisions.list(kari, unfollowed)).isUnderFollowUp).toBe(false);
    expect((await room.decisions.list(kari, id)).isUnderFollowUp).toBe(true);
  });

  it('are begun in the language the person has asked for, whatever the last letter was in', async () => {
    const id = await person();
    expect(await room.decisions.list(kari, id)).not.toHaveProperty('wishedLanguage');
    await database.asOwner(`update participant set letter_language = 'nn' where id = $1`, [id]);
    expect((await room.decisions.list(kari, id)).wishedLanguage).toBe('nn');
  });

  it('tell the writer what the second person said, and the second person what was answered, until each has read it', async () => {
    const id = await person();
    const sent = await room.submission.submit(kari, id, aPermanentSubmission());
    const newsFor = (actor: typeof kari) => database.unitOfWork.read(actor, (tx) => tx.use(CommentNewsReader).list());
    const own = async (actor: typeof kari) => (await newsFor(actor)).filter(({ decisionId }) => decisionId === sent.id);
    expect([await own(kari), await own(bente)]).toEqual([[], []]);
    await room.decisions.note(bente, sent.id, 'Har du snakket med legen?');
    expect(await own(kari)).toMatchObject([{ participantId: id, comments: 1 }]);
    expect([await own(bente), await own(ola)]).toEqual([[], []]);
    await room.decisions.read(kari, sent.id);
    await room.decisions.read(kari, sent.id);
    expect(await own(kari)).toEqual([]);
    database.clock.set('2026-11-21', '13:00:00');
    await room.decisions.note(kari, sent.id, 'Ja, på torsdag.');
    expect([await own(kari), (await own(bente)).length]).toEqual([[], 1]);
    await room.decisions.read(bente, sent.id);
    database.clock.set('2026-11-21', '14:00:00');
    await room.decisions.return(bente, sent.id, sent.version, 'Skriv inn hva legen sa.');
    expect((await own(kari)).map(({ comments }) => comments)).toEqual([1]);
    expect((await refusalOf(room.decisions.read(stranger, sent.id))).kind.code).toBe('not-found');
    await database.asOwner(`update person_access set protection = 'protected' where participant_id = $1`, [id]);
    expect(await own(kari)).toEqual([]);
  });

  it('are not sent past a colleague who is writing', async () => {
    const id = await person();
    await writeDraft(id, ola);
    const refusal = await refusalOf(room.submission.submit(kari, id, aSubmission()));
    expect([refusal.kind.code, refusal.details.values]).toEqual(['assistance/written-by-colleague', { author: 'Ola Veileder' }]);
    await room.drafts.takeOver(kari, { kind: 'assistance-decision', subject: id });
    const decided = await room.submission.submit(kari, id, aSubmission());
    expect([...decided.writers].sort()).toEqual(['Z990001', 'Z990002']);
  });

  it('replace each other without a gap or an overlap', async () => {
    const id = await person();
    database.clock.set('2026-03-01');
    const first = await room.submission.submit(kari, id, aSubmission());
    database.clock.set('2026-11-21');
    const second = await room.submission.submit(ola, id, aSubmission({ group: 'TRENGER_VEILEDNING_NEDSATT_ARBEIDSEVNE' }));
    const { items, inForceId } = await room.decisions.list(kari, id);
    expect(items.map(({ id: each, status, decidedOn, replacedOn }) => [each, status, decidedOn, replacedOn])).toEqual([
      [second.id, 'decided', '2026-11-21', undefined],
      [first.id, 'replaced', '2026-03-01', '2026-11-21'],
    ]);
    expect(inForceId).toBe(second.id);
    expect(await eventsOf(id)).toEqual(['assistance.decision-made', 'assistance.decision-replaced', 'assistance.decision-made']);
    await expect(
      database.asOwner(
        `insert into assistance_decision select (jsonb_populate_record(d, '{"id": "00000000-0000-7000-8000-0000000000aa"}')).* from assistance_decision d where d.id = $1`,
        [second.id],
      ),
    ).rejects.toThrow(/assistance_decision_in_force/);
  });

  it('of an earlier follow-up period are not in force in the next', async () => {
    const id = await person('2026-01-05');
    database.clock.set('2026-03-01');
    await room.submission.submit(kari, id, aSubmission());
    await database.asOwner(`update follow_up_period set to_date = '2026-06-30', end_reason = 'IN_WORK' where participant_id = $1`, [id]);
    expect(await inForce(id)).toBeDefined();
    database.clock.set('2026-11-21');
    expect(await inForce(id)).toBeUndefined();
    await database.asOwner(
      `insert into follow_up_period (participant_id, office, from_date, start_reason) values ($1, '0105', '2026-10-01', 'JOB_SEEKER')`,
      [id],
    );
    expect(await inForce(id)).toBeUndefined();
  });

  it('ask for a reason in Gode muligheter only after a permanent group', async () => {
    const id = await person();
    database.clock.set('2026-03-01');
    const sent = await room.submission.submit(kari, id, aPermanentSubmission());
    await room.decisions.approve(bente, sent.id, sent.version);
    database.clock.set('2026-11-21');
    const good = (reason: string): ReturnType<typeof aSubmission> => aSubmission({ group: 'GODE_MULIGHETER', reason });
    expect((await refusalOf(room.submission.submit(kari, id, good('')))).details.errors?.map(({ field }) => field)).toEqual(['reason']);
    await room.submission.submit(kari, id, good('Har fått ny operasjon og er frisk.'));
    expect(await inForce(id)).toMatchObject({ group: 'GODE_MULIGHETER' });
  });

  it('are invisible to another office, and to providers even of a participant of their own', async () => {
    const id = await person();
    await room.submission.submit(kari, id, aSubmission());
    await database.asOwner(
      `insert into provider_access (participant_id, organisation, participation_id, from_date) values ($1, '312000001', uuidv7(), '2026-01-01')`,
      [id],
    );
    const count = (actor: typeof kari, table: string): Promise<number> =>
      database.unitOfWork.read(actor, async (tx) => (await tx.query(`select 1 from ${table} where participant_id = $1`, [id])).length);
    expect(await count(provider, 'person_access')).toBe(1);
    for (const table of ['assistance_decision', 'assistance_decision_history', 'needs_assessment', 'assistance_comment'])
      expect([table, await count(provider, table), await count(stranger, table)]).toEqual([table, 0, 0]);
    expect(await count(kari, 'assistance_decision')).toBe(1);
    expect(await count(kari, 'assistance_decision_history')).toBe(1);
  });
});

describe('second control', () => {
  let database: FreshDatabase;
  let room: ReturnType<typeof services>;
  let id: string;
  beforeAll(async () => {
    database = await freshDatabase([...assistanceRows, ...participantRows, DraftRow]);
    room = services(database);
  });
  beforeEach(async () => {
    ({ id } = await aPerson(database));
  });
  afterAll(() => database.drop());

  it('cannot be gone around for a permanent group', async () => {
    const past = room.submission.submit(bente, id, aPermanentSubmission({ to: 'decided' }));
    expect((await refusalOf(past)).kind.code).toBe('assistance/needs-second-control');
    await expect(
      database.asOwner(
        `insert into assistance_decision (participant_id, status, assistance_group, main_goal, possibilities, kind_of_work, assistance_need, work_capacity,
           kind_of_assistance, sources, office, author_id, author_name, writers, controller_id, decided_at, in_force)
         values ($1, 'decided', 'JOBBE_DELVIS', 'SKAFFE_ARBEID', '', '', '', '', '', '[{"kind":"cv"}]', '0105', 'Z1', 'A', '{Z1}', 'Z1', now(), tstzrange(now(), null))`,
        [id],
      ),
    ).rejects.toThrow(/assistance_decision_second_person/);
  });

  it('is for somebody with the right who never wrote on the text', async () => {
    const sent = await room.submission.submit(bente, id, aPermanentSubmission());
    expect((await refusalOf(room.decisions.approve(ola, sent.id, sent.version))).kind.code).toBe('assistance/no-right-of-second-control');
    expect((await refusalOf(room.decisions.approve(bente, sent.id, sent.version))).kind.code).toBe('assistance/own-text');
    expect((await refusalOf(room.decisions.approve(stranger, sent.id, sent.version))).kind.code).toBe('not-found');
    const other = anActor({ id: 'Z990005', name: 'Nils Beslutter', secondControl: true });
    const approved = await room.decisions.approve(other, sent.id, sent.version);
    expect(approved).toMatchObject({ status: 'decided', controllerName: 'Nils Beslutter', authorName: 'Bente Beslutter' });
  });

  it('remembers who wrote before the draft was taken over', async () => {
    await room.drafts.save(bente, { kind: 'assistance-decision', subject: id }, { content: {}, participantId: id });
    await room.drafts.takeOver(kari, { kind: 'assistance-decision', subject: id });
    const sent = await room.submission.submit(kari, id, aPermanentSubmission());
    expect((await refusalOf(room.decisions.approve(bente, sent.id, sent.version))).kind.code).toBe('assistance/own-text');
  });

  it('gives the text back with words; it comes again and is approved', async () => {
    const sent = await room.submission.submit(kari, id, aPermanentSubmission());
    const key = { kind: 'decision-comment', subject: sent.id } as const;
    await room.drafts.save(bente, key, { content: { words: 'Skriv mer' }, participantId: id });
    const returned = await room.decisions.return(bente, sent.id, sent.version, 'Skriv mer om helsa.');
    expect((await room.drafts.find(bente, key)).draft).toBeUndefined();
    expect(returned).toMatchObject({
      status: 'returned',
      comments: [{ about: 'return', words: 'Skriv mer om helsa.', authorName: 'Bente Beslutter' }],
    });
    const again = await room.submission.submit(kari, id, aPermanentSubmission({ workCapacity: 'Kan jobbe to timer om dagen.' }));
    expect([again.id, again.status, again.workCapacity]).toEqual([sent.id, 'sent-to-second-control', 'Kan jobbe to timer om dagen.']);
    const approved = await room.decisions.approve(bente, again.id, again.version);
    expect(approved.status).toBe('decided');
    const former = await database.asOwner<{ work_capacity: string }>(
      'select distinct work_capacity from assistance_decision_history where id = $1 order by 1',
      [sent.id],
    );
    expect(former.map(({ work_capacity }) => work_capacity)).toEqual(['Arbeidsevnen er ikke nedsatt.', 'Kan jobbe to timer om dagen.']);
  });

  it('is talked about on the text itself, which does not move by it', async () => {
    const sent = await room.submission.submit(kari, id, aPermanentSubmission());
    await room.decisions.note(bente, sent.id, 'Har du snakket med legen?');
    const noted = await room.decisions.note(kari, sent.id, 'Ja, på torsdag.');
    expect([noted.status, noted.version]).toEqual(['sent-to-second-control', sent.version]);
    expect(noted.comments.map(({ about, words, authorName }) => [about, words, authorName])).toEqual([
      ['note', 'Har du snakket med legen?', 'Bente Beslutter'],
      ['note', 'Ja, på torsdag.', 'Kari Veileder'],
    ]);
    const approved = await room.decisions.approve(bente, sent.id, sent.version);
    expect((await refusalOf(room.decisions.note(kari, approved.id, 'For sent'))).kind.code).toBe('assistance/not-under-control');
    expect((await refusalOf(room.decisions.note(stranger, approved.id, 'Ikke mitt'))).kind.code).toBe('not-found');
  });

  it('approves only what the second person has seen', async () => {
    const sent = await room.submission.submit(kari, id, aPermanentSubmission());
    await room.decisions.takeBack(kari, sent.id, sent.version);
    const again = await room.submission.submit(kari, id, aPermanentSubmission({ reason: 'Skrevet helt om siden sist.' }));
    expect((await refusalOf(room.decisions.approve(bente, sent.id, sent.version))).kind.code).toBe('changed-by-other');
    expect((await room.decisions.approve(bente, again.id, again.version)).reason).toBe('Skrevet helt om siden sist.');
    expect((await refusalOf(room.decisions.approve(bente, again.id, again.version))).kind.code).toBe('assistance/no-such-step');
  });

  it('can end with the text withdrawn, and a new one begun', async () => {
    const sent = await room.submission.submit(kari, id, aPermanentSubmission());
    const returned = await room.decisions.return(bente, sent.id, sent.version, 'Feil gruppe?');
    const withdrawn = await room.decisions.withdraw(kari, sent.id, returned.version, 'Personen har flyttet.');
    expect(withdrawn).toMatchObject({
      status: 'withdrawn',
      comments: [{ about: 'return' }, { about: 'withdraw', words: 'Personen har flyttet.' }],
    });
    const next = await room.submission.submit(kari, id, aSubmission());
    expect([next.id === sent.id, next.status]).toEqual([false, 'decided']);
  });

  it('keeps what was said: a comment is never changed', async () => {
    const sent = await room.submission.submit(kari, id, aPermanentSubmission());
    await room.decisions.return(bente, sent.id, sent.version, 'Uklart mål.');
    const change = database.unitOfWork.run(bente, (tx) =>
      tx.query(`update assistance_comment set words = 'Bra' where decision_id = $1`, [sent.id]),
    );
    await expect(change).rejects.toThrow(/permission denied/);
  });
});
