import { localDate } from '@fotfeste/shared/kernel';
import { anActor, freshDatabase, type FreshDatabase } from '@fotfeste/shared/api/testing';
import { StaffMemberRow } from '@fotfeste/access/api';
import { PlanActivityRow, PlanGoalRow, taskRows } from '@fotfeste/activity-plan/api';
import { aPerson } from '@fotfeste/participant/api/testing';
import { Assignment } from '@fotfeste/participant/api';
import { roomRows } from '@fotfeste/participation/api/testing';
import { caseloadProjection, rewriteCases } from '../caseload.projection';
import { noticeProjection } from './notice.projection';
import { NoticeService } from './notice.service';

const kari = anActor();
const ola = anActor({ id: 'Z990002', name: 'Ola Veileder' });
const lead = anActor({ id: 'Z990101', name: 'Liv Leder', role: 'team-lead' });
const stranger = anActor({ id: 'Z990003', name: 'Siv Moss', offices: ['0104'] });

describe('the bell', () => {
  let database: FreshDatabase;
  let notices: NoticeService;
  beforeAll(async () => {
    database = await freshDatabase([...roomRows, ...taskRows, PlanGoalRow, PlanActivityRow, StaffMemberRow]);
    for (const projection of [caseloadProjection, noticeProjection]) database.unitOfWork.register(projection);
    notices = new NoticeService(database.unitOfWork);
  });
  beforeEach(async () => {
    database.clock.set('2026-11-21');
    await database.asOwner('delete from notice');
    await database.asOwner('delete from notice_setting');
    // The day rings in a spec of its own
    for (const { id } of [kari, ola])
      await database.asOwner(`insert into notice_setting (actor_id, silent, day_seen_on) values ($1, '{}', '2027-01-01')`, [id]);
  });
  afterAll(() => database.drop());

  const someone = async (responsible?: string): Promise<string> => {
    const { id } = await aPerson(database, { responsible });
    await database.unitOfWork.run(kari, (tx) => tx.asSystem(() => rewriteCases(tx, [id])));
    return id;
  };
  const given = async (id: string, to: typeof kari, by: typeof kari): Promise<void> => {
    await database.unitOfWork.run(by, async (tx) => {
      const assignment = tx.use(Assignment);
      const [person] = await assignment.people([id]);
      if (!person) throw new Error('Not seen');
      await assignment.give(person, { id: to.id, name: to.name });
    });
  };
  const happens = (by: typeof kari, name: `${string}.${string}`, id: string): Promise<unknown> =>
    database.unitOfWork.run(by, (tx) => tx.record({ name, participantId: id, payload: {} }));
  const told = async (actor: typeof kari) =>
    (await notices.list(actor)).items.map(({ participantId, kind, byName, isRead }) => [participantId, kind, byName, isRead]);

  it('tells whoever got somebody to follow up, and nobody of what they did themselves', async () => {
    const id = await someone();
    await given(id, ola, kari);
    expect(await told(ola)).toEqual([[id, 'assigned', kari.name, false]]);
    expect(await told(kari)).toEqual([]);
    await given(id, kari, kari);
    expect(await told(kari)).toEqual([]);
  });

  it('tells whoever followed somebody up and the leads of the office when a colleague takes the person over, also when it is given back', async () => {
    await database.asOwner(`insert into staff_member (id, name, role, offices) values ('Z990101', 'Liv Leder', 'team-lead', '{0105}'),
      ('Z990102', 'Leif Leder', 'team-lead', '{0104}')`);
    const id = await someone(ola.id);
    await given(id, kari, kari);
    await given(id, ola, kari);
    expect(await told(lead)).toEqual([[id, 'taken-over', kari.name, false]]);
    expect((await told(ola)).map(([, kind]) => kind).sort()).toEqual(['assigned', 'taken-over']);
    expect(await told(kari)).toEqual([]);
    expect(await database.asOwner(`select distinct receiver from notice order by 1`)).toEqual([
      { receiver: ola.id },
      { receiver: lead.id },
    ]);
  });

  it('tells nobody of a taking over when a lead decides it, or whoever follows the person up', async () => {
    const [one, other] = [await someone(ola.id), await someone(ola.id)];
    await given(one, kari, lead);
    await given(other, kari, ola);
    expect(await database.asOwner(`select distinct receiver, kind from notice`)).toEqual([{ receiver: kari.id, kind: 'assigned' }]);
  });

  it('tells the responsible adviser once of what happens again before it is read', async () => {
    const id = await someone(ola.id);
    for (let time = 0; time < 2; time += 1) await happens(kari, 'plan.answer-written', id);
    expect(await told(ola)).toEqual([[id, 'plan-answered', kari.name, false]]);
    await notices.read(ola, undefined);
    await happens(kari, 'plan.answer-written', id);
    expect((await told(ola)).map(([, , , isRead]) => isRead)).toEqual([false, true]);
  });

  it('counts what is unread and rings, and lists what does not ring all the same', async () => {
    const [one, other] = [await someone(ola.id), await someone(ola.id)];
    await happens(kari, 'plan.answer-written', one);
    await happens(kari, 'plan.path-step-impossible', other);
    expect(await notices.count(ola)).toEqual({ count: 2 });
    expect(await notices.silence(ola, { silent: ['plan-answered'] })).toEqual({ silent: ['plan-answered'], silentDeadlines: [] });
    expect(await notices.count(ola)).toEqual({ count: 1 });
    expect((await told(ola)).length).toBe(2);
    expect(await notices.setting(kari)).toEqual({ silent: [], silentDeadlines: [] });
  });

  it('is read notice by notice by its receiver alone', async () => {
    const id = await someone(ola.id);
    await happens(kari, 'plan.answer-written', id);
    const [notice] = (await notices.list(ola)).items;
    await notices.read(kari, [notice?.id ?? '']);
    expect(await notices.count(ola)).toEqual({ count: 1 });
    expect(await notices.read(ola, [notice?.id ?? ''])).toEqual({ count: 0 });
  });

  it('are the substitute’s too while the receiver is away, with whose they are', async () => {
    const id = await someone(ola.id);
    await happens(lead, 'plan.answer-written', id);
    await database.asOwner(`insert into staff_member (id, name, role, offices) values ('Z990002', 'Ola Veileder', 'adviser', '{0105}')`);
    await database.asOwner(
      `insert into absence (adviser_id, adviser_name, substitute_id, substitute_name, offices, from_date, to_date, registered_at, registered_by, registered_by_name)
       values ('Z990002', 'Ola', 'Z990001', 'Kari', '{0105}', '2026-11-22', '2026-11-23', now(), 'Z990002', 'Ola')`,
    );
    expect([await notices.count(kari), await told(kari)]).toEqual([{ count: 0 }, []]);
    database.clock.set('2026-11-22');
    expect(await notices.count(kari)).toEqual({ count: 1 });
    expect((await notices.list(kari)).items).toMatchObject([{ participantId: id, forName: 'Ola Veileder' }]);
    expect((await notices.list(ola)).items[0]).not.toHaveProperty('forName');
    expect(await notices.read(kari, undefined)).toEqual({ count: 0 });
    expect(await notices.count(ola)).toEqual({ count: 0 });
    database.clock.set('2026-11-24');
    expect(await told(kari)).toEqual([]);
    await database.asOwner('delete from absence');
  });

  it('shows nothing about somebody the receiver does not see any longer, and forgets in the list after a month what is read', async () => {
    const id = await someone(ola.id);
    await happens(kari, 'plan.answer-written', id);
    await database.asOwner(`update person_access set office = '0104' where participant_id = $1`, [id]);
    expect(await told(ola)).toEqual([]);
    expect(await notices.count(ola)).toEqual({ count: 0 });
    expect(await told(stranger)).toEqual([]);
    await database.asOwner(`update person_access set office = '0105' where participant_id = $1`, [id]);
    await notices.read(ola, undefined);
    database.clock.set(localDate('2026-12-22'));
    expect(await told(ola)).toEqual([]);
  });
});
