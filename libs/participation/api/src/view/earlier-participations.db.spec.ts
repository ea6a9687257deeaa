import { localDate } from '@fotfeste/shared/kernel';
import { anActor, freshDatabase, type FreshDatabase } from '@fotfeste/shared/api/testing';
import { anOffering } from '@fotfeste/measure/api/testing';
import { Then } from '@fotfeste/participant/api';
import { anEligiblePerson, aReferral, roomIn, roomRows } from '../testing';
import { EarlierParticipations } from './earlier-participations.service';

const kari = anActor();
const startsOn = localDate('2026-10-05');

describe('participations of an earlier day', () => {
  let database: FreshDatabase;
  beforeAll(async () => {
    database = await freshDatabase(roomRows);
  });
  afterAll(() => database.drop());

  it('have the status, the days, the extent and the plan that were recorded then, and those that came later are not there', async () => {
    const room = roomIn(database);
    const offeringId = await anOffering(database, { measure: 'OPPFOLGING', name: 'Oppfølging Sarpsborg', places: 9, endsOn: '2027-12-31' });
    database.clock.set('2026-09-21');
    const { id } = await anEligiblePerson(database, room, { startsOn });
    const talk = {
      consultedOn: localDate('2026-09-21'),
      approval: { givenBy: 'participant', channel: 'in-person', givenOn: localDate('2026-09-21') },
    } as const;
    const made = await room.referrals.refer(
      kari,
      id,
      aReferral({ ...talk, offeringId, startsOn, endsOn: localDate('2027-03-31'), percent: 50 }),
    );
    database.clock.set('2026-10-05');
    const started = await room.participations.step(kari, made.id, made.version, { step: 'start' });
    database.clock.set('2026-11-02');
    const reasonWords = 'Avtalt med deltakeren.';
    const less = await room.changes.change(kari, made.id, started.version, { kind: 'extent', percent: 40, reasonWords });
    await room.changes.change(kari, made.id, less.version, { kind: 'end-date', endsOn: localDate('2027-01-31'), reasonWords });
    database.clock.set('2026-11-21');

    const earlier = new EarlierParticipations(new Then(database.unitOfWork));
    const on = async (day: string) => (await earlier.list(kari, { participantId: id, asOf: localDate(day) })).items;
    expect(await on('2026-10-31')).toMatchObject([
      { status: 'participating', startsOn, endsOn: '2027-03-31', percent: 50, offeringName: 'Oppfølging Sarpsborg' },
    ]);
    expect(await on('2026-11-02')).toMatchObject([{ status: 'participating', endsOn: '2027-01-31', percent: 40 }]);
    const [referred] = await on('2026-10-04');
    expect([referred?.status, referred?.percent]).toEqual([made.status, 50]);
    await expect(on('2026-09-20')).rejects.toMatchObject({ kind: { code: 'case/not-known-then' } });
  });

  it('that were to change by themselves on a day ahead say so, although it has happened or been called off since', async () => {
    const room = roomIn(database);
    const offeringId = await anOffering(database, { measure: 'OPPFOLGING', name: 'Oppfølging Moss', places: 9, endsOn: '2027-12-31' });
    database.clock.set('2026-11-21');
    const { id } = await anEligiblePerson(database, room);
    const { id: participationId } = await room.referrals.refer(
      kari,
      id,
      aReferral({ offeringId, startsOn: localDate('2026-12-01'), endsOn: localDate('2027-03-31'), percent: 50 }),
    );
    await database.asOwner(
      `insert into participation_status (participant_id, participation_id, status, valid_from, step, recorded_at, recorded_by, recorded_by_name, withdrawn_at)
       values ($1, $2, 'participating', '2026-12-01', 'start', '2026-11-21T10:00:00Z', 'Z1', 'Kari', '2026-11-23T10:00:00Z')`,
      [id, participationId],
    );
    database.clock.set('2026-11-25');
    const earlier = new EarlierParticipations(new Then(database.unitOfWork));
    const planned = async (day: string) =>
      (await earlier.list(kari, { participantId: id, asOf: localDate(day) })).items.map((item) => item.planned);
    expect(await planned('2026-11-22')).toEqual([{ status: 'participating', validFrom: '2026-12-01' }]);
    expect(await planned('2026-11-23')).toEqual([undefined]);
  });
});
