import { localDate } from '@fotfeste/shared/kernel';
import { anActor, freshDatabase, type FreshDatabase } from '@fotfeste/shared/api/testing';
import { refusalOf } from '@fotfeste/assistance/api/testing';
import { anOffering } from '@fotfeste/measure/api/testing';
import { CaseParticipationReader } from '../case-participation.reader';
import { anEligiblePerson, aReferral, roomIn, roomRows, tuva, type ParticipationRoom } from '../testing';
import type { ParticipationView } from '../view/participation.view';
import type { CheckpointRequest } from './checkpoint.dto';

const kari = anActor();
const startsOn = localDate('2026-03-02');
const endsOn = localDate('2026-08-31');
const askedOn = localDate('2026-09-30');

describe('after the end', () => {
  let database: FreshDatabase;
  let room: ParticipationRoom;
  let offeringId: string;
  beforeAll(async () => {
    database = await freshDatabase(roomRows, '2026-03-02');
    room = roomIn(database);
    offeringId = await anOffering(database, { measure: 'OPPFOLGING', name: 'Oppfølging Sarpsborg', places: 100 });
  });
  beforeEach(() => {
    database.clock.set('2026-03-02');
  });
  afterAll(() => database.drop());

  const ended = async ({ measure = 'OPPFOLGING', reason = 'got-job' }: Ended = {}): Promise<ParticipationView> => {
    const { id } = await anEligiblePerson(database, room, { startsOn });
    const approval = { givenBy: 'participant', channel: 'paper', givenOn: startsOn } as const;
    const made = await room.referrals.refer(kari, id, aReferral({ offeringId, consultedOn: startsOn, approval }));
    await room.provider.setStartDate(tuva, made.id, { startsOn });
    const { version } = await room.participations.read(kari, made.id);
    database.clock.set('2026-09-01');
    await room.participations.step(kari, made.id, version, { step: 'end', lastDay: endsOn, reason, attainment: 'reached' });
    await database.asOwner('update participation set measure = $2 where id = $1', [made.id, measure]);
    return room.participations.read(kari, made.id);
  };
  const answer = (overrides: Partial<CheckpointRequest> = {}): CheckpointRequest => ({
    ...{ askedOn, job: 'yes', hoursPerWeek: 22.5, education: 'no', benefit: 'unknown' },
    ...overrides,
  });
  const noLongerFollowed = (participantId: string): Promise<unknown> =>
    database.asOwner(`update follow_up_period set to_date = '2026-09-15', end_reason = 'IN_WORK' where participant_id = $1`, [
      participantId,
    ]);
  const deadlinesOf = async ({ participantId }: ParticipationView): Promise<readonly string[]> => {
    const cases = await database.unitOfWork.read(kari, (tx) => tx.use(CaseParticipationReader).of([participantId]));
    return (cases.get(participantId)?.deadlines ?? []).map(({ kind, dueOn }) => `${kind} ${dueOn}`);
  };

  it('Nav asks at each point, and the next one stands in the adviser’s deadlines', async () => {
    const one = await ended();
    database.clock.set('2026-09-30');
    expect(await deadlinesOf(one)).toContain('participation.checkpoint 2026-09-30');
    const { items, ground } = await room.checkpoints.list(kari, one.id);
    expect(ground).toBe('follow-up');
    expect(items.map(({ point, day, state }) => [point, day, state])).toEqual([
      ['month-1', '2026-09-30', 'due'],
      ['month-3', '2026-11-30', 'ahead'],
      ['month-6', '2027-02-28', 'ahead'],
      ['month-12', '2027-08-31', 'ahead'],
      ['month-24', '2028-08-31', 'ahead'],
    ]);
    const told = await room.checkpoints.record(
      kari,
      one.id,
      { point: 'month-1', version: 0 },
      answer({ form: 'permanent', employerName: ' Rud Lager AS ' }),
    );
    expect(told.items[0]).toMatchObject({
      state: 'recorded',
      version: 1,
      job: 'yes',
      hoursPerWeek: 22.5,
      employerName: 'Rud Lager AS',
      recordedByName: 'Kari Veileder',
    });
    expect(await deadlinesOf(one)).toContain('participation.checkpoint 2026-11-30');
    expect((await room.checkpoints.due(kari, one.participantId)).items).toEqual([]);
  });

  it('a job that was lost is asked about, and corrected answers keep their history', async () => {
    const one = await ended();
    database.clock.set('2026-09-30');
    await room.checkpoints.record(kari, one.id, { point: 'month-1', version: 0 }, answer());
    database.clock.set('2026-12-01');
    const lost = { askedOn: localDate('2026-12-01'), job: 'no', education: 'no', benefit: 'yes' } as const;
    const refusal = await refusalOf(room.checkpoints.record(kari, one.id, { point: 'month-3', version: 0 }, lost));
    expect(refusal.details.errors?.map(({ field }) => field)).toEqual(['lostReason']);
    await room.checkpoints.record(kari, one.id, { point: 'month-3', version: 0 }, { ...lost, lostReason: 'cut-backs' });
    const old = await refusalOf(room.checkpoints.record(kari, one.id, { point: 'month-3', version: 0 }, { ...lost, lostReason: 'health' }));
    expect(old.kind.code).toBe('changed-by-other');
    const { items } = await room.checkpoints.record(
      kari,
      one.id,
      { point: 'month-3', version: 1 },
      { ...lost, lostReason: 'contract-ended' },
    );
    expect(items[1]).toMatchObject({ version: 2, lostReason: 'contract-ended', hadJob: true });
    const history = await database.asOwner<{ why: string }>(
      'select job_lost_reason as why from participation_checkpoint_history where participation_id = $1',
      [one.id],
    );
    expect(history).toEqual([{ why: 'cut-backs' }]);
  });

  it.each<readonly [string, Partial<CheckpointRequest>, string]>([
    ['a job of 200 hours a week', { hoursPerWeek: 200 }, 'hoursPerWeek'],
    ['a day that has not come', { askedOn: localDate('2026-10-01') }, 'askedOn'],
    ['a day before the end', { askedOn: localDate('2026-08-30') }, 'askedOn'],
    ['hours without a job', { job: 'unknown' }, 'job'],
  ])('%s is refused at the field', async (_case, overrides, field) => {
    const one = await ended();
    database.clock.set('2026-09-30');
    const refusal = await refusalOf(room.checkpoints.record(kari, one.id, { point: 'month-1', version: 0 }, answer(overrides)));
    expect(refusal.details.errors?.map((error) => error.field)).toEqual([field]);
  });

  it('nobody asks ahead of time, after another point, or of what the measure does not have', async () => {
    const one = await ended();
    database.clock.set('2026-12-01');
    const codeOf = async (point: 'month-1' | 'month-6' | 'month-18'): Promise<string> =>
      (await refusalOf(room.checkpoints.record(kari, one.id, { point, version: 0 }, answer()))).kind.code;
    expect([await codeOf('month-6'), await codeOf('month-18')]).toEqual([
      'participation/checkpoint-not-due',
      'participation/checkpoint-not-due',
    ]);
    await room.checkpoints.record(kari, one.id, { point: 'month-3', version: 0 }, answer());
    expect(await codeOf('month-1')).toBe('participation/checkpoint-not-due');
    expect((await room.checkpoints.list(kari, one.id)).items[0]?.state).toBe('unknown');
  });

  it('somebody no longer followed up is asked only with consent, and counts as unknown without', async () => {
    const one = await ended();
    database.clock.set('2026-09-30');
    await noLongerFollowed(one.participantId);
    const before = await room.checkpoints.list(kari, one.id);
    expect([before.ground, ...before.items.map(({ state }) => state)]).toEqual([
      'none',
      'unknown',
      'unknown',
      'unknown',
      'unknown',
      'unknown',
    ]);
    expect(before.items.every(({ job }) => job === undefined)).toBe(true);
    expect(await deadlinesOf(one)).not.toContain('participation.checkpoint 2026-09-30');
    expect((await refusalOf(room.checkpoints.record(kari, one.id, { point: 'month-1', version: 0 }, answer()))).kind.code).toBe(
      'participation/checkpoint-not-allowed',
    );

    const given = { givenOn: localDate('2026-09-29'), givenBy: 'participant', channel: 'telephone' } as const;
    const consent = await room.consents.give(kari, one.participantId, given);
    expect(consent).toMatchObject({ ...given, recordedByName: 'Kari Veileder', version: 1 });
    expect((await refusalOf(room.consents.give(kari, one.participantId, given))).kind.code).toBe('participation/consent-in-force');
    expect(await deadlinesOf(one)).toContain('participation.checkpoint 2026-09-30');
    await room.checkpoints.record(kari, one.id, { point: 'month-1', version: 0 }, answer());

    const withdrawal = { withdrawnOn: localDate('2026-09-30'), channel: 'in-person' } as const;
    const early = await refusalOf(
      room.consents.withdraw(kari, one.participantId, 1, { ...withdrawal, withdrawnOn: localDate('2026-09-28') }),
    );
    expect(early.details.errors?.map(({ field }) => field)).toEqual(['withdrawnOn']);
    await room.consents.withdraw(kari, one.participantId, 1, withdrawal);
    const after = await room.checkpoints.list(kari, one.id);
    expect(after).toMatchObject({ ground: 'none', consent: { withdrawnOn: '2026-09-30', withdrawnByName: 'Kari Veileder' } });
    expect(after.items[0]?.state).toBe('recorded');
    expect((await refusalOf(room.consents.withdraw(kari, one.participantId, 1, withdrawal))).kind.code).toBe('participation/no-consent');
    const later = await refusalOf(room.consents.give(kari, one.participantId, { ...given, givenOn: localDate('2026-10-01') }));
    expect(later.details.errors?.map(({ field }) => field)).toEqual(['givenOn']);
  });

  it('the provider sees neither answers, history nor consent, though its window is open', async () => {
    const one = await ended();
    database.clock.set('2026-09-30');
    await room.checkpoints.record(kari, one.id, { point: 'month-1', version: 0 }, answer());
    await room.checkpoints.record(kari, one.id, { point: 'month-1', version: 1 }, answer({ hoursPerWeek: 20 }));
    await room.consents.give(kari, one.participantId, { givenOn: askedOn, givenBy: 'participant', channel: 'paper' });
    expect(await room.provider.read(tuva, one.id)).toMatchObject({ status: 'ended' });
    for (const table of [
      'participation_checkpoint',
      'participation_checkpoint_history',
      'checkpoint_consent',
      'checkpoint_consent_history',
    ]) {
      const seen = (actor: typeof kari): Promise<readonly unknown[]> =>
        database.unitOfWork.read(actor, (tx) => tx.query(`select 1 from ${table}`));
      expect([table, await seen(tuva)]).toEqual([table, []]);
    }
    const events = await database.unitOfWork.read(tuva, (tx) =>
      tx.query(`select 1 from domain_event where participant_id = $1 and name like 'participation.checkpoint%'`, [one.participantId]),
    );
    expect(events).toEqual([]);
    const forged = database.unitOfWork.run(tuva, (tx) =>
      tx.query(
        `insert into participation_checkpoint (participant_id, participation_id, point, asked_on, job, education, benefit, recorded_by_name)
         values ($1, $2, 'month-3', '2026-09-30', 'yes', 'no', 'no', 'x')`,
        [one.participantId, one.id],
      ),
    );
    await expect(forged).rejects.toThrow('row-level security');
  });

  it('the provider’s window lasts through the follow-up after employment that Nav sets, and both see the day', async () => {
    const one = await ended({ measure: 'ARBEIDSFORBEREDENDE_TRENING' });
    const before = await room.checkpoints.list(kari, one.id);
    expect(before.jobFollowUp).toMatchObject({ section: '§ 13-4 tredje ledd', maySet: true, version: 0, accessEndsOn: '2026-10-31' });
    const early = await refusalOf(room.jobFollowUps.set(kari, one.id, 0, { until: endsOn }));
    expect(early.details.errors?.map(({ field }) => field)).toEqual(['until']);
    const { jobFollowUp } = await room.jobFollowUps.set(kari, one.id, 0, { until: localDate('2026-12-31') });
    expect(jobFollowUp).toMatchObject({ until: '2026-12-31', setByName: 'Kari Veileder', version: 1, accessEndsOn: '2027-02-28' });
    expect((await refusalOf(room.jobFollowUps.set(kari, one.id, 0, { until: localDate('2027-01-31') }))).kind.code).toBe(
      'changed-by-other',
    );
    database.clock.set('2026-12-31');
    expect(await room.provider.read(tuva, one.id)).toMatchObject({ accessEndsOn: '2027-02-28' });
    database.clock.set('2027-03-01');
    expect((await refusalOf(room.provider.read(tuva, one.id))).kind.status).toBe(404);
    database.clock.set('2026-12-31');
    const own = database.unitOfWork.run(tuva, (tx) =>
      tx.query(`update participation_job_follow_up set until_date = '2028-01-01' where participation_id = $1 returning id`, [one.id]),
    );
    expect(await own).toEqual([]);
  });

  it('no follow-up after employment is set without a job, or in a measure that knows none', async () => {
    const withoutJob = await ended({ measure: 'ARBEIDSFORBEREDENDE_TRENING', reason: 'ill' });
    const other = await ended();
    for (const { id } of [withoutJob, other])
      expect((await refusalOf(room.jobFollowUps.set(kari, id, 0, { until: localDate('2026-12-31') }))).kind.code).toBe(
        'participation/no-job-follow-up',
      );
  });
});

interface Ended {
  readonly measure?: string;
  readonly reason?: 'got-job' | 'ill';
}
