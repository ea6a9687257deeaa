import { localDate } from '@fotfeste/shared/kernel';
import { anActor, freshDatabase, type FreshDatabase } from '@fotfeste/shared/api/testing';
import { refusalOf } from '@fotfeste/assistance/api/testing';
import { anOffering } from '@fotfeste/measure/api/testing';
import { anEligiblePerson, answerAll, aReferral, roomIn, roomRows, rypelett, tuva, type ParticipationRoom } from '../testing';
import type { ParticipationView } from '../view/participation.view';

const kari = anActor();
const startsOn = localDate('2026-11-21');
const stranger = { ...tuva, id: 'T994999', organisation: '250794258' };

describe('the provider’s side', () => {
  let database: FreshDatabase;
  let room: ParticipationRoom;
  let offeringId: string;
  beforeAll(async () => {
    database = await freshDatabase(roomRows);
    room = roomIn(database);
    offeringId = await anOffering(database, { measure: 'OPPFOLGING', name: 'Oppfølging Sarpsborg', places: 100 });
  });
  beforeEach(() => {
    database.clock.set('2026-11-21');
  });
  afterAll(() => database.drop());

  const referred = async (overrides: Parameters<typeof aReferral>[0] = {}, person = {}): Promise<ParticipationView> => {
    const { id } = await anEligiblePerson(database, room, { startsOn, person });
    return room.referrals.refer(kari, id, aReferral({ offeringId, ...overrides }));
  };

  it('sees who, how to reach, what for and how much, and nothing of benefits, decisions, reasons or health', async () => {
    const made = await referred({
      background: 'Har førerkort',
      choiceReason: 'Har hatt et langt sykefravær',
      ownWish: 'Vil helst ha butikk',
    });
    const seen = await room.provider.read(tuva, made.id);
    expect(seen).toMatchObject({
      name: 'Astrid Prøve',
      measure: 'OPPFOLGING',
      purpose: 'job-search',
      shared: expect.arrayContaining([
        { field: 'background', isShared: true, ground: 'necessary', value: { words: 'Har førerkort' } },
        { field: 'adaptation', isShared: false },
      ]) as unknown,
      goals: [{ words: 'Søke ti stillinger i butikk' }, { words: 'Møte fast tre dager i uken' }],
      nav: { officeName: expect.any(String) as string },
      accessFrom: '2026-11-21',
    });
    const shown = JSON.stringify(seen);
    for (const hidden of ['sykefravær', 'Vil helst ha', 'NEDSATT', made.assessmentId ?? '-', 'approval', 'alternatives', 'identityNumber'])
      expect(shown).not.toContain(hidden);
  });

  it('takes the participant in, sets a start date that has come, and the participation starts', async () => {
    const made = await referred();
    expect((await room.providerLists.list(tuva, { only: 'new' })).items.map(({ participationId }) => participationId)).toContain(made.id);
    expect(await room.provider.takeIn(tuva, made.id)).toMatchObject({ contactName: 'Tuva Aas', takenInOn: '2026-11-21' });
    expect(await room.provider.setStartDate(tuva, made.id, { startsOn })).toMatchObject({
      status: 'participating',
      startsOn: '2026-11-21',
    });
    expect(await room.participations.read(kari, made.id)).toMatchObject({ status: 'participating', provider: { contactName: 'Tuva Aas' } });
  });

  it('reads what has happened since Nav shared the participant, done by either side, and no words about why', async () => {
    const made = await referred({ endsOn: localDate('2027-05-20') });
    await room.provider.setStartDate(tuva, made.id, { startsOn });
    const { version } = await room.participations.read(kari, made.id);
    const reasonWords = 'Klarer ikke lenger pendlingen';
    await room.changes.change(kari, made.id, version, { kind: 'end-date', endsOn: localDate('2027-04-30'), reasonWords });
    const seen = await room.provider.read(tuva, made.id);
    expect(seen.statuses.map(({ status, recordedByName }) => [status, recordedByName])).toEqual([
      ['awaiting-start', 'Kari Veileder'],
      ['participating', 'Tuva Aas'],
    ]);
    expect(seen.changes).toMatchObject([
      { kind: 'start-date', recordedByName: 'Tuva Aas', after: { startsOn: '2026-11-21' } },
      { kind: 'end-date', recordedByName: 'Kari Veileder', before: { endsOn: '2027-05-20' }, after: { endsOn: '2027-04-30' } },
    ]);
    expect(JSON.stringify(seen)).not.toContain(reasonWords);
    const foreign = await database.unitOfWork.read(stranger, (tx) => tx.query('select 1 from participation_change'));
    expect(foreign).toEqual([]);
  });

  it('sets a start date ahead, inside the offering, and no end before it', async () => {
    const made = await referred();
    const wrong = room.provider.setStartDate(tuva, made.id, { startsOn: localDate('2026-12-01'), endsOn: localDate('2026-11-30') });
    expect((await refusalOf(wrong)).details.errors?.map(({ field }) => field)).toEqual(['endsOn']);
    const early = room.provider.setStartDate(tuva, made.id, { startsOn: localDate('2023-12-31') });
    expect((await refusalOf(early)).details.errors?.map(({ field }) => field)).toEqual(['startsOn']);
    expect(await room.provider.setStartDate(tuva, made.id, { startsOn: localDate('2026-12-01') })).toMatchObject({
      status: 'awaiting-start',
      startsOn: '2026-12-01',
    });
  });

  it('confirms a start date agreed with Nav, and moves it by a proposal alone', async () => {
    const made = await referred({ startsOn: localDate('2026-12-01') });
    const moved = await refusalOf(room.provider.setStartDate(tuva, made.id, { startsOn: localDate('2026-12-08') }));
    expect([moved.kind.code, moved.details.extension]).toEqual(['participation/start-date-agreed', { startsOn: '2026-12-01' }]);
    expect(await room.provider.setStartDate(tuva, made.id, { startsOn: localDate('2026-12-01') })).toMatchObject({
      startsOn: '2026-12-01',
    });
  });

  it('starts nobody while something is missing at Nav, and does not learn what', async () => {
    const workshop = await anOffering(database, { name: 'AFT verksted' });
    const measure = 'ARBEIDSFORBEREDENDE_TRENING';
    const { id } = await anEligiblePerson(database, room, { measure, startsOn, isAnswered: false });
    await answerAll(room, kari, id, measure, startsOn, ['offer']);
    const made = await room.referrals.refer(kari, id, aReferral({ measure, offeringId: workshop }));
    await database.asOwner('update participation set close_relation = null where id = $1', [made.id]);
    const seen = await room.provider.setStartDate(tuva, made.id, { startsOn });
    expect(seen).toMatchObject({ status: 'awaiting-start', startsOn: '2026-11-21' });
    expect(JSON.stringify(seen)).not.toContain('GEN-12');
    const { items } = await room.agreements.startNeeds(kari, made.id);
    expect([...new Set(items.map(({ id: rule }) => rule))]).toEqual(['GEN-12']);
  });

  it('that guesses another provider’s participation meets nothing', async () => {
    const made = await referred();
    for (const attempt of [
      () => room.provider.read(stranger, made.id),
      () => room.provider.takeIn(stranger, made.id),
      () => room.provider.setStartDate(stranger, made.id, { startsOn }),
      () => room.provider.markRead(stranger, made.id),
    ])
      expect((await refusalOf(attempt())).kind.code).toBe('not-found');
    expect((await room.providerLists.list(stranger, {})).items).toEqual([]);
    expect((await room.reports.list(stranger, made.id)).items).toEqual([]);
  });

  it('sees no other participation of the same person, not even its own from long ago', async () => {
    const made = await referred();
    const elsewhere = await anOffering(database, { measure: 'OPPFOLGING', name: 'Et annet sted', provider: stranger.organisation });
    const overrides = [{ rule: 'B.26:OPPFOLGING+OPPFOLGING', reason: 'To dager i uken hvert sted.' }];
    const other = await room.referrals.refer(kari, made.participantId, aReferral({ offeringId: elsewhere, overrides }));
    await database.asOwner(
      `insert into participation (participant_id, measure, route, ending, organisation, status, status_from, starts_on, ends_on, source, created_at, created_by, created_by_name)
       values ($1, 'AVKLARING', 'offering-direct', 'open', $2, 'ended', '2020-03-01', '2020-01-01', '2020-02-28', 'arena', now(), 'ARENA', 'Arena')`,
      [made.participantId, rypelett],
    );
    const own = await database.unitOfWork.read(tuva, (tx) =>
      tx.query<{ id: string }>('select id from participation where participant_id = $1', [made.participantId]),
    );
    expect(own).toEqual([{ id: made.id }]);
    expect((await refusalOf(room.provider.read(tuva, other.id))).kind.code).toBe('not-found');
  });

  it('sees the participant until the window closes, both sides knowing the day, and not a day longer', async () => {
    const made = await referred();
    await room.provider.setStartDate(tuva, made.id, { startsOn });
    const started = await room.participations.read(kari, made.id);
    database.clock.set('2026-12-01');
    const end = { step: 'end', lastDay: localDate('2026-11-30'), reason: 'got-job', attainment: 'reached' } as const;
    const ended = await room.participations.step(kari, made.id, started.version, end);
    expect(ended.provider?.accessEndsOn).toBe('2027-01-30');
    database.clock.set('2027-01-30');
    expect(await room.provider.read(tuva, made.id)).toMatchObject({ status: 'ended', accessEndsOn: '2027-01-30' });
    database.clock.set('2027-01-31');
    expect((await refusalOf(room.provider.read(tuva, made.id))).kind.code).toBe('not-found');
    expect((await room.providerLists.list(tuva, {})).items.map(({ participationId }) => participationId)).not.toContain(made.id);
  });

  it('finds unread what Nav has changed since it was read', async () => {
    const made = await referred();
    const isUnread = async (): Promise<boolean | undefined> =>
      (await room.providerLists.list(tuva, {})).items.find(({ participationId }) => participationId === made.id)?.isUnread;
    expect(await isUnread()).toBe(true);
    await room.provider.markRead(tuva, made.id);
    expect(await isUnread()).toBe(false);
    database.clock.set('2026-11-22');
    const { version } = await room.participations.read(kari, made.id);
    await room.changes.change(kari, made.id, version, { kind: 'background', background: 'Trenger tolk' });
    expect(await isUnread()).toBe(true);
    database.clock.set('2026-12-22');
    expect(await isUnread()).toBe(true);
    database.clock.set('2026-12-23');
    expect(await isUnread()).toBe(false);
    database.clock.set('2026-11-21');
  });

  it('lists first whom it has to take in, then those who take part, and last those who have left', async () => {
    const mine = await anOffering(database, { measure: 'OPPFOLGING', name: 'Arbeidsliste', places: 9 });
    const [left, running, fresh] = [
      await referred({ offeringId: mine }),
      await referred({ offeringId: mine }),
      await referred({ offeringId: mine }),
    ];
    for (const { id } of [left, running]) {
      await room.provider.takeIn(tuva, id);
      await room.provider.setStartDate(tuva, id, { startsOn });
    }
    const { version } = await room.participations.read(kari, left.id);
    await room.participations.step(kari, left.id, version, { step: 'not-started', reason: 'did-not-attend' });
    const { items } = await room.providerLists.list(tuva, { offering: mine });
    expect(items.map(({ participationId, group }) => [participationId, group])).toEqual([
      [fresh.id, 'now'],
      [running.id, 'under-way'],
      [left.id, 'over'],
    ]);
    expect(items[0]?.sharedOn).toBe('2026-11-21');
  });

  it('lists the nearest due first', async () => {
    const own = { ...tuva, organisation: '243737435' };
    const mine = await anOffering(database, { measure: 'OPPFOLGING', name: 'Telleliste', provider: own.organisation, places: 9 });
    const [first, second] = [await referred({ offeringId: mine }), await referred({ offeringId: mine })];
    await room.provider.takeIn(own, first.id);
    await room.provider.setStartDate(own, first.id, { startsOn });
    const all = await room.providerLists.list(own, { sort: 'due' });
    expect(all.items.map(({ participationId, due }) => [participationId, due])).toEqual([
      [second.id, { kind: 'start-date', dueOn: '2026-11-28' }],
      [first.id, { kind: 'interim-report', dueOn: '2027-02-13' }],
    ]);
    expect(all.total).toBe(2);
    expect((await room.providerLists.list(own, { status: 'participating' })).items.map(({ participationId }) => participationId)).toEqual([
      first.id,
    ]);
  });

  it('may not touch what is Nav’s', async () => {
    const made = await referred();
    const attempt = room.participations.step(tuva, made.id, made.version, { step: 'end', reason: 'got-job' });
    expect((await refusalOf(attempt)).kind.code).toBe('participation/no-such-step');
  });

  it('adds goals to its plan for the participant', async () => {
    const made = await referred({ goals: [] });
    const { goals } = await room.provider.addGoal(tuva, made.id, 'Truckførerbevis');
    expect(goals.map(({ words }) => words)).toEqual(['Truckførerbevis']);
  });
});
