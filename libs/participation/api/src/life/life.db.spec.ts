import { localDate } from '@fotfeste/shared/kernel';
import { anActor, freshDatabase, type FreshDatabase } from '@fotfeste/shared/api/testing';
import { refusalOf } from '@fotfeste/assistance/api/testing';
import { anOffering } from '@fotfeste/measure/api/testing';
import { anEligiblePerson, aReferral, roomIn, roomRows, type ParticipationRoom } from '../testing';
import type { ParticipationView } from '../view/participation.view';

const kari = anActor();
const startsOn = localDate('2026-11-21');

describe('the life of a participation', () => {
  let database: FreshDatabase;
  let room: ParticipationRoom;
  let offeringId: string;
  beforeAll(async () => {
    database = await freshDatabase(roomRows);
    room = roomIn(database);
    offeringId = await anOffering(database, { measure: 'OPPFOLGING', name: 'Oppfølging Sarpsborg', places: 100, endsOn: '2027-12-31' });
  });
  beforeEach(() => {
    database.clock.set('2026-11-21');
  });
  afterAll(() => database.drop());

  const referred = async (overrides: Parameters<typeof aReferral>[0] = {}): Promise<ParticipationView> => {
    const { id } = await anEligiblePerson(database, room, { startsOn });
    return room.referrals.refer(kari, id, aReferral({ offeringId, startsOn, percent: 50, ...overrides }));
  };
  const running = async (): Promise<ParticipationView> => {
    const made = await referred({ endsOn: localDate('2027-05-20') });
    return room.participations.step(kari, made.id, made.version, { step: 'start' });
  };

  it('starts, ends with a reason, and is told in words of whoever did it', async () => {
    const started = await running();
    database.clock.set('2026-12-01');
    const ended = await room.participations.step(kari, started.id, started.version, {
      step: 'end',
      lastDay: localDate('2026-11-30'),
      reason: 'got-job',
      attainment: 'reached',
    });
    expect(ended).toMatchObject({ status: 'ended', statusFrom: '2026-12-01', endsOn: '2026-11-30', reason: 'got-job' });
    expect(ended.statuses.map(({ status, validFrom, recordedByName }) => [status, validFrom, recordedByName])).toEqual([
      ['awaiting-start', '2026-11-21', 'Kari Veileder'],
      ['participating', '2026-11-21', 'Kari Veileder'],
      ['ended', '2026-12-01', 'Kari Veileder'],
    ]);
    expect(ended.provider?.accessEndsOn).toBe('2027-01-30');
  });

  it('refuses a step that the table does not have', async () => {
    const made = await referred();
    const refusal = await refusalOf(room.participations.step(kari, made.id, made.version, { step: 'end', reason: 'got-job' }));
    expect(refusal.kind).toMatchObject({ code: 'participation/no-such-step', status: 409 });
    expect(refusal.details.extension).toEqual({ step: 'end', status: 'awaiting-start', why: 'no-way' });
  });

  it('refuses a day that the step would do nothing with', async () => {
    const made = await referred();
    const moved = room.participations.step(kari, made.id, made.version, { step: 'start', startsOn: localDate('2026-11-16') });
    expect((await refusalOf(moved)).details.errors?.map(({ field }) => field)).toEqual(['startsOn']);
  });

  it('refuses a step built on an old version, and tells where it stands', async () => {
    const made = await referred();
    const started = await room.participations.step(kari, made.id, made.version, { step: 'start' });
    const stale = await refusalOf(room.participations.step(kari, made.id, made.version, { step: 'not-applicable', reason: 'got-job' }));
    expect(stale.kind).toMatchObject({ code: 'changed-by-other', status: 412 });
    expect(stale.details.extension).toMatchObject({ version: started.version, theirs: { status: 'participating' } });
  });

  it('asks for a reason, and for words where the reason is another', async () => {
    const started = await running();
    const step = (body: object) => refusalOf(room.participations.step(kari, started.id, started.version, { step: 'end', ...body }));
    expect((await step({})).details.errors?.map(({ field }) => field)).toEqual(['reason']);
    expect((await step({ reason: 'other' })).details.errors?.map(({ field }) => field)).toEqual(['reasonWords']);
    expect((await step({ reason: 'course-full' })).details.errors?.map(({ field }) => field)).toEqual(['reason']);
  });

  it('refuses an end before the start', async () => {
    const started = await running();
    const refusal = await refusalOf(
      room.participations.step(kari, started.id, started.version, { step: 'end', lastDay: localDate('2026-11-20'), reason: 'got-job' }),
    );
    expect(refusal.details.errors?.map(({ field }) => field)).toEqual(['lastDay']);
  });

  it('plans an ending that lies ahead; a later change of the end date takes the plan back', async () => {
    const started = await running();
    const planned = await room.participations.step(kari, started.id, started.version, {
      step: 'end',
      lastDay: localDate('2026-12-18'),
      reason: 'education',
    });
    expect(planned).toMatchObject({ status: 'participating', endsOn: '2026-12-18', planned: { status: 'ended', validFrom: '2026-12-19' } });
    expect(planned.reason).toBeUndefined();

    const moved = await room.changes.change(kari, started.id, planned.version, {
      kind: 'end-date',
      endsOn: localDate('2027-01-15'),
      reasonWords: 'Studiet begynner senere',
    });
    expect(moved.planned).toBeUndefined();
    expect(moved.statuses.at(-1)).toMatchObject({ status: 'ended', isWithdrawn: true, isPlanned: false });
  });

  it('goes on when an ending was wrong, within two months', async () => {
    const started = await running();
    database.clock.set('2026-12-01');
    const ended = await room.participations.step(kari, started.id, started.version, {
      step: 'end',
      lastDay: localDate('2026-11-30'),
      reason: 'got-job',
      attainment: 'reached',
    });
    const goesOn = { step: 'resume', endsOn: localDate('2027-03-01'), reasonWords: 'Jobben ble det ikke noe av' } as const;
    database.clock.set('2027-01-31');
    expect((await refusalOf(room.participations.step(kari, ended.id, ended.version, goesOn))).kind.code).toBe(
      'participation/correction-time-over',
    );
    database.clock.set('2026-12-10');
    expect(await room.participations.step(kari, ended.id, ended.version, goesOn)).toMatchObject({
      status: 'participating',
      endsOn: '2027-03-01',
    });
  });

  it('corrects reason and last day of an ending within two months', async () => {
    const started = await running();
    database.clock.set('2026-12-01');
    const end = { step: 'end', lastDay: localDate('2026-11-30'), reason: 'got-job', attainment: 'reached' } as const;
    const ended = await room.participations.step(kari, started.id, started.version, end);
    const corrected = await room.changes.change(kari, ended.id, ended.version, { kind: 'end-reason', reason: 'education' });
    expect(corrected).toMatchObject({ status: 'ended', reason: 'education' });
    const dated = await room.changes.change(kari, ended.id, corrected.version, {
      kind: 'end-date',
      endsOn: localDate('2026-11-27'),
      reasonWords: 'Sluttet fredag',
    });
    expect(dated).toMatchObject({ endsOn: '2026-11-27', statusFrom: '2026-11-28', provider: { accessEndsOn: '2027-01-27' } });
    database.clock.set('2027-01-28');
    const late = await refusalOf(room.changes.change(kari, ended.id, dated.version, { kind: 'end-reason', reason: 'ill' }));
    expect(late.kind.code).toBe('participation/correction-time-over');
  });

  it('is brought back from not applicable, and taken out of sight when it was an error', async () => {
    const made = await referred();
    const off = await room.participations.step(kari, made.id, made.version, { step: 'not-applicable', reason: 'ill' });
    const on = await room.participations.step(kari, made.id, off.version, { step: 'reactivate', reasonWords: 'Frisk igjen' });
    expect(on.status).toBe('awaiting-start');
    const wrong = await room.participations.step(kari, made.id, on.version, { step: 'wrongly-registered', reasonWords: 'Feil person' });
    expect(wrong).toMatchObject({ status: 'wrongly-registered', reasonWords: 'Feil person' });
    expect(await database.asOwner('select 1 from provider_access where participation_id = $1', [made.id])).toEqual([]);
  });

  it('changes only the newest of a person’s participations in an offering', async () => {
    const { id } = await anEligiblePerson(database, room, { startsOn });
    const first = await room.referrals.refer(kari, id, aReferral({ offeringId, startsOn }));
    const off = await room.participations.step(kari, first.id, first.version, { step: 'not-applicable', reason: 'ill' });
    database.clock.set('2026-11-22');
    await room.referrals.refer(kari, id, aReferral({ offeringId, startsOn: localDate('2026-11-22') }));
    const refusal = await refusalOf(room.participations.step(kari, first.id, off.version, { step: 'reactivate', reasonWords: 'Likevel' }));
    expect(refusal.kind.code).toBe('participation/not-newest');
  });
});

