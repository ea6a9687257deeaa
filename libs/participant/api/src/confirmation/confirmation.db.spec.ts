import { localDate, systemActor } from '@fotfeste/shared/kernel';
import { Problem } from '@fotfeste/shared/api';
import { anActor, freshDatabase, type FreshDatabase } from '@fotfeste/shared/api/testing';
import { CasePersonReader } from '../reader/case-person.reader';
import { participantRows } from '../rows';
import { aPerson, type PersonInSpec } from '../testing';
import { ConfirmationCalendar } from './confirmation-calendar';
import { ConfirmationService } from './confirmation.service';

const kari = anActor();
const dueOn = localDate('2026-11-16');
const yes = { stays: true, hasWorked: false, channel: 'view', dueOn } as const;

describe('the confirmation of a job seeker', () => {
  let database: FreshDatabase;
  let service: ConfirmationService;
  let calendar: ConfirmationCalendar;
  beforeEach(async () => {
    database = await freshDatabase(participantRows);
    service = new ConfirmationService(database.unitOfWork);
    calendar = new ConfirmationCalendar(database.unitOfWork);
  });
  afterEach(() => database.drop());

  const confirmedTo = async (day: string, overrides: Partial<PersonInSpec> = {}): Promise<PersonInSpec> => {
    const person = await aPerson(database, overrides);
    await database.asOwner('update job_seeker_registration set confirmed_to = $2 where participant_id = $1', [person.id, day]);
    return person;
  };
  const registrationOf = async ({ id }: PersonInSpec): Promise<unknown> =>
    (
      await database.asOwner(
        `select confirmed_to::text as confirmed, confirmation_missed as missed, to_date::text as "to", end_reason as reason
         from job_seeker_registration where participant_id = $1`,
        [id],
      )
    )[0];
  const missedAfter = async ({ id }: PersonInSpec): Promise<unknown> =>
    database.unitOfWork.read(kari, async (tx) => (await tx.use(CasePersonReader).of([id]))[0]?.missedAfter);
  const codeOf = (deed: Promise<unknown>): Promise<unknown> =>
    deed.then(
      () => 'done',
      (error: unknown) => (error instanceof Problem ? error.kind.code : error),
    );

  it('is noted as missed the day after it was due, ends the registration after seven days more, and changes nothing twice', async () => {
    const person = await confirmedTo('2026-11-02');
    database.clock.set('2026-11-16');
    expect(await calendar.run()).toEqual({ missed: 0, ended: 0, failed: 0 });
    database.clock.set('2026-11-17');
    expect(await calendar.run()).toEqual({ missed: 1, ended: 0, failed: 0 });
    expect(await calendar.run()).toEqual({ missed: 0, ended: 0, failed: 0 });
    expect(await missedAfter(person)).toBe('2026-11-02');
    database.clock.set('2026-11-23');
    expect(await calendar.run()).toEqual({ missed: 0, ended: 0, failed: 0 });
    database.clock.set('2026-11-24');
    expect(await calendar.run()).toEqual({ missed: 0, ended: 1, failed: 0 });
    expect(await calendar.run()).toEqual({ missed: 0, ended: 0, failed: 0 });
    expect(await registrationOf(person)).toMatchObject({ to: '2026-11-23', reason: 'BEKREFTELSE_IKKE_LEVERT_INNEN_FRIST' });
    expect(await missedAfter(person)).toBeNull();
    const told = await database.asOwner('select actor_id, name, payload from domain_event where participant_id = $1 order by id', [
      person.id,
    ]);
    expect(told).toEqual([
      { actor_id: systemActor.id, name: 'participant.confirmation-missed', payload: { on: '2026-11-16' } },
      {
        actor_id: systemActor.id,
        name: 'participant.registration-ended',
        payload: { on: '2026-11-23', reason: 'BEKREFTELSE_IKKE_LEVERT_INNEN_FRIST' },
      },
    ]);
  });

  it('given within the days of grace, the registration goes on from the day it was due', async () => {
    const person = await confirmedTo('2026-11-02');
    await calendar.run();
    const { next, given } = await service.give(kari, person.id, yes);
    expect(next).toMatchObject({ state: 'not-open', confirmedTo: '2026-11-16', opensOn: '2026-11-27', dueOn: '2026-11-30' });
    expect(given).toMatchObject([{ to: '2026-11-16', stays: true, hasWorked: false, channel: 'view', recordedByName: kari.name }]);
    expect(await missedAfter(person)).toBeNull();
    expect(await calendar.run()).toEqual({ missed: 0, ended: 0, failed: 0 });
    expect(await registrationOf(person)).toMatchObject({ confirmed: '2026-11-16', missed: false, to: null });
  });

  it('answered no, ends the registration the same day', async () => {
    const person = await confirmedTo('2026-11-09');
    const answer = { ...yes, dueOn: localDate('2026-11-23'), stays: false, channel: 'telephone' } as const;
    const { next, given } = await service.give(kari, person.id, answer);
    expect(next).toBeUndefined();
    expect(given).toMatchObject([{ to: '2026-11-21', stays: false, channel: 'telephone' }]);
    expect(await registrationOf(person)).toMatchObject({ to: '2026-11-21', reason: 'SVARTE_NEI_I_BEKREFTELSE' });
    const names = await database.asOwner('select name from domain_event where participant_id = $1 order by id', [person.id]);
    expect(names).toEqual([{ name: 'participant.confirmation-given' }, { name: 'participant.registration-ended' }]);
    expect(await codeOf(service.give(kari, person.id, answer))).toBe('participant/not-job-seeker');
  });

  it('is refused before it opens, after it has run out, and for another period than the one shown', async () => {
    const [early, late, now] = [await confirmedTo('2026-11-11'), await confirmedTo('2026-10-30'), await confirmedTo('2026-11-07')];
    expect(await codeOf(service.give(kari, early.id, { ...yes, dueOn: localDate('2026-11-25') }))).toBe(
      'participant/confirmation-not-open',
    );
    expect(await codeOf(service.give(kari, late.id, { ...yes, dueOn: localDate('2026-11-13') }))).toBe('participant/confirmation-over');
    expect(await codeOf(service.give(kari, now.id, { ...yes, dueOn: localDate('2026-11-07') }))).toBe('participant/other-confirmation');
    expect(await codeOf(service.give(kari, now.id, { ...yes, dueOn: localDate('2026-11-21') }))).toBe('done');
    expect(await codeOf(service.give(kari, now.id, { ...yes, dueOn: localDate('2026-11-21') }))).toBe('participant/other-confirmation');
  });

  it('that nobody knows of runs out for nobody, and counts from the first one', async () => {
    const person = await aPerson(database, { registeredFrom: '2020-02-01' });
    database.clock.set('2027-02-01');
    expect(await calendar.run()).toEqual({ missed: 0, ended: 0, failed: 0 });
    expect((await service.of(kari, person.id)).next).toMatchObject({ state: 'unknown' });
    const { next } = await service.give(kari, person.id, { stays: true, hasWorked: true, channel: 'in-person' });
    expect(next).toMatchObject({ confirmedTo: '2027-02-01', dueOn: '2027-02-15' });
  });

  it('of somebody whom one does not see is not found', async () => {
    const { id } = await confirmedTo('2026-11-02', { office: '0312' });
    expect(await codeOf(service.give(kari, id, yes))).toBe('not-found');
    expect(await service.of(kari, id)).toEqual({ given: [] });
  });

  it('of two registrations at a time is never asked: the database keeps one', async () => {
    const { id } = await aPerson(database);
    const second = database.asOwner(
      `insert into job_seeker_registration (participant_id, from_date, to_date, end_reason, situations, entry_outcome, source, source_date)
       values ($1, '2025-12-01', '2026-01-05', 'ANNET', '{ANNET}', 'approved', 'veileder', '2025-12-01')`,
      [id],
    );
    await expect(second).rejects.toThrow(/job_seeker_registration_one_at_a_time/);
  });
});
