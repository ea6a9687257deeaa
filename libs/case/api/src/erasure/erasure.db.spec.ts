import { addDays, localDate } from '@fotfeste/shared/kernel';
import { Problem } from '@fotfeste/shared/api';
import { anActor, freshDatabase, type FreshDatabase } from '@fotfeste/shared/api/testing';
import { holds } from '@fotfeste/access/domain';
import { anOffering } from '@fotfeste/measure/api/testing';
import { aPerson } from '@fotfeste/participant/api/testing';
import { anEligiblePerson, aReferral, roomIn, roomRows, type ParticipationRoom } from '@fotfeste/participation/api/testing';
import { CaseErasureReader } from './case-erasure.reader';
import type { ErasureRequest } from './erasure.dto';
import type { ErasureKind } from './erasure-kinds';
import { ErasureRow } from './erasure.row';
import { ErasureService } from './erasure.service';
import type { ErasureView } from './erasure.view';

const kari = anActor();
const lead = anActor({ id: 'Z990100', name: 'Lise Leder', role: 'team-lead' });
const otherLead = anActor({ id: 'Z990101', name: 'Lars Leder', role: 'team-lead' });
const farLead = anActor({ id: 'Z990102', role: 'team-lead', offices: ['0312'] });
const coordinator = anActor({ id: 'Z990009', role: 'measure-coordinator' });

const secret = 'blåmeisehemmelighet';
const pdf = Buffer.from('%PDF-1.7\n%âãÏÓ\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n', 'latin1');
const by = `'Z990001', 'Kari Veileder'`;

