import { localDate, systemActor } from '@fotfeste/shared/kernel';
import { Problem } from '@fotfeste/shared/api';
import { anActor, freshDatabase, type FreshDatabase } from '@fotfeste/shared/api/testing';
import { StaffMemberRow } from '@fotfeste/access/api';
import { participantRows } from '../rows';
import { aPerson, type PersonInSpec } from '../testing';
import { FollowUpBlockers } from './follow-up-blockers';
import { FollowUpCalendar } from './follow-up-calendar';
import { FollowUpService } from './follow-up.service';

const kari = anActor();

describe('follow-up and the calendar', () => {
  let database: FreshDatabase;
  let blocked: Set<string>;
  let calendar: FollowUpCalendar;
  let followUps: FollowUpService;
  beforeEach(async () => {
    database = await freshDatabase([...participantRows, StaffMemberRow]);
    blocked = new Set();
    const blockers = new FollowUpBlockers();
    blockers.register((_tx, id) => Promise.resolve(blocked.has(id) ? [{ code: 'ACTIVE_PARTICIPATION' as const, subjectId: 'p' }] : []));
    calendar = new FollowUpCalendar(database.unitOfWork, blockers);
    followUps = new FollowUpService(database.unitOfWork, blockers);
  });
  afterEach(() => database.drop());

  const notRegisteredSince = async (lastDay: string, overrides: Partial<PersonInSpec> = {}): Promise<PersonInSpec> => {
    const person = await aPerson(database, overrides);
    await database.asOwner(`update job_seeker_registration set to_date = $2, end_reason = 'FATT_JOBB' where participant_id = $1`, [
      ...[person.id, lastDay],
    ]);
    return person;
  };
  const newestOf = async ({ id }: PersonInSpec): Promise<unknown> => (await followUps.of(kari, id)).periods[0];
  const codeOf = (deed: Promise<unknown>): Promise<unknown> =>
    deed.then(
      () => 'done',
      (error: unknown) => (error instanceof Problem ? error.kind.code : error),
    );

  it('ends 28 days after the registration ended, once, by the product', async () => {
    const person = await notRegisteredSince('2026-10-23');
    database.clock.set('2026-11-20');
    expect(await calendar.run()).toEqual({ ended: 0, blocked: 0, failed: 0 });
    expect(await followUps.of(kari, person.id)).toMatchObject({ endsBy: '2026-11-20' });
    database.clock.set('2026-11-21');
    expect(await calendar.run()).toEqual({ ended: 1, blocked: 0, failed: 0 });
    expect(await calendar.run()).toEqual({ ended: 0, blocked: 0, failed: 0 });
    expect(await followUps.of(kari, person.id)).not.toHaveProperty('endsBy');
    expect(await newestOf(person)).toMatchObject({ to: '2026-11-20', endReason: 'NO_LONGER_JOB_SEEKER' });
    const told = await database.asOwner(`select actor_id, payload from domain_event where participant_id = $1`, [person.id]);
    expect(told).toEqual([{ actor_id: systemActor.id, payload: { on: '2026-11-20', reason: 'NO_LONGER_JOB_SEEKER' } }]);
  });

  it('waits while something stands in the way, and ends the day after it is gone', async () => {
    const person = await notRegisteredSince('2026-10-01');
    blocked.add(person.id);
    expect(await calendar.run()).toEqual({ ended: 0, blocked: 1, failed: 0 });
    expect(await newestOf(person)).not.toHaveProperty('to');
    database.clock.set('2026-11-25');
    blocked.clear();
    expect(await calendar.run()).toMatchObject({ ended: 1 });
    expect(await newestOf(person)).toMatchObject({ to: '2026-11-24' });
  });

  it('lets alone whoever is registered, has AAP, or was followed up without being registered', async () => {
    const [again, allowance, sick] = [
      await notRegisteredSince('2026-10-01'),
      await notRegisteredSince('2026-10-01'),
      await notRegisteredSince('2026-01-20', { followedUpFrom: '2026-02-01' }),
    ];
    await database.asOwner(
      `insert into job_seeker_registration (participant_id, from_date, situations, entry_outcome, source, source_date)
       values ($1, '2026-10-15', '{HAR_BLITT_SAGT_OPP}', 'approved', 'arbeidssokerregisteret', '2026-10-15')`,
      [again.id],
    );
    await database.asOwner(
      `insert into benefit (participant_id, type, from_date, source, source_date) values ($1, 'AAP', '2026-01-01', 'navs-ytelser', '2026-11-01')`,
      [allowance.id],
    );
    expect(await calendar.run()).toEqual({ ended: 0, blocked: 0, failed: 0 });
    for (const person of [again, allowance, sick]) expect(await newestOf(person)).not.toHaveProperty('to');
  });

  it('is taken up again as if it had not ended, for 28 days', async () => {
    const person = await notRegisteredSince('2026-10-23');
    await calendar.run();
    const { periods, reactivates } = await followUps.of(kari, person.id);
    const seen = { id: periods[0]?.id ?? '', version: periods[0]?.version ?? 0 };
    expect(reactivates).toBe(seen.id);
    const after = await followUps.reactivate(kari, person.id, seen);
    expect(after.periods).toHaveLength(1);
    expect(after.periods[0]).not.toHaveProperty('endReason');
    expect(after).not.toHaveProperty('reactivates');
    expect(await codeOf(followUps.reactivate(kari, person.id, seen))).toBe('participant/already-followed-up');
  });

  it('is not taken up again later, nor an older period: a new one begins', async () => {
    const person = await notRegisteredSince('2026-10-23');
    await calendar.run();
    const [older] = (await followUps.of(kari, person.id)).periods;
    const seen = { id: older?.id ?? '', version: older?.version ?? 0 };
    database.clock.set('2026-12-19');
    expect(await followUps.of(kari, person.id)).not.toHaveProperty('reactivates');
    expect(await codeOf(followUps.reactivate(kari, person.id, seen))).toBe('participant/ended-too-long-ago');
    const started = await followUps.start(kari, person.id, { reason: 'ADVISER_DECISION' });
    const [newest] = started.periods;
    await followUps.end(kari, person.id, { id: newest?.id ?? '', version: 1 }, { reason: 'OTHER', on: localDate('2026-12-19') });
    expect(await codeOf(followUps.reactivate(kari, person.id, seen))).toBe('participant/ended-too-long-ago');
  });
});
