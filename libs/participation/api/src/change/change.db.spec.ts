import { localDate, type LocalDate } from '@fotfeste/shared/kernel';
import { anActor, freshDatabase, type FreshDatabase } from '@fotfeste/shared/api/testing';
import { refusalOf } from '@fotfeste/assistance/api/testing';
import { anOffering } from '@fotfeste/measure/api/testing';
import { YoungConsentService } from '@fotfeste/participant/api';
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
    expect(refusal.kind.detail?.nb).toMatch(/^Svar på dette først: .+\? .+\?$/);
  });

  describe('of the first day', () => {
    const laterTo = (started: ParticipationView, day: string): Promise<ParticipationView> =>
      room.changes.change(kari, started.id, started.version, { kind: 'start-date', startsOn: localDate(day), reasonWords });
    const attended = ({ id }: ParticipationView, weekday: number, hours: number): Promise<unknown> =>
      database.asOwner(
        `insert into participation_attendance (participant_id, participation_id, week_from, weekday, present_hours, recorded_by_name, changed_at, changed_by)
         select participant_id, id, '2026-11-23', $2, $3, 'Tuva Aas', now(), 'T994001' from participation where id = $1`,
        [id, weekday, hours],
      );
    const reported = ({ id }: ParticipationView): Promise<unknown> =>
      database.asOwner(
        `insert into participation_report (participant_id, participation_id, organisation, kind, period_from, period_to, content, status, status_from,
           sent_at, sent_by, sent_by_name, changed_at, changed_by)
         select participant_id, id, organisation, 'interim', '2026-11-21', '2026-11-29', '{}', 'sent', '2026-11-29', now(), 'T994001', 'Tuva Aas',
           now(), 'T994001' from participation where id = $1`,
        [id],
      );

    it.each<[string, (started: ParticipationView) => Promise<unknown>, string]>([
      ['a day somebody was there', (started) => attended(started, 3, 5), '2026-11-26'],
      ['a whole week somebody was there', (started) => attended(started, 0, 20), '2026-11-30'],
      ['the period of a report', reported, '2026-11-30'],
    ])('is not moved past %s', async (_what, happens, day) => {
      const started = await takenOver();
      await happens(started);
      const refusal = await refusalOf(laterTo(started, day));
      expect(refusal.details.errors?.map(({ field, message }) => [field, message.en])).toEqual([
        ['startsOn', 'Attendance or a report is recorded for days before this one'],
      ]);
      const { startsOn: kept } = await room.participations.read(kari, started.id);
      expect(kept).toBe(startsOn);
    });

    it.each<[string, (started: ParticipationView) => Promise<unknown>, string]>([
      ['to the day somebody was first there', (started) => attended(started, 3, 5), '2026-11-25'],
      ['into the only week that is written', (started) => attended(started, 0, 20), '2026-11-29'],
      ['past days on which nobody was there', (started) => attended(started, 3, 0), '2026-11-30'],
    ])('is moved %s', async (_what, happens, day) => {
      const started = await takenOver();
      await happens(started);
      expect((await laterTo(started, day)).startsOn).toBe(day);
    });
  });

  it('shortens also what the law no longer allows', async () => {
    const started = await takenOver();
    const longer = (endsOn: LocalDate): ChangeRequest => ({ kind: 'end-date', endsOn, reasonWords });
    await database.asOwner(`update participant set born = '2012-03-15' where participant_id = $1`, [started.participantId]);
    const mother = { giver: 'parent', name: 'Mona Prøve', answer: 'given', answeredOn: localDate('2026-11-20') } as const;
    await new YoungConsentService(database.unitOfWork).record(kari, started.participantId, mother);
    const refusal = await refusalOf(room.changes.change(kari, started.id, started.version, longer(localDate('2027-06-30'))));
    expect(refusal.kind.code).toBe('participation/rules-refuse');
    const shorter = await room.changes.change(kari, started.id, started.version, longer(localDate('2027-01-31')));
    expect(shorter.endsOn).toBe('2027-01-31');
  });
});