describe('changes in a participation', () => {
  let database: FreshDatabase;
  let room: ParticipationRoom;
  let offeringId: string;
  beforeAll(async () => {
    database = await freshDatabase(roomRows);
    room = roomIn(database);
    offeringId = await anOffering(database, { measure: 'OPPFOLGING', name: 'Oppfølging Sarpsborg', places: 100 });
  });
  afterAll(() => database.drop());

  const running = async (): Promise<ParticipationView> => {
    const { id } = await anEligiblePerson(database, room, { startsOn });
    const request = aReferral({ offeringId, startsOn, endsOn: localDate('2027-05-20'), percent: 50 });
    const made = await room.referrals.refer(kari, id, request);
    return room.participations.step(kari, made.id, made.version, { step: 'start' });
  };

  it('extend to what the law allows and not a day longer', async () => {
    const started = await running();
    const longest = { kind: 'extend', endsOn: localDate('2029-11-20'), reasonWords: 'Trenger mer tid' } as const;
    const extended = await room.changes.change(kari, started.id, started.version, longest);
    expect(extended.endsOn).toBe('2029-11-20');
    const refusal = await refusalOf(
      room.changes.change(kari, started.id, extended.version, { ...longest, endsOn: localDate('2030-11-20') }),
    );
    expect(refusal.kind.code).toMatch(/^participation\/(rules-refuse|needs-judgement|facts-missing)$/);
    expect((await room.participations.read(kari, started.id)).endsOn).toBe('2029-11-20');
  });

  it('extend past what Nav’s systems take with a reason for the rule, and never past the law', async () => {
    const measure = 'ARBEIDSFORBEREDENDE_TRENING';
    const workshop = await anOffering(database, { name: 'AFT verksted', places: 9 });
    const { id } = await anEligiblePerson(database, room, { measure, startsOn });
    const made = await room.referrals.refer(
      kari,
      id,
      aReferral({ measure, offeringId: workshop, startsOn, endsOn: localDate('2027-05-20') }),
    );
    const { version } = await room.participations.step(kari, made.id, made.version, { step: 'start' });
    const longer = { kind: 'extend', endsOn: localDate('2029-02-20'), reasonWords: 'Tar fagbrev' } as const;
    const told = { fact: 'inFormalTraining', measure, value: true, toldBy: 'participant', channel: 'in-person' } as const;
    await room.law.recorded.record(kari, id, { ...told, toldOn: startsOn });
    const refusal = await refusalOf(room.changes.change(kari, made.id, version, longer));
    expect([refusal.kind.code, refusal.details.extension]).toMatchObject([
      'participation/warnings-need-reason',
      { warnings: [{ id: 'AFT-16' }] },
    ]);
    const empty = { ...longer, overrides: [{ rule: 'AFT-16', reason: ' ' }] };
    expect((await refusalOf(room.changes.change(kari, made.id, version, empty))).kind.code).toBe('participation/warnings-need-reason');
    const overrides = [{ rule: 'AFT-16', reason: 'Fagbrevet er i rute til våren.' }];
    const extended = await room.changes.change(kari, made.id, version, { ...longer, overrides });
    expect(extended).toMatchObject({ endsOn: '2029-02-20', overrides });
    const beyond = { ...longer, endsOn: localDate('2029-12-20'), overrides };
    expect((await refusalOf(room.changes.change(kari, made.id, extended.version, beyond))).kind.code).toBe('participation/rules-refuse');
    expect((await room.participations.read(kari, made.id)).endsOn).toBe('2029-02-20');
  });

  it('extend only to a later day', async () => {
    const started = await running();
    const refusal = await refusalOf(
      room.changes.change(kari, started.id, started.version, { kind: 'extend', endsOn: localDate('2027-05-20'), reasonWords: 'Mer tid' }),
    );
    expect(refusal.details.errors?.map(({ field }) => field)).toEqual(['endsOn']);
  });

  it('set another extent from a day on', async () => {
    const started = await running();
    const changed = await room.changes.change(kari, started.id, started.version, {
      kind: 'extent',
      validFrom: localDate('2027-01-01'),
      percent: 80,
      reasonWords: 'Orker mer',
    });
    expect(changed.extents).toEqual([
      { validFrom: '2026-11-21', percent: 50 },
      { validFrom: '2027-01-01', percent: 80 },
    ]);
    const refusal = await refusalOf(
      room.changes.change(kari, started.id, changed.version, {
        kind: 'extent',
        validFrom: localDate('2027-06-01'),
        percent: 90,
        reasonWords: 'x',
      }),
    );
    expect(refusal.details.errors?.map(({ field }) => field)).toEqual(['validFrom']);
  });

  it('are made only in the newest of a person’s participations in an offering', async () => {
    const { id } = await anEligiblePerson(database, room, { startsOn });
    const first = await room.referrals.refer(kari, id, aReferral({ offeringId, startsOn, endsOn: startsOn }));
    const started = await room.participations.step(kari, first.id, first.version, { step: 'start' });
    const over = await room.participations.step(kari, first.id, started.version, { step: 'end', lastDay: startsOn, reason: 'got-job' });
    database.clock.set('2026-11-23');
    await room.calendar.run();
    await room.referrals.refer(kari, id, aReferral({ offeringId, startsOn: localDate('2026-11-23') }));
    const { version } = await room.participations.read(kari, over.id);
    const refusal = await refusalOf(room.changes.change(kari, first.id, version, { kind: 'end-reason', reason: 'education' }));
    expect(refusal.kind.code).toBe('participation/not-newest');
    database.clock.set('2026-11-21');
  });

  it('need a person whom Nav follows up, but for what the end was', async () => {
    const started = await running();
    const ended = await room.participations.step(kari, started.id, started.version, { step: 'end', lastDay: startsOn, reason: 'got-job' });
    await database.asOwner(
      `update follow_up_period set from_date = '2026-01-01', to_date = '2026-11-20', end_reason = 'OTHER' where participant_id = $1`,
      [ended.participantId],
    );
    const change = (body: Parameters<typeof room.changes.change>[3]) => room.changes.change(kari, ended.id, ended.version, body);
    const refusal = await refusalOf(change({ kind: 'background', background: 'Har førerkort' }));
    expect(refusal.kind.code).toBe('participation/not-under-follow-up');
    database.clock.set('2026-11-22');
    await room.calendar.run();
    const { version } = await room.participations.read(kari, ended.id);
    const corrected = await room.changes.change(kari, ended.id, version, { kind: 'end-reason', reason: 'education' });
    expect(corrected.reason).toBe('education');
    database.clock.set('2026-11-21');
  });

  it('of different fields by two people are both kept; of the same field the second is shown both', async () => {
    const started = await running();
    await room.changes.change(kari, started.id, started.version, { kind: 'background', background: 'Har førerkort' });
    const other = await room.changes.change(kari, started.id, started.version, { kind: 'content', content: 'Jobbsøk og CV' });
    expect(other).toMatchObject({ background: 'Har førerkort', content: 'Jobbsøk og CV' });
    const conflict = await refusalOf(
      room.changes.change(kari, started.id, started.version, { kind: 'background', background: 'Har truckbevis' }),
    );
    expect(conflict.kind.status).toBe(412);
    expect(conflict.details.extension).toMatchObject({ theirs: { background: 'Har førerkort' }, yours: { background: 'Har truckbevis' } });
  });

  it.each([
    ['protected', [{ kind: 'protected-person' }]],
    ['none', []],
  ])('tell, where a provider is let in, of an address that is %s', async (protection, notes) => {
    const { id } = await anEligiblePerson(database, room, { startsOn });
    await database.asOwner('update person_access set protection = $2 where participant_id = $1', [id, protection]);
    const cleared = anActor({ clearances: ['protection-7'] });
    const { notes: told } = await room.referrals.rehearse(cleared, id, aReferral({ offeringId, startsOn, percent: 50 }));
    expect(told).toEqual(notes);
  });

  it('tell of other measures at the same time, and of benefits that end before', async () => {
    const started = await running();
    const { participantId: id } = started;
    await database.asOwner(
      `insert into participation (participant_id, measure, route, ending, status, status_from, starts_on, host_name, source, created_at, created_by, created_by_name)
       values ($1, 'ARBEIDSTRENING', 'employer', 'open', 'participating', '2026-10-01', '2026-10-01', 'Rud Lager', 'arena', now(), 'Z990001', 'Kari Veileder')`,
      [id],
    );
    await database.asOwner(`update participant set benefits_source = 'navs-ytelser', benefits_on = '2026-11-01' where id = $1`, [id]);
    await database.asOwner(
      `insert into benefit (participant_id, type, from_date, to_date, source, source_date)
       values ($1, 'TILTAKSPENGER', '2026-10-01', '2027-03-31', 'navs-ytelser', '2026-11-01')`,
      [id],
    );
    const longer = { kind: 'extend', endsOn: localDate('2027-08-20'), reasonWords: 'Trenger mer tid' } as const;
    expect((await room.changes.rehearse(kari, started.id, started.version, longer)).notes).toMatchObject([
      { kind: 'overlap', measure: 'ARBEIDSTRENING', verdict: 'allowed', startsOn: '2026-10-01' },
      { kind: 'benefit-ends-before', benefit: 'TILTAKSPENGER', to: '2027-03-31', endsOn: '2027-08-20' },
    ]);
    const end = { step: 'end', lastDay: localDate('2026-12-18'), reason: 'got-job' } as const;
    expect((await room.participations.rehearse(kari, started.id, started.version, end)).notes).toEqual([
      { kind: 'benefit-outlasts', benefit: 'TILTAKSPENGER', to: '2027-03-31', endsOn: '2026-12-18' },
    ]);
  });

  it('say why, and tell what would follow before they are made', async () => {
    const started = await running();
    const move = { kind: 'end-date', endsOn: localDate('2027-04-30') } as const;
    const refusal = await refusalOf(room.changes.change(kari, started.id, started.version, move));
    expect(refusal.details.errors?.map(({ field }) => field)).toEqual(['reasonWords']);
    const { consequences } = await room.changes.rehearse(kari, started.id, started.version, { ...move, reasonWords: 'Nytt kurs i mai' });
    expect(consequences.map(({ event }) => event)).toEqual(['participation.changed', 'document.collected']);
    expect((await room.participations.read(kari, started.id)).endsOn).toBe('2027-05-20');

    const moved = await room.changes.change(kari, started.id, started.version, { ...move, reasonWords: 'Nytt kurs i mai' });
    const resized = await room.changes.change(kari, started.id, moved.version, {
      ...{ kind: 'extent', percent: 40, validFrom: localDate('2026-12-07'), reasonWords: 'Orker mindre enn vi trodde' },
    });
    expect(resized.changes).toMatchObject([
      {
        kind: 'end-date',
        reasonWords: 'Nytt kurs i mai',
        recordedByName: 'Kari Veileder',
        before: { endsOn: '2027-05-20' },
        after: { endsOn: '2027-04-30' },
      },
      { kind: 'extent', reasonWords: 'Orker mindre enn vi trodde', validFrom: '2026-12-07', after: { percent: 40 } },
    ]);
  });
});
