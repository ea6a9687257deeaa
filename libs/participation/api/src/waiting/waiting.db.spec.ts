import { localDate } from '@fotfeste/shared/kernel';
import { anActor, freshDatabase, type FreshDatabase } from '@fotfeste/shared/api/testing';
import { refusalOf } from '@fotfeste/assistance/api/testing';
import { anOffering } from '@fotfeste/measure/api/testing';
import { anEligiblePerson, aReferral, roomIn, roomRows, silje, type ParticipationRoom } from '../testing';
import type { ParticipationView } from '../view/participation.view';

const kari = anActor();
const startsOn = localDate('2026-11-21');

describe('why somebody waits', () => {
  let database: FreshDatabase;
  let room: ParticipationRoom;
  let offeringId: string;
  beforeAll(async () => {
    database = await freshDatabase(roomRows);
    room = roomIn(database);
    offeringId = await anOffering(database, { measure: 'OPPFOLGING', name: 'Oppfølging' });
  });
  afterAll(() => database.drop());

  const referred = async (step: 'queue' | 'enrol'): Promise<ParticipationView> => {
    const { id } = await anEligiblePerson(database, room, { startsOn });
    return room.referrals.refer(kari, id, aReferral({ offeringId, step, ...(step === 'enrol' && { startsOn }) }));
  };

  it('is said by the adviser and changed by the coordinator, and stands in the list', async () => {
    const { id, version } = await referred('queue');
    const said = await room.waiting.explain(kari, id, version, { waitingCauseCode: 'clarification', waitingCause: ' Venter på legen ' });
    expect(said).toMatchObject({ waitingCauseCode: 'clarification', waitingCause: 'Venter på legen', status: 'waiting-list' });
    const { items } = await room.waiting.explainApplication(silje, id, said.version, { waitingCauseCode: 'funds' });
    expect(items).toMatchObject([{ participationId: id, status: 'waiting-list' }]);
    const [listed] = (await room.applications.list(silje, { offering: offeringId })).items;
    expect(listed).toMatchObject({ participationId: id, waitingCauseCode: 'funds', version: items[0]?.version });
    expect(listed).not.toHaveProperty('waitingCause');
  });

  it('is said when somebody is queued, or nothing is done', async () => {
    const { id } = await anEligiblePerson(database, room, { startsOn });
    const queue = (why: object) =>
      room.referrals.refer(kari, id, aReferral({ offeringId, step: 'queue', waitingCauseCode: undefined, ...why }));
    const [silent, unworded] = [await refusalOf(queue({})), await refusalOf(queue({ waitingCauseCode: 'other', waitingCause: ' ' }))];
    expect([silent, unworded].flatMap(({ details }) => details.errors?.map(({ field }) => field))).toEqual([
      'waitingCauseCode',
      'waitingCause',
    ]);
    expect((await room.participations.list(kari, id)).items).toEqual([]);
  });

  it('is asked for in words when it is another', async () => {
    const { id, version } = await referred('queue');
    const refusal = await refusalOf(room.waiting.explain(kari, id, version, { waitingCauseCode: 'other' }));
    expect(refusal.details.errors?.map(({ field }) => field)).toEqual(['waitingCause']);
  });

  it('is not said of somebody who takes part, on an old version, or by another unit', async () => {
    const placed = await referred('enrol');
    const explained = await room.waiting.explain(kari, placed.id, placed.version, { waitingCauseCode: 'practical' });
    const stale = await refusalOf(room.waiting.explain(kari, placed.id, placed.version, { waitingCauseCode: 'funds' }));
    expect(stale.kind.status).toBe(412);
    const other = room.waiting.explainApplication({ ...silje, offices: ['0288'] }, placed.id, explained.version, {
      waitingCauseCode: 'funds',
    });
    expect((await refusalOf(other)).kind.status).toBe(404);
    const { version } = await room.participations.step(kari, placed.id, explained.version, { step: 'start' });
    expect((await refusalOf(room.waiting.explain(kari, placed.id, version, { waitingCauseCode: 'funds' }))).kind.code).toBe(
      'participation/no-such-step',
    );
  });
});
