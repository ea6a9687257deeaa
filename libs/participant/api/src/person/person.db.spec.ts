import { localDate } from '@fotfeste/shared/kernel';
import { Problem } from '@fotfeste/shared/api';
import { anActor, freshDatabase, type FreshDatabase } from '@fotfeste/shared/api/testing';
import { StaffMemberRow } from '@fotfeste/access/api';
import type { BenefitType } from '@fotfeste/participant/domain';
import { FactService } from '../facts/fact.service';
import { FollowUpBlockers } from '../follow-up/follow-up-blockers';
import { FollowUpService } from '../follow-up/follow-up.service';
import { participantRows } from '../rows';
import { aPerson } from '../testing';
import { AssignService } from './assign.service';
import { ContactService } from './contact.service';

const kari = anActor();
const ola = anActor({ id: 'Z990002', name: 'Ola Veileder' });

describe('what is kept about a person', () => {
  let database: FreshDatabase;
  beforeAll(async () => {
    database = await freshDatabase([...participantRows, StaffMemberRow]);
    await database.asOwner(
      `insert into staff_member (id, name, role, offices, clearances) values
        ('Z990002', 'Ola Veileder', 'adviser', '{0105}', '{}'), ('Z990003', 'Siv Moss', 'adviser', '{0104}', '{}'),
        ('Z990004', 'Rolf', 'adviser', '{0105}', '{protection-7}'), ('T1', 'Trine', 'provider-coordinator', '{}', '{}')`,
    );
  });
  afterAll(() => database.drop());

  const problemOf = async (deed: Promise<unknown>): Promise<Problem> => {
    const thrown: unknown = await deed.then(
      () => undefined,
      (error: unknown) => error,
    );
    if (!(thrown instanceof Problem)) throw new Error(`Expected a problem, got ${String(thrown)}`);
    return thrown;
  };

  it('names those who may be given something to do about the person, and nobody who would not see them', async () => {
    const service = new AssignService(database.unitOfWork);
    const cleared = anActor({ clearances: ['protection-7'] });
    const named = async (id: string) => (await service.colleagues(cleared, id)).items.map((each) => each.id);
    expect(await named((await aPerson(database)).id)).toEqual(['Z990002', 'Z990004']);
    expect(await named((await aPerson(database, { protection: 'protected' })).id)).toEqual(['Z990004']);
  });

  describe('contact', () => {
    const plain = { contactChannel: 'digital' } as const;
    const contacts = (): ContactService => new ContactService(database.unitOfWork);

    it('keeps in which form of Norwegian the person wants letters, with who said so and when', async () => {
      const { id } = await aPerson(database);
      const changed = await contacts().change(kari, id, 1, { ...plain, letterLanguage: 'nn' });
      expect(changed.letterLanguage).toBe('nn');
      expect(changed.origins).toContainEqual({ field: 'letterLanguage', source: 'deltaker', date: '2026-11-21' });
      expect((await contacts().change(kari, id, 2, plain)).letterLanguage).toBe('nn');
    });

    it('is changed, with who said so and when, and what it was before', async () => {
      const { id } = await aPerson(database);
      database.clock.set('2026-11-20');
      const changed = await contacts().change(kari, id, 1, { ...plain, telephone: '+47 998 87 766', email: 'a@b.no' });
      expect(changed).toMatchObject({
        telephone: '+4799887766',
        email: 'a@b.no',
        version: 2,
      });
      await contacts().change(kari, id, 2, { ...plain, email: 'ny@b.no' });
      const before = await database.asOwner('select telephone, email, version from participant_history where id = $1 order by version', [
        id,
      ]);
      expect(before).toEqual([
        { telephone: null, email: null, version: 1 },
        { telephone: '+4799887766', email: 'a@b.no', version: 2 },
      ]);
      const events = await database.asOwner(
        `select payload from domain_event where name = 'participant.contact-changed' and participant_id = $1 order by id`,
        [id],
      );
      expect(events).toEqual([{ payload: { fields: ['telephone', 'email'] } }, { payload: { fields: ['telephone', 'email'] } }]);
      database.clock.set('2026-11-21');
    });

    it('says of each detail who said it: what was not changed keeps its source', async () => {
      const { id } = await aPerson(database);
      database.clock.set('2026-11-20');
      const before = await contacts().contact(kari, id);
      expect(before.origins.map(({ field, source }) => [field, source])).toEqual([['contactChannel', 'deltaker']]);
      const after = await contacts().change(kari, id, 1, { ...plain, telephone: '998 87 766' });
      expect(after.origins).toContainEqual({ field: 'telephone', source: 'deltaker', date: '2026-11-20' });
      expect(after.origins.filter(({ field }) => field !== 'telephone')).toEqual(before.origins);
      database.clock.set('2026-11-21');
    });

    it('is not known until somebody says it: an answer that is what stood there unsaid is an answer, and needs no other change', async () => {
      const { id } = await aPerson(database);
      expect(await contacts().contact(kari, id)).not.toHaveProperty('interpreter');
      expect(await contacts().contact(kari, id)).not.toHaveProperty('letterLanguage');
      const answered = await contacts().change(kari, id, 1, { ...plain, interpreter: 'none' });
      expect(answered).toMatchObject({ interpreter: 'none', version: 2 });
      expect(answered.origins).toContainEqual({ field: 'interpreter', source: 'deltaker', date: '2026-11-21' });
      const events = await database.asOwner(
        `select payload from domain_event where name = 'participant.contact-changed' and participant_id = $1`,
        [id],
      );
      expect(events).toEqual([{ payload: { fields: ['interpreter'] } }]);
      expect(await contacts().change(kari, id, 2, { ...plain, interpreter: 'none' })).toMatchObject({ version: 2 });
    });

    it('merges by field what two colleagues saved on the same version, and shows both of the same field', async () => {
      const { id } = await aPerson(database);
      await contacts().change(kari, id, 1, { ...plain, telephone: '11111' });
      expect(await contacts().change(ola, id, 1, { ...plain, email: 'o@b.no' })).toMatchObject({ telephone: '11111', email: 'o@b.no' });
      const { kind, details } = await problemOf(contacts().change(ola, id, 1, { ...plain, telephone: '22222' }));
      expect([kind.status, details.extension]).toEqual([
        412,
        { theirs: { telephone: '11111' }, yours: { telephone: '22222' }, version: 3 },
      ]);
      expect(await contacts().contact(kari, id)).toMatchObject({ telephone: '11111', version: 3 });
    });

    it('of a version that never was is not found', async () => {
      const { id } = await aPerson(database);
      expect((await problemOf(contacts().change(kari, id, 7, plain))).kind.status).toBe(404);
    });

    it('saved twice the same makes no second version', async () => {
      const { id } = await aPerson(database);
      await contacts().change(kari, id, 1, { ...plain, telephone: '11111' });
      expect(await contacts().change(kari, id, 2, { ...plain, telephone: '11111' })).toMatchObject({ version: 2 });
    });

    it('of somebody of another office is not found', async () => {
      const { id } = await aPerson(database, { office: '0312' });
      expect((await problemOf(contacts().contact(kari, id))).kind.status).toBe(404);
      expect((await problemOf(contacts().change(kari, id, 1, plain))).kind.status).toBe(404);
    });
  });

  describe('responsible adviser', () => {
    const assign = (ids: readonly string[], adviserId: string, by = kari): Promise<unknown> =>
      new AssignService(database.unitOfWork).assign(by, ids, adviserId);
    const responsibleFor = async (id: string): Promise<readonly unknown[]> =>
      database.asOwner(
        `select a.responsible, r.adviser_name from person_access a left join responsible_adviser r using (participant_id) where participant_id = $1`,
        [id],
      );

    it('is given to many at once, and said to the walls in the same step', async () => {
      const people = [await aPerson(database), await aPerson(database)];
      await assign(
        people.map(({ id }) => id),
        'Z990002',
      );
      for (const { id } of people) expect(await responsibleFor(id)).toEqual([{ responsible: 'Z990002', adviser_name: 'Ola Veileder' }]);
    });

    it('goes to all of the chosen or to none', async () => {
      const [seen, hidden, elsewhere] = [
        await aPerson(database),
        await aPerson(database, { protection: 'protected' }),
        await aPerson(database, { office: '0312' }),
      ];
      expect((await problemOf(assign([seen.id, elsewhere.id], 'Z990002'))).kind.status).toBe(404);
      expect((await problemOf(assign([seen.id, hidden.id], 'Z990004'))).kind.status).toBe(404);
      expect(await responsibleFor(seen.id)).toEqual([{ responsible: null, adviser_name: null }]);
    });

    it('must be somebody who sees the person', async () => {
      const { id } = await aPerson(database);
      const { kind, details } = await problemOf(assign([id], 'Z990003'));
      expect([kind.code, details.extension]).toEqual(['participant/adviser-cannot-see', { participantIds: [id] }]);
    });

    it.each(['T1', 'Z999999'])('cannot be %s', async (adviserId) => {
      const { id } = await aPerson(database);
      expect((await problemOf(assign([id], adviserId))).details.errors).toMatchObject([{ field: 'adviserId' }]);
    });

    it('is recorded with who it was before, and not again when it is the same', async () => {
      const { id } = await aPerson(database);
      const lead = anActor({ id: 'Z990101', role: 'team-lead' });
      for (const adviser of ['Z990002', 'Z990004', 'Z990004']) await assign([id], adviser, lead);
      const events = await database.asOwner(
        `select payload from domain_event where name = 'participant.assigned' and participant_id = $1 order by id`,
        [id],
      );
      expect(events).toEqual([{ payload: { adviser: 'Z990002' } }, { payload: { adviser: 'Z990004', before: 'Z990002' } }]);
    });
  });

  describe('work and benefits', () => {
    const facts = (): FactService => new FactService(database.unitOfWork);
    const job = { source: 'deltaker', employerName: 'Bakeriet AS', percent: 50, from: localDate('2026-01-01') } as const;

    it('are told with source and date, changed whole, and taken away when told by mistake', async () => {
      const { id } = await aPerson(database);
      const [added] = (await facts().add(kari, id, 'employment', job)).employments;
      expect(added).toMatchObject({ employerName: 'Bakeriet AS', percent: 50, source: 'deltaker', date: '2026-11-21', version: 1 });
      const seen = { kind: 'employment', id: added?.id ?? '', version: 1 } as const;
      const { percent: _percent, ...withoutPercent } = job;
      const [ended] = (await facts().change(kari, id, seen, { ...withoutPercent, to: localDate('2026-11-30') })).employments;
      expect(ended).toMatchObject({ to: '2026-11-30', version: 2 });
      expect(ended).not.toHaveProperty('percent');
      expect((await problemOf(facts().remove(kari, id, seen))).kind.status).toBe(412);
      expect((await facts().remove(kari, id, { ...seen, version: 2 })).employments).toEqual([]);
      expect(
        await database.asOwner('select version from employment_history where participant_id = $1 order by version', [id]),
      ).toHaveLength(2);
    });

    it('cannot end before they begin, nor name an occupation that is not in the list', async () => {
      const { id } = await aPerson(database);
      const backwards = facts().add(kari, id, 'employment', { ...job, to: localDate('2025-12-31') });
      expect((await problemOf(backwards)).details.errors).toMatchObject([{ field: 'to' }]);
      const unknown = facts().add(kari, id, 'employment', { ...job, occupationCode: '9999' });
      expect((await problemOf(unknown)).details.errors).toMatchObject([{ field: 'occupationCode' }]);
      expect((await facts().all(kari, id)).employments).toEqual([]);
    });

    it('say whether an empty list means none', async () => {
      const { id } = await aPerson(database);
      expect(await facts().all(kari, id)).not.toHaveProperty('employmentsKnown');
      expect(await facts().confirm(kari, id, 'employments', 'deltaker')).toMatchObject({
        employments: [],
        employmentsKnown: { source: 'deltaker', date: '2026-11-21' },
      });
      const known = await facts().confirm(kari, id, 'benefits', 'veileder');
      expect(known).not.toHaveProperty('sickLeavesKnown');
      expect(await facts().confirm(kari, id, 'sickLeaves', 'veileder')).toMatchObject({
        sickLeaves: [],
        sickLeavesKnown: { source: 'veileder', date: '2026-11-21' },
      });
    });

    it('of one person cannot be changed through another', async () => {
      const [own, other] = [await aPerson(database), await aPerson(database)];
      const [added] = (await facts().add(kari, own.id, 'employment', job)).employments;
      const change = facts().change(kari, other.id, { kind: 'employment', id: added?.id ?? '', version: 1 }, job);
      expect((await problemOf(change)).kind.status).toBe(404);
    });
  });

  describe('follow-up', () => {
    const end = { reason: 'IN_WORK', on: localDate('2026-11-21') } as const;
    const followUps = (blockers = new FollowUpBlockers()): FollowUpService => new FollowUpService(database.unitOfWork, blockers);
    const benefit = (participantId: string, type: BenefitType, to: string | null): Promise<unknown> =>
      database.asOwner(
        `insert into benefit (participant_id, type, from_date, to_date, source, source_date) values ($1, $2, '2026-01-01', $3, 'navs-ytelser', '2026-11-01')`,
        [participantId, type, to],
      );

    it('ends only when nothing stands in the way, and lists everything that does', async () => {
      const { id } = await aPerson(database);
      await benefit(id, 'AAP', null);
      const blockers = new FollowUpBlockers();
      blockers.register(() => Promise.resolve([{ code: 'ACTIVE_PARTICIPATION', subjectId: 'p-1' }]));
      const { periods } = await followUps(blockers).of(kari, id);
      const seen = { id: periods[0]?.id ?? '', version: 1 };
      const { kind, details } = await problemOf(followUps(blockers).end(kari, id, seen, end));
      expect(kind.code).toBe('participant/follow-up-blocked');
      expect(details.extension).toMatchObject({
        reasons: [{ code: 'REGISTERED_JOB_SEEKER' }, { code: 'RECEIVES_AAP' }, { code: 'ACTIVE_PARTICIPATION', subjectId: 'p-1' }],
      });
    });

    it('ends, and starts again the day after', async () => {
      const { id } = await aPerson(database, { registeredFrom: undefined });
      await benefit(id, 'AAP', '2026-11-21');
      const { periods } = await followUps().of(kari, id);
      const ended = await followUps().end(kari, id, { id: periods[0]?.id ?? '', version: 1 }, end);
      expect(ended.periods).toMatchObject([{ from: '2026-01-05', to: '2026-11-21', endReason: 'IN_WORK' }]);
      const again = await followUps().start(kari, id, { reason: 'ADVISER_DECISION', explanation: 'Mistet jobben igjen' });
      expect(again.periods).toMatchObject([{ from: '2026-11-22', office: '0105', officeName: 'Nav Sarpsborg' }, { to: '2026-11-21' }]);
      expect((await problemOf(followUps().start(kari, id, { reason: 'ADVISER_DECISION' }))).kind.status).toBe(409);
    });

    it('cannot end before it began', async () => {
      const { id } = await aPerson(database, { registeredFrom: undefined });
      const { periods } = await followUps().of(kari, id);
      const early = followUps().end(kari, id, { id: periods[0]?.id ?? '', version: 1 }, { ...end, on: localDate('2026-01-04') });
      expect((await problemOf(early)).details.errors).toMatchObject([{ field: 'on' }]);
    });

    it('never runs twice at a time, whoever writes it', async () => {
      const { id } = await aPerson(database);
      const second = database.asOwner(
        `insert into follow_up_period (participant_id, office, from_date, start_reason) values ($1, '0105', '2026-06-01', 'JOB_SEEKER')`,
        [id],
      );
      await expect(second).rejects.toThrow(/follow_up_period_one_at_a_time/);
    });
  });
});
