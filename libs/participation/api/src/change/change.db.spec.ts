import { localDate, type LocalDate } from '@fotfeste/shared/kernel';
import { anActor, freshDatabase, type FreshDatabase } from '@fotfeste/shared/api/testing';
import { refusalOf } from '@fotfeste/assistance/api/testing';
import { anOffering } from '@fotfeste/measure/api/testing';
import { anEligiblePerson, aReferral, roomIn, roomRows, type ParticipationRoom } from '../testing';
import type { ParticipationView } from '../view/participation.view';
import type { ChangeRequest } from './change.dto';

const kari = anActor();
const startsOn = localDate('2026-11-21');
const reasonWords = 'Avtalt med deltakeren.';

describe('a change in a participation whose questions nobody has answered', () => {
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

  /** Taken over from an older system: it runs, but the answers it rests on are not here. */
  const takenOver = async (): Promise<ParticipationView> => {
    const { id } = await anEligiblePerson(database, room, { startsOn });
    const referral = aReferral({ offeringId, startsOn, endsOn: localDate('2027-05-20'), percent: 50 });
    const made = await room.referrals.refer(kari, id, referral);
    const started = await room.participations.step(kari, made.id, made.version, { step: 'start' });
    await database.asOwner('delete from judgement where participant_id = $1', [id]);
    return started;
  };

  it.each<[string, ChangeRequest]>([
    ['an earlier end', { kind: 'end-date', endsOn: localDate('2027-03-31'), reasonWords }],
    ['a later start', { kind: 'start-date', startsOn: localDate('2026-11-30'), reasonWords }],
    ['less of full time', { kind: 'extent', percent: 40, reasonWords }],
  ])('that asks for no more is made without answering: %s', async (_what, change) => {
    const started = await takenOver();
    const changed = await room.changes.change(kari, started.id, started.version, change);
    expect(changed.changes.map(({ kind }) => kind)).toEqual([change.kind]);
    expect(changed.assessmentId).toBe(started.assessmentId);
  });

  it.each<[string, ChangeRequest]>([
    ['a later end', { kind: 'end-date', endsOn: localDate('2027-06-30'), reasonWords }],
    ['an extension', { kind: 'extend', endsOn: localDate('2027-06-30'), reasonWords }],
    ['more of full time', { kind: 'extent', percent: 80, reasonWords }],
  ])('that asks for more waits for the answers: %s', async (_what, change) => {
    const started = await takenOver();
    const refusal = await refusalOf(room.changes.change(kari, started.id, started.version, change));
    expect(refusal.kind.code).toBe('participation/needs-judgement');
  });

  it('shortens also what the law no longer allows', async () => {
    const started = await takenOver();
    const longer = (endsOn: LocalDate): ChangeRequest => ({ kind: 'end-date', endsOn, reasonWords });
    await database.asOwner(`update participant set born = '2012-03-15' where participant_id = $1`, [started.participantId]);
    const refusal = await refusalOf(room.changes.change(kari, started.id, started.version, longer(localDate('2027-06-30'))));
    expect(refusal.kind.code).toBe('participation/rules-refuse');
    const shorter = await room.changes.change(kari, started.id, started.version, longer(localDate('2027-01-31')));
    expect(shorter.endsOn).toBe('2027-01-31');
  });
});