/** Each kind with the secret in it, and where it can be, in what it said before as well. `$1` is the person, `$2` the thing. */
const written: Readonly<Record<Exclude<ErasureKind, 'message'>, readonly string[]>> = {
  activity: [
    `insert into plan_activity (id, participant_id, kind, title, description, responsible, status, status_since, position, created_at, created_by, created_by_name)
     values ($2, $1, 'own-activity', 'Tur', 'om ${secret}', 'person', 'planned', '2026-11-01', 1, '2026-11-01', ${by})`,
    `update plan_activity set description = 'fortsatt ${secret}', title = 'Tur 2' where id = $2 and participant_id = $1`,
    `insert into participant_answer (participant_id, subject, subject_id, answer, words, giver, channel, given_on, written_at, written_by, written_by_name)
     values ($1, 'activity', $2, 'comment', 'sa ${secret}', 'participant', 'telephone', '2026-11-02', '2026-11-02', ${by})`,
  ],
  goal: [
    `insert into plan_goal (id, participant_id, words, said_on, written_by, written_by_name) values ($2, $1, 'mål ${secret}', '2026-11-01', ${by})`,
    `update plan_goal set words = 'nytt mål' where id = $2 and participant_id = $1`,
  ],
  'sub-goal': [
    `insert into plan_sub_goal (id, participant_id, kind, title, created_at, created_by, created_by_name) values ($2, $1, 'task', '${secret}', '2026-11-01', ${by})`,
    `update plan_sub_goal set title = 'igjen ${secret}' where id = $2 and participant_id = $1`,
  ],
  answer: [
    `insert into participant_answer (id, participant_id, subject, answer, words, giver, channel, given_on, written_at, written_by, written_by_name)
     values ($2, $1, 'plan', 'comment', 'sa ${secret}', 'participant', 'telephone', '2026-11-02', '2026-11-02', ${by})`,
  ],
  path: [
    `insert into plan_path (id, participant_id, name, steps, created_at, created_by, created_by_name)
     values ($2, $1, 'Løp', '[{"purpose":"${secret}"}]', '2026-11-01', ${by})`,
    `update plan_path set name = 'Løp ${secret}' where id = $2 and participant_id = $1`,
    `insert into plan_path_check (path_id, participant_id, checked_on, hindered) values ($2, $1, '2026-11-20', '["${secret}"]')`,
  ],
  meeting: [
    `insert into plan_meeting (id, participant_id, held_on, starts_at, length_minutes, channel, agenda, attendees, minutes_for, created_at, created_by, created_by_name)
     values ($2, $1, '2026-11-10', '10:00', 30, 'office', 'om ${secret}', '{participant}', 'nav', '2026-11-01', ${by})`,
    `update plan_meeting set agenda = 'mer ${secret}' where id = $2 and participant_id = $1`,
    `insert into plan_minutes (participant_id, meeting_id, edition, words, written_at, written_by, written_by_name)
     values ($1, $2, 1, 'referat ${secret}', '2026-11-10', ${by}), ($1, $2, 2, 'uten', '2026-11-11', ${by})`,
  ],
  minutes: [
    `insert into plan_meeting (id, participant_id, held_on, starts_at, length_minutes, channel, attendees, minutes_for, created_at, created_by, created_by_name)
     values ($2, $1, '2026-11-10', '10:00', 30, 'office', '{participant}', 'nav', '2026-11-01', ${by})`,
    `insert into plan_minutes (participant_id, meeting_id, edition, words, written_at, written_by, written_by_name)
     values ($1, $2, 1, 'referat ${secret}', '2026-11-10', ${by}), ($1, $2, 2, 'uten', '2026-11-11', ${by})`,
  ],
  'contact-note': [
    `insert into plan_contact (id, participant_id, channel, contact_on, words, written_at, written_by, written_by_name)
     values ($2, $1, 'sms', '2026-11-10', '${secret}', '2026-11-10', ${by})`,
    `delete from plan_contact where id = $2 and participant_id = $1`,
  ],
  task: [
    `insert into follow_up_task (id, participant_id, circle, title, due_on, responsible, responsible_name, created_at, created_by, created_by_name)
     values ($2, $1, 'team', '${secret}', '2026-12-01', ${by}, '2026-11-10', ${by})`,
    `update follow_up_task set title = 'oppgave' where id = $2 and participant_id = $1`,
  ],
  'support-note': [
    `insert into support_note (id, participant_id, words, written_on, written_by, written_by_name) values ($2, $1, '${secret} en', '2026-11-10', ${by})`,
    `update support_note set words = '${secret} to' where id = $2 and participant_id = $1`,
  ],
  'control-note': [
    `insert into control_note (id, participant_id, words, written_on, written_by, written_by_name) values ($2, $1, '${secret} en', '2026-11-10', ${by})`,
    `update control_note set words = '${secret} to' where id = $2 and participant_id = $1`,
  ],
  'needs-assessment': [
    `insert into needs_assessment (id, participant_id, barriers, barrier_words) values ($2, $1, '{housing}', '${secret}')`,
    `update needs_assessment set barrier_words = 'annet', resource_words = '${secret}' where id = $2 and participant_id = $1`,
  ],
  'own-opinion': [
    `insert into need_opinion (id, participant_id, kind, value, said_on, words, recorded_by, recorded_by_name, recorded_at)
     values ($2, $1, 'own', 'unsure', '2026-11-10', '${secret}', ${by}, '2026-11-10')`,
  ],
};
/** Kinds of which each person has one, so that its draft is known by the person. */
const onePerPerson: readonly ErasureKind[] = ['goal', 'needs-assessment', 'own-opinion'];

