import { localDate } from '@fotfeste/shared/kernel';
import { anActor, freshDatabase, type FreshDatabase } from '@fotfeste/shared/api/testing';
import { refusalOf } from '@fotfeste/assistance/api/testing';
import { anOffering } from '@fotfeste/measure/api/testing';
import { anEligiblePerson, aReferral, roomIn, roomRows, tuva, type ParticipationRoom } from '../testing';
import type { ParticipationView } from '../view/participation.view';

const kari = anActor();
const startsOn = localDate('2026-11-20');

describe('what is recorded of the choice, and of the purpose at the end', () => {
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

  const refer = async (overrides: Parameters<typeof aReferral>[0] = {}): Promise<ParticipationView> => {
    const { id } = await anEligiblePerson(database, room, { startsOn });
    return room.referrals.refer(kari, id, aReferral({ offeringId, startsOn, endsOn: localDate('2027-05-20'), ...overrides }));
  };
  const running = async (): Promise<ParticipationView> => {
    const { id, version } = await refer();
    return room.participations.step(kari, id, version, { step: 'start' });
  };
  const end = { step: 'end', lastDay: startsOn, reason: 'got-job' } as const;
  const fieldsOf = async (work: Promise<unknown>): Promise<readonly string[]> =>
    ((await refusalOf(work)).details.errors ?? []).map(({ field }) => field);

  it('keeps the content of the measure by code, words for what no code has, and the words of the purpose', async () => {
    const contentElements = [{ code: 'job-search' }, { code: 'other', words: ' Kjøreopplæring ' }] as const;
    const made = await refer({ contentElements, purposeWords: 'Fast arbeid i butikk' });
    expect(made.contentElements).toEqual([{ code: 'job-search' }, { code: 'other', words: 'Kjøreopplæring' }]);
    expect(made.purposeWords).toBe('Fast arbeid i butikk');
    expect((await room.provider.read(tuva, made.id)).contentElements).toEqual(made.contentElements);
    const changed = await room.changes.change(kari, made.id, made.version, { kind: 'content', contentElements: [{ code: 'guidance' }] });
    expect(changed.contentElements).toEqual([{ code: 'guidance' }]);
    const wrong = { kind: 'content', contentElements: [{ code: 'exam' }] } as const;
    expect(await fieldsOf(room.changes.change(kari, made.id, changed.version, wrong))).toEqual(['contentElements']);
  });

  it('refuses content that the measure does not hold', async () => {
    expect(await fieldsOf(refer({ contentElements: [{ code: 'exam' }] }))).toEqual(['contentElements']);
  });

  it('keeps why somebody waits, until they wait no longer', async () => {
    const waiting = await refer({
      step: 'queue',
      startsOn: undefined,
      endsOn: undefined,
      waitingCauseCode: 'start-date',
      waitingCause: 'Skolestart i januar',
    });
    expect(waiting).toMatchObject({ status: 'waiting-list', waitingCauseCode: 'start-date', waitingCause: 'Skolestart i januar' });
    const off = await room.participations.step(kari, waiting.id, waiting.version, { step: 'not-applicable', reason: 'ill' });
    expect(off).not.toHaveProperty('waitingCauseCode');
  });

  it('says with the end whether the purpose was reached', async () => {
    const { id, version } = await running();
    expect(await fieldsOf(room.participations.step(kari, id, version, end))).toEqual(['attainment']);
    expect((await room.participations.read(kari, id)).status).toBe('participating');
    expect(await fieldsOf(room.participations.step(kari, id, version, { ...end, attainment: 'partly' }))).toEqual(['attainmentWords']);
    const attainmentWords = 'Søker selv nå, mangler et intervju';
    const ended = await room.participations.step(kari, id, version, { ...end, attainment: 'partly', attainmentWords });
    expect(ended.attained).toEqual({ attainment: 'partly', words: attainmentWords, on: '2026-11-21', byName: 'Kari Veileder' });
    const goesOn = await room.participations.step(kari, id, ended.version, { step: 'resume', reasonWords: 'Jobben ble det ikke noe av' });
    expect(goesOn).not.toHaveProperty('attained');
  });

  it('does not judge a purpose before the last day has passed', async () => {
    const { id, version } = await running();
    const ahead = { ...end, lastDay: localDate('2026-12-18'), attainment: 'reached' } as const;
    expect(await fieldsOf(room.participations.step(kari, id, version, ahead))).toEqual(['attainment']);
    expect((await room.participations.read(kari, id)).planned).toBeUndefined();
  });

  it('is said afterwards of what the calendar ended, and can be said again', async () => {
    const { id } = await refer({ endsOn: localDate('2026-12-18') });
    database.clock.set('2026-12-01');
    await room.calendar.run();
    database.clock.set('2026-12-19');
    await room.calendar.run();
    const { version } = await room.participations.read(kari, id);
    const unknown = await room.attainments.record(kari, id, version, { attainment: 'unknown' });
    expect(unknown.attained).toMatchObject({ attainment: 'unknown', on: '2026-12-19' });
    const known = await room.attainments.record(kari, id, unknown.version, { attainment: 'reached' });
    expect(known.attained).toMatchObject({ attainment: 'reached' });
    expect((await refusalOf(room.attainments.record(kari, id, unknown.version, { attainment: 'reached' }))).kind.status).toBe(412);
  });
});
