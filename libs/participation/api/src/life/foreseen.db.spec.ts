import { localDate } from '@fotfeste/shared/kernel';
import { anActor, freshDatabase, type FreshDatabase } from '@fotfeste/shared/api/testing';
import { anOffering } from '@fotfeste/measure/api/testing';
import { anEligiblePerson, aReferral, roomIn, roomRows, tuva, type ParticipationRoom } from '../testing';
import type { ParticipationView } from '../view/participation.view';

const kari = anActor();
const startsOn = localDate('2026-11-21');

describe('what an ending is told to bring before it is made', () => {
  let database: FreshDatabase;
  let room: ParticipationRoom;
  let offeringId: string;
  beforeAll(async () => {
    database = await freshDatabase(roomRows);
    room = roomIn(database);
  });
  beforeEach(async () => {
    database.clock.set('2026-11-21');
    offeringId = await anOffering(database, { measure: 'OPPFOLGING', name: 'Oppfølging Sarpsborg', places: 1, endsOn: '2027-12-31' });
  });
  afterAll(() => database.drop());

  const running = async (): Promise<ParticipationView> => {
    const { id } = await anEligiblePerson(database, room, { startsOn });
    const made = await room.referrals.refer(kari, id, aReferral({ offeringId, startsOn, endsOn: localDate('2027-05-20') }));
    return room.participations.step(kari, made.id, made.version, { step: 'start' });
  };
  const end = { step: 'end', lastDay: localDate('2026-12-18'), reason: 'got-job' } as const;

  it('names place, access, plan card and final report with their days when the last day lies ahead', async () => {
    const started = await running();
    expect((await room.participations.rehearse(kari, started.id, started.version, end)).foreseen).toEqual([
      { kind: 'place-freed', on: '2026-12-19', waiting: 0 },
      { kind: 'access-ends', on: '2027-02-18' },
      { kind: 'plan-card', on: '2026-12-19' },
      { kind: 'final-report', on: '2026-12-18' },
    ]);
  });

  it('comes about as it was told', async () => {
    const started = await running();
    const planned = await room.participations.step(kari, started.id, started.version, end);
    database.clock.set('2026-12-19');
    await room.calendar.run();
    const over = await room.participations.read(kari, planned.id);
    expect(over).toMatchObject({ status: 'ended', provider: { accessEndsOn: '2027-02-18' } });
    expect((await room.reportPlans.read(kari, planned.id)).items).toMatchObject([{ kind: 'final-report', dueOn: '2026-12-18' }]);
  });

  it('says how many wait for the place and since when, not who', async () => {
    const started = await running();
    const { id } = await anEligiblePerson(database, room, { startsOn });
    await room.referrals.refer(kari, id, aReferral({ offeringId, step: 'queue' }));
    const { foreseen } = await room.participations.rehearse(kari, started.id, started.version, end);
    expect(foreseen[0]).toEqual({ kind: 'place-freed', on: '2026-12-19', waiting: 1, since: '2026-11-21' });
  });

  it('reminds of a proposal that still waits', async () => {
    const started = await running();
    await room.proposals.propose(tuva, started.id, { kind: 'end-date', values: { endsOn: localDate('2027-01-31') }, words: 'Ferdig da' });
    const { version } = await room.participations.read(kari, started.id);
    const { foreseen } = await room.participations.rehearse(kari, started.id, version, end);
    expect(foreseen.at(-1)).toEqual({ kind: 'proposal-waits' });
  });

  it('leaves only the final report to others when the last day has passed', async () => {
    const started = await running();
    database.clock.set('2026-12-20');
    const past = { ...end, attainment: 'reached' } as const;
    const { consequences, foreseen } = await room.participations.rehearse(kari, started.id, started.version, past);
    expect(foreseen).toEqual([{ kind: 'final-report', on: '2026-12-18' }]);
    expect(consequences.map(({ event }) => event)).toEqual(
      expect.arrayContaining(['participation.ended', 'participation.access-ends', 'offering.places-changed']),
    );
  });

  it('names lost access for what was wrongly registered only while the provider still sees the participant', async () => {
    const started = await running();
    const wrong = { step: 'wrongly-registered', reasonWords: 'Feil person' } as const;
    const lost = ['participation.access-withdrawn', 'participation.sharing-stopped'];
    const told = async (version: number): Promise<readonly string[]> => {
      const { consequences } = await room.participations.rehearse(kari, started.id, version, wrong);
      return consequences.map(({ event }) => event).filter((event) => lost.includes(event));
    };
    expect(await told(started.version)).toEqual(lost);

    const planned = await room.participations.step(kari, started.id, started.version, end);
    database.clock.set('2026-12-19');
    await room.calendar.run();
    const { version } = await room.participations.read(kari, planned.id);
    database.clock.set('2027-02-18');
    expect(await told(version)).toEqual(lost);
    database.clock.set('2027-02-19');
    expect(await told(version)).toEqual([]);
  });
});