describe('deletion for the sake of privacy', () => {
  let database: FreshDatabase;
  let room: ParticipationRoom;
  let erasures: ErasureService;
  beforeAll(async () => {
    database = await freshDatabase([...roomRows, ErasureRow]);
    room = roomIn(database);
    erasures = new ErasureService(database.unitOfWork);
  });
  afterAll(() => database.drop());

  const codeOf = (deed: Promise<unknown>): Promise<unknown> =>
    deed.then(
      () => 'done',
      (error: unknown) => (error instanceof Problem ? error.kind.code : error),
    );

  /** Every table, twins included, in which the secret still stands. */
  async function tablesThatSay(words: string): Promise<readonly string[]> {
    const tables = await database.asOwner<{ schema: string; name: string }>(
      `select n.nspname as schema, c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where c.relkind in ('r', 'p', 'm') and n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast') order by 2`,
    );
    const saying: string[] = [];
    for (const { schema, name } of tables) {
      const rows = await database.asOwner(`select 1 from "${schema}"."${name}" t where position($1 in t::text) > 0 limit 1`, [words]);
      if (rows.length > 0) saying.push(name);
    }
    return saying;
  }

  /** Writes the secret in everything that can hold it. @returns the id of what was written. */
  async function write(kind: Exclude<ErasureKind, 'message'>, participantId: string): Promise<string> {
    const [made] = await database.asOwner<{ id: string }>('select uuidv7() as id');
    const target = made?.id ?? '';
    for (const statement of written[kind])
      await database.asOwner(statement.replaceAll('$1', `'${participantId}'`).replaceAll('$2', `'${target}'`));
    await copy(kind, participantId, target);
    return target;
  }

  /** A draft about it, and the reply that is kept for a repeated command. */
  async function copy(kind: ErasureKind, participantId: string, target: string): Promise<void> {
    await database.asOwner(
      `insert into draft (kind, subject, participant_id, circle, author_id, author_name, content, started_at, saved_at)
       values ($1, $2, $3, 'Z990001', 'Z990001', 'Kari', $4, now(), now())`,
      [kind, onePerPerson.includes(kind) ? participantId : target, participantId, { words: secret }],
    );
    await database.asOwner(`insert into command_receipt (key, actor_id, request_hash, reply, at) values ($1, 'Z990001', 'h', $2, now())`, [
      target,
      { value: { id: target, words: secret } },
    ]);
  }

  const asked = (kind: ErasureKind, targetId: string, more: Partial<ErasureRequest> = {}): ErasureRequest => ({
    ...{ kind, targetId, scope: 'whole', ground: 'wrong-person', words: `Her står det om ${secret}` },
    ...more,
  });
  const openOf = async (participantId: string): Promise<string> =>
    (await erasures.list(kari, participantId)).items.find(({ outcome }) => !outcome)?.id ?? '';

  async function erase(participantId: string, request: ErasureRequest): Promise<ErasureView> {
    await erasures.ask(kari, participantId, request);
    return erasures.decide(lead, await openOf(participantId), { outcome: 'erased' });
  }

  it.each(Object.keys(written) as (keyof typeof written)[])('takes %s away from every table and every earlier version', async (kind) => {
    const { id } = await aPerson(database);
    const target = await write(kind, id);
    expect((await tablesThatSay(secret)).length).toBeGreaterThan(2);
    expect((await erasures.list(kari, id)).erasable.map((each) => `${each.kind} ${each.targetId}`)).toContain(`${kind} ${target}`);
    const told = await erase(id, asked(kind, target));
    expect(told).toMatchObject({ outcome: 'erased', kind, ground: 'wrong-person', askedByName: kari.name, decidedByName: 'Lise Leder' });
    expect(told).not.toHaveProperty('words');
    expect(told.rowsGone).toBeGreaterThan(0);
    expect(await tablesThatSay(secret)).toEqual([]);
    expect((await erasures.list(kari, id)).erasable.map((each) => `${each.kind} ${each.targetId}`)).not.toContain(`${kind} ${target}`);
  });

  it('takes a message away with what was attached to it', async () => {
    const startsOn = localDate('2026-11-21');
    const offeringId = await anOffering(database, { measure: 'OPPFOLGING', name: 'Oppfølging Sarpsborg', places: 100 });
    const { id } = await anEligiblePerson(database, room, { startsOn });
    const { id: participationId } = await room.referrals.refer(kari, id, aReferral({ offeringId }));
    const attached = await room.attachments.take(kari, participationId, { name: `${secret}.pdf`, content: pdf, size: pdf.length });
    await room.messages.send(kari, participationId, { words: secret, attachments: [attached.id] });
    const [message] = (await erasures.list(kari, id)).erasable.filter(({ kind }) => kind === 'message');
    await erase(id, asked('message', message?.targetId ?? ''));
    expect(await tablesThatSay(secret)).toEqual([]);
    expect((await room.messages.thread(kari, participationId)).items).toEqual([]);
  });

  it('of what was put right leaves what stands now', async () => {
    const { id } = await aPerson(database);
    for (const kind of ['goal', 'minutes', 'task'] as const) {
      const target = await write(kind, id);
      const told = await erase(id, asked(kind, target, { scope: 'earlier-versions' }));
      expect(told.rowsGone).toBe(1);
      expect((await erasures.list(kari, id)).erasable.find((each) => each.targetId === target)).toMatchObject({ kind, hasEarlier: false });
    }
    expect(await tablesThatSay(secret)).toEqual([]);
  });

  it('is refused with a reason, and then nothing is gone', async () => {
    const { id } = await aPerson(database);
    const target = await write('support-note', id);
    await erasures.ask(kari, id, asked('support-note', target));
    const open = await openOf(id);
    expect(await codeOf(erasures.decide(lead, open, { outcome: 'refused' }))).toBe('case/refusal-without-reason');
    const told = await erasures.decide(lead, open, { outcome: 'refused', answer: 'Gjelder riktig person.' });
    expect(told).toMatchObject({ outcome: 'refused', answer: 'Gjelder riktig person.', words: `Her står det om ${secret}` });
    expect(await tablesThatSay(`${secret} en`)).toEqual(['support_note_history']);
    expect(await codeOf(erasures.decide(otherLead, open, { outcome: 'erased' }))).toBe('case/erasure-decided');
    await erase(id, asked('support-note', target));
    expect(await tablesThatSay(`${secret} `)).toEqual([]);
  });

  it('is decided by another than the asker, at the office, once', async () => {
    const { id } = await aPerson(database);
    const target = await write('control-note', id);
    await erasures.ask(lead, id, asked('control-note', target));
    const open = await openOf(id);
    expect(await codeOf(erasures.ask(kari, id, asked('control-note', target)))).toBe('case/erasure-asked');
    expect(await codeOf(erasures.decide(lead, open, { outcome: 'erased' }))).toBe('case/own-erasure');
    expect(await codeOf(erasures.decide(farLead, open, { outcome: 'erased' }))).toBe('not-found');
    const both = await Promise.all(
      [otherLead, { ...otherLead, id: 'Z990103' }].map((each) => codeOf(erasures.decide(each, open, { outcome: 'erased' }))),
    );
    expect([...both].sort()).toEqual(['case/erasure-decided', 'done']);
    expect((await tablesThatSay(target)).filter((table) => table !== 'erasure' && table !== 'command_receipt')).toEqual([]);
  });

  it('is taken back by whoever asked, while nobody has decided, and then can be asked anew', async () => {
    const { id } = await aPerson(database);
    const target = await write('support-note', id);
    await erasures.ask(kari, id, asked('support-note', target));
    const open = await openOf(id);
    expect(await codeOf(erasures.withdraw(lead, open))).toBe('case/others-erasure');
    expect(await codeOf(erasures.withdraw(farLead, open))).toBe('not-found');
    const [taken] = (await erasures.withdraw(kari, open)).items;
    expect(taken).toMatchObject({ outcome: 'withdrawn', decidedByName: kari.name, isOwn: true });
    expect(await tablesThatSay(`${secret} en`)).toEqual(['support_note_history']);
    expect(await codeOf(erasures.decide(lead, open, { outcome: 'erased' }))).toBe('case/erasure-decided');
    expect(await codeOf(erasures.withdraw(kari, open))).toBe('case/erasure-decided');
    const told = await database.asOwner<{ name: string }>(`select name from domain_event where participant_id = $1 order by id`, [id]);
    expect(told.map(({ name }) => name)).toEqual(['case.erasure-asked', 'case.erasure-withdrawn']);
    await erase(id, asked('support-note', target));
    expect(await tablesThatSay(`${secret} `)).toEqual([]);
  });

  it('has a day by which a lead answers, which is the lead’s to meet', async () => {
    const { id } = await aPerson(database);
    const target = await write('task', id);
    const [open] = (await erasures.ask(kari, id, asked('task', target))).items;
    expect(open?.dueOn).toBe(addDays(localDate(open?.askedOn ?? ''), 14));
    const due = () => database.unitOfWork.read(lead, (tx) => tx.use(CaseErasureReader).of([id]));
    expect((await due()).get(id)).toEqual([
      { kind: 'case.erasure', dueOn: open?.dueOn, since: open?.askedOn, waitsFor: 'adviser', subjectId: open?.id, carriedBy: 'team-lead' },
    ]);
    await erasures.withdraw(kari, open?.id ?? '');
    expect((await due()).get(id)).toBeUndefined();
  });

  it('waits for a lead who sees the person, with what it asks to delete', async () => {
    const { id } = await aPerson(database);
    const target = await write('contact-note', id);
    await erasures.ask(kari, id, asked('contact-note', target));
    const waiting = async (actor = lead) => (await erasures.waiting(actor)).items.filter(({ participantId }) => participantId === id);
    expect(await waiting()).toMatchObject([{ name: 'Astrid Prøve', target: { words: secret, isTakenBack: true } }]);
    expect(await waiting(farLead)).toEqual([]);
    await database.asOwner(`update person_access set protection = 'protected' where participant_id = $1`, [id]);
    expect(await waiting()).toEqual([]);
    expect(
      holds('adviser', 'erasure:decide') || holds('measure-coordinator', 'erasure:ask') || holds('provider-adviser', 'erasure:ask'),
    ).toBe(false);
  });

  it("is not for what is not there, is another person's, or follows a participation", async () => {
    const [one, other] = [await aPerson(database), await aPerson(database)];
    const target = await write('sub-goal', other.id);
    expect(await codeOf(erasures.ask(kari, one.id, asked('sub-goal', target)))).toBe('case/nothing-to-erase');
    expect(await codeOf(erasures.ask(kari, other.id, asked('task', target)))).toBe('case/nothing-to-erase');
    expect(await codeOf(erasures.ask(farLead, other.id, asked('sub-goal', target)))).toBe('not-found');
    const answer = await write('answer', other.id);
    expect(await codeOf(erasures.ask(kari, other.id, asked('answer', answer, { scope: 'earlier-versions' })))).toBe(
      'case/nothing-to-erase',
    );
    await database.asOwner(
      `insert into plan_activity (id, participant_id, kind, responsible, status, status_since, position, created_at, created_by, created_by_name, participation_id, measure, description)
       values (uuidv7(), $1, 'measure', 'provider', 'planned', '2026-11-01', 1, '2026-11-01', ${by}, uuidv7(), 'OPPFOLGING', 'x')`,
      [one.id],
    );
    expect((await erasures.list(kari, one.id)).erasable).toEqual([]);
  });

  it('is the only way to delete, and lets nobody decide, forge or remove a request past it', async () => {
    const { id } = await aPerson(database);
    const target = await write('support-note', id);
    await erasures.ask(kari, id, asked('support-note', target));
    const open = await openOf(id);
    const as = (actor: typeof kari, sql: string): Promise<unknown> =>
      database.unitOfWork
        .run(actor, (tx) => tx.query(sql))
        .then(
          (rows) => rows,
          (error: unknown) => (error instanceof Error ? error.message : error),
        );
    const decided = (who: string) =>
      `update erasure set outcome = 'erased', decided_at = now(), decided_by = '${who}', decided_by_name = 'x' where id = '${open}' returning id`;
    for (const table of ['support_note', 'support_note_history', 'plan_minutes', 'plan_activity_history', 'needs_assessment', 'erasure'])
      expect([table, await as(lead, `delete from ${table} where participant_id = '${id}'`)]).toEqual([
        table,
        expect.stringMatching(/permission denied/),
      ]);
    expect(await as(lead, `select ff.erase('${open}')`)).toMatch(/nobody has decided/);
    expect(await as(kari, decided(kari.id))).toMatch(/row-level security/);
    expect(await as({ ...kari, id: 'Z990002' }, decided('Z990002'))).toEqual([]);
    expect(await as(lead, decided('Z990101'))).toMatch(/row-level security/);
    expect(await as(lead, `update erasure set rows_gone = 1 where id = '${open}'`)).toMatch(/permission denied/);
    expect(await as(coordinator, `select id from erasure`)).toEqual([]);
    expect(
      await as(
        kari,
        `insert into erasure (participant_id, kind, target_id, scope, ground, asked_at, asked_by, asked_by_name)
      values ('${id}', 'task', uuidv7(), 'whole', 'not-needed', now(), 'Z990002', 'x')`,
      ),
    ).toMatch(/row-level security/);
    expect((await tablesThatSay(`${secret} to`)).includes('support_note')).toBe(true);
  });
});
