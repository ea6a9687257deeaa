import { localDate } from '@fotfeste/shared/kernel';
import { anActor, freshDatabase, type FreshDatabase } from '@fotfeste/shared/api/testing';
import { refusalOf } from '@fotfeste/assistance/api/testing';
import { anOffering } from '@fotfeste/measure/api/testing';
import { CaseParticipationReader } from '../../case-participation.reader';
import { anEligiblePerson, aReferral, roomIn, roomRows, tuva, type ParticipationRoom } from '../../testing';
import type { ParticipationView } from '../../view/participation.view';

const kari = anActor();
const startsOn = localDate('2026-03-02');
const endsOn = localDate('2026-08-31');

describe('a final report that can no longer come', () => {
  let database: FreshDatabase;
  let room: ParticipationRoom;
  let one: ParticipationView;
  beforeAll(async () => {
    database = await freshDatabase(roomRows, startsOn);
    room = roomIn(database);
    const offeringId = await anOffering(database, { measure: 'OPPFOLGING', name: 'Oppfølging Sarpsborg', places: 9 });
    const { id } = await anEligiblePerson(database, room, { startsOn });
    const approval = { givenBy: 'participant', channel: 'paper', givenOn: startsOn } as const;
    one = await room.referrals.refer(kari, id, aReferral({ offeringId, consultedOn: startsOn, approval }));
    await room.provider.setStartDate(tuva, one.id, { startsOn });
  });
  afterAll(() => database.drop());

  const deadline = async () => {
    const cases = await database.unitOfWork.read(kari, (tx) => tx.use(CaseParticipationReader).of([one.participantId]));
    return cases.get(one.participantId)?.deadlines.find(({ kind }) => kind === 'participation.final-report');
  };
  const giveUp = (words?: string): Promise<unknown> =>
    room.givenUpReports.say(kari, one.id, { reason: 'known-otherwise', ...(words && { words }) });
  const codeOf = async (work: Promise<unknown>): Promise<string> => (await refusalOf(work)).kind.code;

  it('is not given up while somebody takes part', async () => {
    expect(await codeOf(giveUp('Fikk jobb'))).toBe('participation/final-report-not-due');
  });

  it('waits for the provider as long as the provider sees the participant, and cannot be given up until then', async () => {
    const { version } = await room.participations.read(kari, one.id);
    database.clock.set('2026-09-01');
    await room.participations.step(kari, one.id, version, { step: 'end', lastDay: endsOn, reason: 'got-job', attainment: 'reached' });
    database.clock.set('2026-10-31');
    expect(await deadline()).toMatchObject({ dueOn: '2026-08-31', waitsFor: 'provider', adviserFrom: '2026-11-01' });
    expect(await room.reportPlans.read(kari, one.id)).toMatchObject({ mayRemind: true, mayGiveUp: false });
    const refused = await refusalOf(giveUp('Fikk jobb'));
    expect(refused.kind.code).toBe('participation/provider-may-still-write');
    expect(refused.details.values).toEqual({ date: '31.10.2026' });
  });

  it('is the adviser’s to settle from the day after: with a reason, and words where the reason says nothing alone', async () => {
    database.clock.set('2026-11-01');
    expect(await room.reportPlans.read(kari, one.id)).toMatchObject({ mayRemind: false, mayGiveUp: true, providerSawUntil: '2026-10-31' });
    const refused = await refusalOf(giveUp());
    expect(refused.details.errors?.map(({ field }) => field)).toEqual(['words']);
    const plan = await room.givenUpReports.say(kari, one.id, { reason: 'known-otherwise', words: ' Fast jobb i butikk ' });
    expect(plan).toMatchObject({
      items: [],
      mayGiveUp: false,
      givenUp: { reason: 'known-otherwise', words: 'Fast jobb i butikk', on: '2026-11-01', byName: 'Kari Veileder' },
    });
    expect(await deadline()).toBeUndefined();
    expect(await codeOf(giveUp('En gang til'))).toBe('participation/final-report-given-up');
    const told = await database.asOwner<{ payload: unknown }>(
      `select payload from domain_event where subject_id = $1 and name = 'participation.report-given-up'`,
      [one.id],
    );
    expect(told.map(({ payload }) => payload)).toEqual([{ measure: 'OPPFOLGING', reason: 'known-otherwise' }]);
  });

  it('is missing again when the word is taken back, which is done once', async () => {
    const plan = await room.givenUpReports.takeBack(kari, one.id);
    expect(plan).not.toHaveProperty('givenUp');
    expect(plan.mayGiveUp).toBe(true);
    expect(await deadline()).toMatchObject({ dueOn: '2026-08-31' });
    expect(await codeOf(room.givenUpReports.takeBack(kari, one.id))).toBe('participation/final-report-not-given-up');
  });

  it('can be written by the provider when Nav opens the access again, and waits for the provider until then', async () => {
    await database.asOwner(
      `insert into participation_job_follow_up (participant_id, participation_id, until_date, set_by_name)
       values ($1, $2, '2026-12-15', 'Kari Veileder')`,
      [one.participantId, one.id],
    );
    expect(await deadline()).toMatchObject({ waitsFor: 'provider', adviserFrom: '2027-02-16' });
    expect(await codeOf(giveUp('Fikk jobb'))).toBe('participation/provider-may-still-write');
  });

  it('is nobody’s debt for what another system holds', async () => {
    await database.asOwner('delete from participation_job_follow_up where participation_id = $1', [one.id]);
    await database.asOwner(`update participation set source = 'arena' where id = $1`, [one.id]);
    expect(await room.reportPlans.read(kari, one.id)).toMatchObject({ items: [], mayGiveUp: false });
    expect(await codeOf(giveUp('Fikk jobb'))).toBe('participation/final-report-not-due');
  });
});
