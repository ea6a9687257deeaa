import { localDate } from '@fotfeste/shared/kernel';
import { anActor, freshDatabase, type FreshDatabase } from '@fotfeste/shared/api/testing';
import { refusalOf } from '@fotfeste/assistance/api/testing';
import { OfferingReader, type Offering } from '@fotfeste/measure/api';
import { anOffering } from '@fotfeste/measure/api/testing';
import { anEligiblePerson, aReferral, roomIn, roomRows, type ParticipationRoom } from '../testing';
import { verifyPlaces } from './verify-places';
import type { ParticipationView } from '../view/participation.view';

const kari = anActor();
const startsOn = localDate('2026-11-21');

describe('places of an agreement that counts by extent', () => {
  let database: FreshDatabase;
  let room: ParticipationRoom;
  beforeAll(async () => {
    database = await freshDatabase(roomRows);
    room = roomIn(database);
  });
  beforeEach(() => {
    database.clock.set('2026-11-21');
  });
  afterAll(() => database.drop());

  const byExtent = async (places: number): Promise<string> => {
    const id = await anOffering(database, { measure: 'OPPFOLGING', name: 'Oppfølging', places });
    await database.asOwner('update agreement set counts_by_extent = true where id = (select agreement_id from offering where id = $1)', [
      id,
    ]);
    return id;
  };
  const enrolled = async (offeringId: string, percent?: number): Promise<ParticipationView> => {
    const { id } = await anEligiblePerson(database, room, { startsOn });
    return room.referrals.refer(kari, id, aReferral({ offeringId, startsOn, ...(percent && { percent }) }));
  };
  const placesOf = async (id: string): Promise<Partial<Offering>> => {
    const offering = await database.unitOfWork.read(kari, (tx) => tx.use(OfferingReader).byId(id));
    if (!offering) throw new Error('the offering is there');
    const { taken, granted, occupied, free } = offering;
    return { taken, granted, occupied, free };
  };

  it('are used in part, and the last part goes only to somebody it is enough for', async () => {
    const offeringId = await byExtent(1);
    await enrolled(offeringId, 50);
    expect(await placesOf(offeringId)).toEqual({ taken: 0, granted: 1, occupied: 0.5, free: 0.5 });
    const tooMuch = await refusalOf(enrolled(offeringId, 60));
    expect(tooMuch.kind.code).toMatch(/last-place-given|no-free-place/u);
    expect((await refusalOf(enrolled(offeringId))).kind.code).toBe(tooMuch.kind.code);
    await enrolled(offeringId, 50);
    expect(await placesOf(offeringId)).toEqual({ taken: 0, granted: 2, occupied: 1, free: 0 });
  });

  it('are held against the participations: what is counted otherwise is named, and nothing else', async () => {
    const offeringId = await byExtent(2);
    await enrolled(offeringId, 50);
    expect((await verifyPlaces(database.unitOfWork)).differing).toEqual([]);
    for (const column of ['taken', 'granted', 'waiting', 'occupied']) {
      await database.asOwner(`update offering_capacity set ${column} = ${column} + 1 where offering_id = $1`, [offeringId]);
      expect((await verifyPlaces(database.unitOfWork)).differing).toEqual([offeringId]);
      await database.asOwner(`update offering_capacity set ${column} = ${column} - 1 where offering_id = $1`, [offeringId]);
    }
  });

  it('are counted anew when somebody’s extent is changed, and on the day a later one begins', async () => {
    const offeringId = await byExtent(2);
    const { id, version } = await enrolled(offeringId, 100);
    const started = await room.participations.step(kari, id, version, { step: 'start' });
    const less = { kind: 'extent', percent: 40, reasonWords: 'Orker mindre' } as const;
    await room.changes.change(kari, id, started.version, { ...less, validFrom: localDate('2026-12-07') });
    expect(await placesOf(offeringId)).toMatchObject({ occupied: 1, free: 1 });
    database.clock.set('2026-12-07');
    await room.calendar.run();
    expect(await placesOf(offeringId)).toMatchObject({ taken: 1, occupied: 0.4, free: 1.6 });
  });

  it('are not enough for a larger part when others have them, now or as decided for later', async () => {
    const offeringId = await byExtent(1);
    const [one, other] = [await enrolled(offeringId, 50), await enrolled(offeringId, 30)];
    const to = (percent: number, day = startsOn) => ({ kind: 'extent', percent, validFrom: day, reasonWords: 'Orker mer' }) as const;
    const january = localDate('2027-01-04');
    const refusal = await refusalOf(room.changes.change(kari, one.id, one.version, to(80)));
    expect(refusal.kind.code).toBe('participation/no-room-for-more');
    const raised = await room.changes.change(kari, one.id, one.version, to(70, january));
    expect((await refusalOf(room.changes.change(kari, other.id, other.version, to(40)))).kind.code).toBe('participation/no-room-for-more');
    await room.changes.change(kari, one.id, raised.version, to(40, january));
    const more = await room.changes.change(kari, other.id, other.version, to(50));
    expect(more.extents.at(-1)).toMatchObject({ percent: 50 });
  });

  it('leave a smaller part to whoever wants it, however crowded it is', async () => {
    const offeringId = await byExtent(2);
    await enrolled(offeringId, 100);
    const { id, version } = await enrolled(offeringId, 100);
    await database.asOwner('update offering set places = 1 where id = $1', [offeringId]);
    const less = await room.changes.change(kari, id, version, {
      kind: 'extent',
      percent: 60,
      validFrom: startsOn,
      reasonWords: 'Orker mindre',
    });
    expect(less.extents).toMatchObject([{ percent: 60 }]);
  });

  it('are whole places again for an agreement that counts heads', async () => {
    const offeringId = await byExtent(2);
    await enrolled(offeringId, 50);
    await database.unitOfWork.run({ ...kari, role: 'measure-coordinator', offices: ['0287'] }, async (tx) => {
      const [row] = await tx.query<{ id: string }>('select agreement_id as id from offering where id = $1', [offeringId]);
      await tx.asSystem(() => tx.query('update agreement set counts_by_extent = false where id = $1', [row?.id]));
      await tx.record({ name: 'agreement.changed', subjectId: row?.id ?? '', payload: { fields: ['countsByExtent'] } });
    });
    expect(await placesOf(offeringId)).toEqual({ taken: 0, granted: 1, occupied: 1, free: 1 });
  });
});
