import { addDays, localDate, systemActor } from '@fotfeste/shared/kernel';
import { anActor, freshDatabase, type FreshDatabase } from '@fotfeste/shared/api/testing';
import { withRequestContext } from '@fotfeste/shared/api';
import { refusalOf } from '@fotfeste/assistance/api/testing';
import type { MeasureCode } from '@fotfeste/eligibility/domain';
import { anOffering } from '@fotfeste/measure/api/testing';
import { linkTerms } from '@fotfeste/participation/domain';
import { CaseParticipationReader } from '../case-participation.reader';
import { aContact, anEligiblePerson, aReferral, linksIn, roomIn, roomRows, tuva, type ParticipationRoom } from '../testing';
import type { ParticipationView } from '../view/participation.view';
import { contactBy, strangerWith } from './link-actor';
import type { LinkAnswersRequest } from './link-door.dto';
import { LinkRepository } from './link.repository';
import { hashOfSecret } from './secrets';

const kari = anActor();
const startsOn = localDate('2026-11-02');
const home = '192.0.2.1';

describe('a link for a provider without an account', () => {
  let database: FreshDatabase;
  let room: ParticipationRoom;
  let desk: ReturnType<typeof linksIn>;
  let offeringId: string;
  let contactId: string;
  beforeAll(async () => {
    database = await freshDatabase(roomRows, '2026-11-02');
    room = roomIn(database);
    desk = linksIn(database, room);
    offeringId = await anOffering(database, { measure: 'OPPFOLGING', name: 'Oppfølging Sarpsborg', places: 100 });
    contactId = await aContact(database);
  });
  beforeEach(async () => {
    database.clock.set('2026-11-02');
    desk.sender.takes = 'everything';
    await database.asOwner('delete from link_knock');
  });
  afterAll(() => database.drop());

  /** Somebody who has taken part since 2 November, seen on the 21st: two weeks of attendance are due. */
  const running = async (): Promise<ParticipationView> => {
    const { id } = await anEligiblePerson(database, room, { startsOn, person: { responsible: kari.id } });
    const consultedOn = startsOn;
    const approval = { givenBy: 'participant', channel: 'paper', givenOn: startsOn } as const;
    const made = await room.referrals.refer(kari, id, aReferral({ offeringId, consultedOn, approval }));
    await room.provider.setStartDate(tuva, made.id, { startsOn });
    database.clock.set('2026-11-21');
    return room.participations.read(kari, made.id);
  };
  const sent = async (id: string): Promise<string> => {
    await desk.links.send(kari, id, { contactId, language: 'nb' });
    await desk.delivery.deliver();
    return desk.sender.token;
  };
  const codeFor = async (token: string): Promise<string> => {
    await desk.door.sendCode({ token }, home);
    await desk.delivery.deliver();
    return desk.sender.code;
  };
  const opened = async (token: string) => desk.door.open({ token, code: await codeFor(token) }, home);
  const aWeek = { weekFrom: localDate('2026-11-09'), plannedHours: 30, presentHours: 24, validAbsenceHours: 6 };
  const answers = (token: string, session: string, rest: Partial<LinkAnswersRequest> = {}): LinkAnswersRequest => ({
    token,
    session,
    attendance: [aWeek],
    ...rest,
  });
  const wrong = (right: string): string => (right === '000000' ? '000001' : '000000');
  const protect = (participantId: string): Promise<unknown> =>
    database.asOwner(`update person_access set protection = 'protected' where participant_id = $1`, [participantId]);
  const eventsOf = async (id: string): Promise<readonly string[]> =>
    (await database.asOwner<{ name: string }>('select name from domain_event where subject_id = $1 order by id', [id])).map(
      ({ name }) => name,
    );

  it('goes by mail, tells nothing of the person, and is kept as a hash', async () => {
    const { id, participantId } = await running();
    const view = await desk.links.send(kari, id, { contactId, language: 'nn' });
    expect(view.items[0]).toMatchObject({
      contactName: 'Berit Verkstad',
      state: 'waiting',
      mail: 'waiting',
      asked: ['attendance:2026-11-02', 'attendance:2026-11-09'],
    });
    await desk.delivery.deliver();
    const mail = desk.sender.last('mail');
    const [person] = await database.asOwner<{ name: string }>(
      `select given_name || ' ' || family_name as name from participant where participant_id = $1`,
      [participantId],
    );
    expect([mail.to, mail.subject]).toEqual(['berit@eksempel.no', 'Nav har spørsmål til dykk som arrangør']);
    for (const word of (person?.name ?? '').split(' ')) expect(mail.text).not.toContain(word);
    expect(desk.sender.token).toMatch(/^[\w-]{43}$/);
    expect((await desk.links.list(kari, id)).items[0]?.mail).toBe('sent');
    const [kept] = await database.asOwner<{ hash: string }>(
      'select token_hash as hash from participation_link where participation_id = $1',
      [id],
    );
    expect(kept?.hash).toBe(hashOfSecret(desk.sender.token));
  });

  it('shows only where the code goes, then initials and first day, and what is due', async () => {
    const { id } = await running();
    const token = await sent(id);
    const greeting = await desk.door.greet({ token }, home);
    expect(greeting).toEqual({ telephoneEnding: '42', expiresAt: '2026-12-05T11:00:00.000Z', validDays: 14, codeMinutes: 10 });
    const code = await codeFor(token);
    expect(desk.sender.last('sms').to).toBe('+47 412 34 542');
    const { session, ...shown } = await desk.door.open({ token, code }, home);
    expect(session).toMatch(/^[\w-]{43}$/);
    expect(shown).toEqual({
      initials: expect.stringMatching(/^(\p{L}\.){2,}$/u) as string,
      startsOn: '2026-11-02',
      sessionUntil: '2026-11-21T12:00:00.000Z',
      questions: [
        { kind: 'attendance', weekFrom: '2026-11-02', week: 45, from: '2026-11-02', to: '2026-11-08' },
        { kind: 'attendance', weekFrom: '2026-11-09', week: 46, from: '2026-11-09', to: '2026-11-15' },
      ],
    });
  });

  it('answered once becomes what the provider would have written, marked with who came by it, and unread', async () => {
    const { id, participantId } = await running();
    const token = await sent(id);
    const { session } = await opened(token);
    const receipt = await desk.answers.answer(answers(token, session), home);
    expect(receipt).toEqual({ receivedAt: '2026-11-21T11:00:00.000Z', answered: ['attendance:2026-11-09'] });
    const attendance = await room.attendance.read(kari, id);
    expect(attendance.items).toMatchObject([
      { weekFrom: '2026-11-09', plannedHours: 30, presentHours: 24, validAbsenceHours: 6, cameByLinkFrom: 'Berit Verkstad' },
    ]);
    const [link] = (await desk.links.list(kari, id)).items;
    expect(link).toMatchObject({ state: 'answered', answered: ['attendance:2026-11-09'], isUnread: true });
    await database.asOwner('update person_access set responsible = $2 where participant_id = $1', [participantId, kari.id]);
    expect((await desk.links.markRead(anActor({ id: 'Z990077' }), id)).items[0]?.isUnread).toBe(true);
    expect((await desk.links.markRead(kari, id)).items[0]?.isUnread).toBe(false);
    expect(await eventsOf(id)).toEqual(
      expect.arrayContaining([
        'participation.link-sent',
        'participation.attendance-recorded',
        'participation.link-answered',
        'participation.link-read',
      ]),
    );
    expect(await refusalOf(desk.door.greet({ token }, home))).toMatchObject({ kind: { code: 'participation/link-gone' } });
    expect(await refusalOf(desk.answers.answer(answers(token, session), home))).toMatchObject({
      kind: { code: 'participation/link-gone' },
    });
  });

  it('confirms the first day', async () => {
    const { id } = await anEligiblePerson(database, room, { startsOn: localDate('2026-12-01') });
    const approval = { givenBy: 'participant', channel: 'paper', givenOn: startsOn } as const;
    const made = await room.referrals.refer(kari, id, aReferral({ offeringId, consultedOn: startsOn, approval }));
    const token = await sent(made.id);
    const { session, questions } = await opened(token);
    expect(questions).toEqual([{ kind: 'first-day' }]);
    const refused = await refusalOf(desk.answers.answer({ token, session }, home));
    expect(refused.details.errors?.map(({ field }) => field)).toEqual(['firstDay']);
    await desk.answers.answer({ token, session, firstDay: localDate('2026-12-01') }, home);
    expect(await room.participations.read(kari, made.id)).toMatchObject({ startsOn: '2026-12-01', status: 'awaiting-start' });
    expect((await desk.links.list(kari, made.id)).bar).toBe('nothing-due');
  });

  it('that confirms a first day which has come starts the participation at once', async () => {
    const { id } = await anEligiblePerson(database, room, { startsOn });
    const approval = { givenBy: 'participant', channel: 'paper', givenOn: startsOn } as const;
    const made = await room.referrals.refer(kari, id, aReferral({ offeringId, consultedOn: startsOn, approval }));
    const token = await sent(made.id);
    const { session } = await opened(token);
    await desk.answers.answer({ token, session, firstDay: startsOn }, home);
    expect(await room.participations.read(kari, made.id)).toMatchObject({ status: 'participating', startsOn });
    expect(await eventsOf(made.id)).toEqual(expect.arrayContaining(['participation.start-date-set', 'participation.started']));
  });

  it('carries a report, and the returned report comes back by a new link with Nav’s question, its goals untouched', async () => {
    const participation = await running();
    const { id, goals } = participation;
    database.clock.set('2027-01-20');
    const earlier = await room.sending.sendInterim(tuva, id, {
      ...{ periodFrom: startsOn, periodTo: localDate('2026-11-21'), trials: [], nextStep: 'Lønnstilskudd' },
      goals: goals.map((goal) => ({ goalId: goal.id, progress: 'on-the-way' })),
    });
    await room.reports.return(kari, earlier.id, earlier.version, 'Hvor mange timer er avtalt?');
    const token = await sent(id);
    const { session, questions } = await opened(token);
    expect(questions.find(({ kind }) => kind === 'interim-report')).toEqual({
      kind: 'interim-report',
      from: '2026-11-02',
      to: '2026-11-21',
      question: 'Hvor mange timer er avtalt?',
    });
    const kept = { field: 'interim.nextStep', readBy: 'participant', reason: 'participant-wants', topics: ['health'] } as const;
    await desk.answers.answer({ token, session, interim: { trials: [], nextStep: '18 timer i uken fra februar' }, kept: [kept] }, home);
    expect(await database.asOwner(`select payload from domain_event where name = 'draft.words-kept' and subject_id = $1`, [id])).toEqual([
      { payload: kept },
    ]);
    const [report] = (await room.reports.list(kari, id)).items;
    expect(report).toMatchObject({
      status: 'sent',
      cameByLink: true,
      sentByName: 'Berit Verkstad',
      nextStep: '18 timer i uken fra februar',
    });
    expect(report?.goals.map(({ progress }) => progress)).toEqual(goals.map(() => 'on-the-way'));
  });

  it('carries the final report with what came of it', async () => {
    const participation = await running();
    await room.participations.step(kari, participation.id, participation.version, {
      step: 'end',
      lastDay: localDate('2026-11-20'),
      reason: 'got-job',
      attainment: 'reached',
    });
    const token = await sent(participation.id);
    const { session } = await opened(token);
    const final = {
      ...{ course: 'Butikk, så lager.', resources: 'Punktlig.', possibilities: 'Halv stilling.' },
      outcome: { job: 'unknown', education: 'no', otherMeasure: 'unknown', benefit: 'yes' },
    } as const;
    await desk.answers.answer({ token, session, final }, home);
    expect((await room.reports.list(kari, participation.id)).items[0]).toMatchObject({
      kind: 'final',
      cameByLink: true,
      outcome: { job: 'unknown', benefit: 'yes' },
    });
  });

  it('answers nobody who guesses, and shuts the door to an address that goes on', async () => {
    const { id } = await running();
    const token = await sent(id);
    for (let knock = 0; knock < linkTerms.knocks.most; knock += 1)
      expect((await refusalOf(desk.door.greet({ token: `guess-${String(knock)}` }, '198.51.100.7'))).kind.code).toBe(
        'participation/link-gone',
      );
    const { kind, details } = await refusalOf(desk.door.greet({ token: 'guess' }, '198.51.100.7'));
    expect([kind.status, details.retryAfterSeconds]).toEqual([429, 60]);
    expect((await refusalOf(desk.door.greet({ token }, '198.51.100.7'))).kind.status).toBe(429);
    expect(await desk.door.greet({ token }, home)).toMatchObject({ telephoneEnding: '42' });
  });

  it('is answered the same when it is unknown, taken back, replaced, too old, spent, or its contact has left', async () => {
    const revoked = await running();
    const tokenOfRevoked = await sent(revoked.id);
    const { items } = await desk.links.list(kari, revoked.id);
    await desk.links.revoke(kari, revoked.id, items[0]?.id ?? '', 'Sendt til feil person');
    const twice = await running();
    const replaced = await sent(twice.id);
    const replacing = await sent(twice.id);
    const left = await running();
    const other = await aContact(database, { name: 'Odd Sluttet' });
    await desk.links.send(kari, left.id, { contactId: other, language: 'nb' });
    await desk.delivery.deliver();
    const tokenOfLeft = desk.sender.token;
    await database.asOwner('update provider_contact set active = false where id = $1', [other]);
    expect(await desk.door.greet({ token: replacing }, home)).toBeDefined();
    const said = new Set<string>();
    for (const token of ['unknown', tokenOfRevoked, replaced, tokenOfLeft])
      said.add(JSON.stringify(await refusalOf(desk.door.greet({ token }, home))));
    database.clock.set(addDays(localDate('2026-11-21'), 14));
    said.add(JSON.stringify(await refusalOf(desk.door.greet({ token: replacing }, home))));
    expect(said.size).toBe(1);
    expect((await desk.links.list(kari, revoked.id)).items[0]).toMatchObject({ state: 'revoked', closedWords: 'Sendt til feil person' });
    expect((await desk.links.list(kari, twice.id)).items.map(({ state }) => state)).toEqual(['expired', 'replaced']);
    expect(await refusalOf(desk.links.revoke(kari, revoked.id, items[0]?.id ?? '', 'En gang til'))).toMatchObject({
      kind: { code: 'participation/link-closed' },
    });
  });

  it('closes at the tenth wrong code, and tells Nav', async () => {
    const { id, participantId } = await running();
    const token = await sent(id);
    const code = await codeFor(token);
    for (let left = 9; left > 0; left -= 1)
      expect((await refusalOf(desk.door.open({ token, code: wrong(code) }, home))).details).toMatchObject({ values: { left } });
    expect((await refusalOf(desk.door.open({ token, code: wrong(code) }, home))).kind.code).toBe('participation/link-gone');
    expect((await refusalOf(desk.door.open({ token, code }, home))).kind.code).toBe('participation/link-gone');
    expect((await desk.links.list(kari, id)).items[0]).toMatchObject({ state: 'wrong-codes', isUnread: true });
    const deadline = async (): Promise<unknown> => {
      const people = await database.unitOfWork.read(systemActor, (tx) => tx.use(CaseParticipationReader).of([participantId]));
      return people.get(participantId)?.deadlines.find(({ kind }) => kind === 'participation.link');
    };
    expect(await deadline()).toEqual({
      ...{ kind: 'participation.link', since: '2026-11-21', dueOn: '2026-11-24', waitsFor: 'adviser', subjectId: id },
    });
    await desk.links.markRead(kari, id);
    expect(await deadline()).toBeUndefined();
    expect(await eventsOf(id)).toContain('participation.link-locked');
  });

  it('takes a code once, for ten minutes, the newest alone, and sends five an hour', async () => {
    const { id } = await running();
    const token = await sent(id);
    const first = await codeFor(token);
    const second = await codeFor(token);
    if (first !== second)
      expect((await refusalOf(desk.door.open({ token, code: first }, home))).kind.code).toBe('participation/link-wrong-code');
    await desk.door.open({ token, code: second }, home);
    expect((await refusalOf(desk.door.open({ token, code: second }, home))).kind.code).toBe('participation/link-no-code');
    const third = await codeFor(token);
    database.clock.set('2026-11-21', '11:10:00');
    expect((await refusalOf(desk.door.open({ token, code: third }, home))).kind.code).toBe('participation/link-no-code');
    await codeFor(token);
    await codeFor(token);
    const { kind, details } = await refusalOf(desk.door.sendCode({ token }, home));
    expect([kind.code, details.retryAfterSeconds]).toEqual(['participation/link-too-many-codes', 3000]);
    database.clock.set('2026-11-21', '12:00:01');
    await codeFor(token);
  });

  it('asks for a new code after an hour, and takes no session but the last', async () => {
    const { id } = await running();
    const token = await sent(id);
    const { session: before } = await opened(token);
    const { session } = await opened(token);
    const over = { kind: { code: 'participation/link-session-over' } };
    expect(await refusalOf(desk.answers.answer(answers(token, before), home))).toMatchObject(over);
    expect(await refusalOf(desk.door.questions({ token, session: 'made-up' }, home))).toMatchObject(over);
    database.clock.set('2026-11-21', '12:00:00');
    expect(await refusalOf(desk.answers.answer(answers(token, session), home))).toMatchObject(over);
    const { session: again } = await opened(token);
    expect(await desk.answers.answer(answers(token, again), home)).toBeDefined();
  });

  it('is refused for a protected person, and shut when the person is protected afterwards', async () => {
    const hidden = await running();
    await protect(hidden.participantId);
    const cleared = anActor({ clearances: ['protection-7'] });
    expect(await desk.links.list(cleared, hidden.id)).toMatchObject({ bar: 'protected' });
    expect(await refusalOf(desk.links.send(cleared, hidden.id, { contactId, language: 'nb' }))).toMatchObject({
      kind: { code: 'participation/link-protected' },
    });

    const later = await running();
    const token = await sent(later.id);
    const { session } = await opened(token);
    await protect(later.participantId);
    for (const attempt of [
      () => desk.door.greet({ token }, home),
      () => desk.door.sendCode({ token }, home),
      () => desk.door.questions({ token, session }, home),
      () => desk.answers.answer(answers(token, session), home),
    ])
      expect((await refusalOf(attempt())).kind.code).toBe('participation/link-gone');
    expect((await desk.links.list(cleared, later.id)).items[0]).toMatchObject({ state: 'barred', isUnread: true });
    expect((await room.attendance.read(cleared, later.id)).items).toEqual([]);
  });

  it('is shut to one who was let in a moment before the person was protected', async () => {
    const { id, participantId } = await running();
    const token = await sent(id);
    const { session } = await opened(token);
    await protect(participantId);
    const link = await database.unitOfWork.read(strangerWith(token), (tx) => tx.use(LinkRepository).byToken(hashOfSecret(token)));
    const seen = await database.unitOfWork.read(contactBy(link as NonNullable<typeof link>, token, session), (tx) =>
      tx.query('select 1 from participation'),
    );
    expect(seen).toEqual([]);
  });

  it.each<MeasureCode>(['INDIVIDUELL_JOBBSTOTTE', 'INDIVIDUELL_JOBBSTOTTE_UNG', 'ARBEIDSRETTET_REHABILITERING'])(
    'is refused in %s, also when it was sent before',
    async (measure) => {
      const { id } = await running();
      const token = await sent(id);
      await database.asOwner('update participation set measure = $2 where id = $1', [id, measure]);
      expect((await refusalOf(desk.links.send(kari, id, { contactId, language: 'nb' }))).kind.code).toBe('participation/link-measure');
      expect((await refusalOf(desk.door.greet({ token }, home))).kind.code).toBe('participation/link-gone');
    },
  );

  it('is refused where nothing is due, nobody is asked, or the contact cannot be reached', async () => {
    const { id } = await running();
    const without = async (contact: Promise<string>): Promise<readonly (string | undefined)[]> => {
      const { details } = await refusalOf(desk.links.send(kari, id, { contactId: await contact, language: 'nb' }));
      return (details.errors ?? []).map(({ message }) => message.en.split('.')[0]);
    };
    expect(await without(aContact(database, { email: null }))).toEqual(['The contact has no e-mail address']);
    expect(await without(aContact(database, { telephone: '69 00 00 01' }))).toEqual(['The contact has no mobile number for the code']);
    expect(await without(Promise.resolve('00000000-0000-7000-8000-0000000000ff'))).toEqual(['Choose a contact at the provider']);
    const before = (await desk.links.list(kari, id)).items;
    expect(before).toEqual([]);
    database.clock.set('2026-11-02');
    expect((await refusalOf(desk.links.send(kari, id, { contactId, language: 'nb' }))).kind.code).toBe('participation/link-nothing-due');
    await database.asOwner('update participation set shared_on = null where id = $1', [id]);
    database.clock.set('2026-11-21');
    expect((await refusalOf(desk.links.send(kari, id, { contactId, language: 'nb' }))).kind.code).toBe('participation/link-not-shared');
  });

  it('takes one of two submissions at once', async () => {
    const { id } = await running();
    const token = await sent(id);
    const { session } = await opened(token);
    const both = await Promise.allSettled(
      [1, 2].map((hours) =>
        desk.answers.answer(answers(token, session, { attendance: [{ ...aWeek, presentHours: hours, validAbsenceHours: 0 }] }), home),
      ),
    );
    expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(both.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { kind: { code: 'participation/link-gone' } } });
    expect((await room.attendance.read(kari, id)).items).toHaveLength(1);
  });

  it('gives the receipt again to an answer that is sent once more with the same key', async () => {
    const { id } = await running();
    const token = await sent(id);
    const { session } = await opened(token);
    const command = { key: 'once-more', requestHash: 'same' };
    const send = () =>
      withRequestContext({ requestId: 'r', language: 'nb', command }, () => desk.answers.answer(answers(token, session), home));
    expect(await send()).toEqual(await send());
  });

  it.each([
    [
      'a week that is not asked about',
      { attendance: [{ ...aWeek, weekFrom: localDate('2026-10-12') }] },
      'participation/link-questions-changed',
    ],
    ['a report that is not due', { interim: { trials: [], nextStep: 'Videre' } }, 'participation/link-questions-changed'],
    ['four times the planned hours', { attendance: [{ ...aWeek, presentHours: 60 }] }, 'participation/incomplete'],
    ['nothing at all', { attendance: [] }, 'participation/incomplete'],
  ] as const)('takes nothing of an answer with %s', async (_what, rest, code) => {
    const { id } = await running();
    const token = await sent(id);
    const { session } = await opened(token);
    expect((await refusalOf(desk.answers.answer(answers(token, session, rest), home))).kind.code).toBe(code);
    expect((await desk.links.list(kari, id)).items[0]?.state).toBe('opened');
    expect((await room.attendance.read(kari, id)).items).toEqual([]);
  });

  it('reads nothing but itself without a code, and nothing but the one participation with it', async () => {
    const [own, neighbour] = [await running(), await running()];
    await room.attendance.write(tuva, neighbour.id, 0, { week: localDate('2026-11-09'), weekday: 0, field: 'plannedHours', hours: 20 });
    const token = await sent(own.id);
    const { session } = await opened(token);
    const link = await database.unitOfWork.read(strangerWith(token), (tx) => tx.use(LinkRepository).byToken(hashOfSecret(token)));
    const [before, after] = [
      contactBy(link as NonNullable<typeof link>, token),
      contactBy(link as NonNullable<typeof link>, token, session),
    ];
    const readable = await database.asOwner<{ name: string }>(
      `select c.relname as name from pg_class c where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace and c.relrowsecurity
         and has_table_privilege('fotfeste_app', c.oid, 'select') order by 1`,
    );
    const visible = async (actor: typeof before): Promise<Readonly<Record<string, readonly (string | undefined)[]>>> =>
      database.unitOfWork.read(actor, async (tx) => {
        const found: Record<string, readonly (string | undefined)[]> = {};
        for (const { name } of readable) {
          const rows = await tx.query<{ row: Record<string, string> }>(`select to_jsonb(t) as row from "${name}" t`);
          const isAboutPeople = rows.some(({ row }) => 'participant_id' in row);
          if (isAboutPeople) found[name] = [...new Set(rows.map(({ row }) => row['participant_id']))];
        }
        return found;
      });
    expect(await visible(before)).toEqual({ participation_link: [own.participantId] });
    const mine = [own.participantId];
    expect(await visible(after)).toEqual({
      participation: mine,
      participation_change: mine,
      participation_link: mine,
      provider_access: mine,
    });
    const write = (id: string) =>
      database.unitOfWork.run(after, (tx) =>
        tx.query('update participation set ends_on = $2 where id = $1 returning id', [id, '2026-12-31']),
      );
    expect(await write(neighbour.id)).toEqual([]);
    const forge = database.unitOfWork.run(after, (tx) =>
      tx.query(
        `insert into participation_attendance (participant_id, participation_id, week_from, weekday, recorded_by_name) values ($1, $2, '2026-11-09', 0, 'x')`,
        [neighbour.participantId, neighbour.id],
      ),
    );
    await expect(forge).rejects.toThrow(/row-level security/);
  });

  it('leaves neither token, code nor session anywhere in the database', async () => {
    const { id } = await running();
    const token = await sent(id);
    const code = await codeFor(token);
    const { session } = await desk.door.open({ token, code }, home);
    await desk.answers.answer(answers(token, session), home);
    const tables = await database.asOwner<{ name: string }>(
      `select relname as name from pg_class where relkind in ('r', 'p') and relnamespace = 'public'::regnamespace`,
    );
    for (const { name } of tables) {
      const found = await database.asOwner(
        `select 1 from "${name}" t where t::text like '%' || $1 || '%' or t::text like '%' || $2 || '%'
         or exists (select 1 from jsonb_each_text(to_jsonb(t)) c where c.value ~ $3)`,
        // Six digits stand by chance in ids, sums and moments, but never alone there
        [token, session, `(^|[^0-9A-Za-z.+/_-])${code}($|[^0-9A-Za-z+/_-])`],
      );
      expect([name, found.length]).toEqual([name, 0]);
    }
    const messages = await database.asOwner<{ row: string }>(
      `select m::text as row from outgoing_message m where subject_id in (select id from participation_link where participation_id = $1)`,
      [id],
    );
    expect(messages).toHaveLength(2);
  });

  it('leaves a line in the access log for each use and each refusal', async () => {
    const { id, participantId } = await running();
    const token = await sent(id);
    const code = await codeFor(token);
    await refusalOf(desk.door.open({ token, code: wrong(code) }, home));
    const { session } = await desk.door.open({ token, code }, home);
    await desk.answers.answer(answers(token, session), home);
    const lines = await database.asOwner<{ role: string; outcome: string }>(
      `select actor_role as role, outcome from access_log where $1 = any (participant_ids) and actor_id like 'LINK-%' order by id`,
      [participantId],
    );
    expect(new Set(lines.map(({ role }) => role))).toEqual(new Set(['provider-link']));
    expect([...new Set(lines.map(({ outcome }) => outcome))].sort()).toEqual(['changed', 'refused', 'shown']);
    expect(lines.at(-1)?.outcome).toBe('changed');
  });

  it('waits in the outbox while nothing can be sent, and is tried again later with a new token', async () => {
    const { id } = await running();
    await desk.links.send(kari, id, { contactId, language: 'en' });
    desk.sender.takes = 'nothing';
    await desk.delivery.deliver();
    expect((await desk.links.list(kari, id)).items[0]).toMatchObject({ mail: 'waiting' });
    desk.sender.takes = 'everything';
    const before = desk.sender.sent.length;
    await desk.delivery.deliver();
    expect(desk.sender.sent).toHaveLength(before);
    database.clock.set('2026-11-21', '11:02:00');
    await desk.delivery.deliver();
    expect((await desk.links.list(kari, id)).items[0]).toMatchObject({ mail: 'sent' });
    expect(await desk.door.greet({ token: desk.sender.token }, home)).toBeDefined();
  });
});
