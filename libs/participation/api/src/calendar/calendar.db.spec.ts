import { localDate } from '@fotfeste/shared/kernel';
import { anActor, freshDatabase, type FreshDatabase } from '@fotfeste/shared/api/testing';
import { anOffering } from '@fotfeste/measure/api/testing';
import { YoungConsentService } from '@fotfeste/participant/api';
import { anEligiblePerson, answerAll, aReferral, roomIn, roomRows, silje, type ParticipationRoom } from '../testing';
import type { ParticipationView } from '../view/participation.view';

const kari = anActor();
const startsOn = localDate('2026-12-01');

describe('the calendar', () => {
  let database: FreshDatabase;
  let room: ParticipationRoom;
  beforeEach(async () => {
    database = await freshDatabase(roomRows);
    room = roomIn(database);
  });
  afterEach(() => database.drop());

  const referred = async (overrides: Parameters<typeof aReferral>[0]): Promise<ParticipationView> => {
    const { id } = await anEligiblePerson(database, room, { startsOn });
    return room.referrals.refer(kari, id, aReferral({ startsOn, ...overrides }));
  };
  const read = (id: string): Promise<ParticipationView> => room.participations.read(kari, id);

  it('starts on the day, ends the day after the last, and does neither twice', async () => {
    const offeringId = await anOffering(database, { measure: 'OPPFOLGING', name: 'Oppfølging' });
    const made = await referred({ offeringId, endsOn: localDate('2026-12-18') });
    database.clock.set('2026-11-30');
    expect(await room.calendar.run()).toEqual({ changed: 0, held: 0, failed: 0 });
    database.clock.set('2026-12-01');
    expect(await room.calendar.run()).toEqual({ changed: 1, held: 0, failed: 0 });
    expect(await room.calendar.run()).toEqual({ changed: 0, held: 0, failed: 0 });
    expect(await read(made.id)).toMatchObject({ status: 'participating', statusFrom: '2026-12-01' });
    database.clock.set('2026-12-18');
    expect(await room.calendar.run()).toEqual({ changed: 0, held: 0, failed: 0 });
    database.clock.set('2026-12-21');
    const rounds = await Promise.all([room.calendar.run(), room.calendar.run()]);
    expect(rounds.every(({ failed }) => failed === 0)).toBe(true);
    const ended = await read(made.id);
    expect(ended).toMatchObject({ status: 'ended', statusFrom: '2026-12-19', endsOn: '2026-12-18' });
    expect(ended.statuses.map(({ status }) => status)).toEqual(['awaiting-start', 'participating', 'ended']);
    expect(ended.statuses.at(-1)).toMatchObject({ recordedByName: 'Fotfeste' });
  });

  it('brings a planned ending about with its reason, on its day', async () => {
    const offeringId = await anOffering(database, { measure: 'OPPFOLGING', name: 'Oppfølging' });
    const made = await referred({ offeringId });
    database.clock.set('2026-12-01');
    await room.calendar.run();
    const { version } = await read(made.id);
    await room.participations.step(kari, made.id, version, { step: 'end', lastDay: localDate('2026-12-18'), reason: 'education' });
    database.clock.set('2026-12-18');
    await room.calendar.run();
    expect((await read(made.id)).status).toBe('participating');
    database.clock.set('2026-12-19');
    await room.calendar.run();
    const ended = await read(made.id);
    expect(ended).toMatchObject({ status: 'ended', statusFrom: '2026-12-19', reason: 'education' });
    expect(ended.planned).toBeUndefined();
  });

  it('completes a course that has an end', async () => {
    const measure = 'ARBEIDSMARKEDSOPPLAERING';
    const offeringId = await anOffering(database, { measure, name: 'Truckkurs', intake: 'FELLES', startsOn, endsOn: '2026-12-18' });
    const { id } = await anEligiblePerson(database, room, { measure, startsOn });
    const applied = await room.referrals.refer(kari, id, aReferral({ measure, offeringId, step: 'apply' }));
    const fact = { fact: 'publicOffersConsidered', measure, value: true, toldBy: 'adviser', channel: 'document' } as const;
    await room.law.recorded.record(kari, id, { ...fact, toldOn: localDate('2026-11-21') });
    await room.applications.decide(silje, { step: 'place', applications: [{ participationId: applied.id, version: applied.version }] });
    database.clock.set('2026-12-01');
    await room.calendar.run();
    expect((await read(applied.id)).status).toBe('participating');
    database.clock.set('2026-12-19');
    await room.calendar.run();
    expect(await read(applied.id)).toMatchObject({ status: 'completed', statusFrom: '2026-12-19' });
  });

  it('holds a start that something at Nav is missing for, tells once, and starts when it is in place', async () => {
    const measure = 'ARBEIDSTRENING';
    const { id } = await anEligiblePerson(database, room, { measure, startsOn });
    await answerAll(room, kari, id, measure, startsOn);
    const request = aReferral({ measure, route: 'employer', hostName: 'Rud Lager', startsOn, endsOn: localDate('2027-02-01') });
    const made = await room.referrals.refer(kari, id, request);
    database.clock.set('2026-12-01');
    expect(await room.calendar.run()).toEqual({ changed: 0, held: 1, failed: 0 });
    expect(await room.calendar.run()).toEqual({ changed: 0, held: 1, failed: 0 });
    const told = await database.asOwner(`select 1 from domain_event where name = 'participation.start-held' and subject_id = $1`, [
      made.id,
    ]);
    expect(told).toHaveLength(1);
    const today = localDate('2026-12-01');
    await room.agreements.record(kari, made.id, 0, {
      ...{ goal: 'Prøve lager', content: 'Plukk', hoursPerWeek: 30, navContact: 'Kari', hostContact: 'Ole' },
      ...{ participantSignedOn: today, hostSignedOn: today, navSignedOn: today, discussedOn: today },
    });
    expect(await room.calendar.run()).toEqual({ changed: 1, held: 0, failed: 0 });
    expect((await read(made.id)).status).toBe('participating');
  });

  it('holds the start of somebody under 18 while a parent who consented has taken it back', async () => {
    const offeringId = await anOffering(database, { measure: 'OPPFOLGING', name: 'Oppfølging' });
    const { id } = await anEligiblePerson(database, room, { startsOn, person: { born: '2009-05-10' } });
    const mother = { giver: 'parent', name: 'Mona Prøve', answeredOn: localDate('2026-11-20') } as const;
    const consents = new YoungConsentService(database.unitOfWork);
    await consents.record(kari, id, { ...mother, answer: 'refused' });
    const refused: unknown = await room.referrals.refer(kari, id, aReferral({ offeringId, startsOn })).catch((error: unknown) => error);
    expect(refused).toMatchObject({ details: { extension: { warnings: [{ id: 'TEC-05' }] } } });
    await consents.record(kari, id, { ...mother, answer: 'given' });
    const made = await room.referrals.refer(kari, id, aReferral({ offeringId, startsOn }));
    await consents.record(kari, id, { ...mother, answer: 'withdrawn', answeredOn: localDate('2026-11-21') });
    database.clock.set('2026-12-01');
    expect(await room.calendar.run()).toEqual({ changed: 0, held: 1, failed: 0 });
    const { version } = await read(made.id);
    const unexplained: unknown = await room.participations.step(kari, made.id, version, { step: 'start' }).catch((error: unknown) => error);
    expect(unexplained).toMatchObject({ kind: { code: 'participation/warnings-need-reason' } });
    const overrides = [{ rule: 'TEC-05', reason: 'Barnevernet har omsorgen og har samtykket.' }];
    const rehearsed = await room.participations.rehearse(kari, made.id, version, { step: 'start', overrides });
    expect(rehearsed.consequences.length).toBeGreaterThan(0);
    await consents.record(kari, id, { ...mother, answer: 'given', answeredOn: localDate('2026-12-01') });
    expect(await room.calendar.run()).toEqual({ changed: 1, held: 0, failed: 0 });
    expect((await read(made.id)).status).toBe('participating');
  });

  it('leads everybody out of an offering that is over', async () => {
    const offeringId = await anOffering(database, { measure: 'OPPFOLGING', name: 'Avvikles', places: 1, endsOn: '2026-12-31' });
    const inside = await referred({ offeringId });
    const { id } = await anEligiblePerson(database, room, { startsOn });
    const waiting = await room.referrals.refer(kari, id, aReferral({ offeringId, step: 'queue' }));
    database.clock.set('2026-12-01');
    await room.calendar.run();
    database.clock.set('2027-01-01');
    expect(await room.calendar.run()).toEqual({ changed: 2, held: 0, failed: 0 });
    expect(await read(inside.id)).toMatchObject({ status: 'ended', endsOn: '2026-12-31', statusFrom: '2027-01-01' });
    expect(await read(waiting.id)).toMatchObject({ status: 'not-applicable', reason: 'no-place' });
    const [capacity] = await database.asOwner('select taken, granted, waiting from offering_capacity where offering_id = $1', [offeringId]);
    expect(capacity).toEqual({ taken: 0, granted: 0, waiting: 0 });
  });
});
