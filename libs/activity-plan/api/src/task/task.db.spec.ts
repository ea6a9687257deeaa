import { localDate, systemActor } from '@fotfeste/shared/kernel';
import { StaffMemberRow } from '@fotfeste/access/api';
import { anActor, freshDatabase, type FreshDatabase } from '@fotfeste/shared/api/testing';
import { refusalOf } from '@fotfeste/assistance/api/testing';
import { aPerson } from '@fotfeste/participant/api/testing';
import { CasePlanReader } from '../case-plan.reader';
import { PlanActivityRow } from '../plan-activity.row';
import { FollowUpTaskRow } from './follow-up-task.row';
import { taskHandoverProjection } from './task-handover.projection';
import { TaskService } from './task.service';

const kari = anActor();
const ola = anActor({ id: 'Z990002', name: 'Ola Kollega' });
const dueOn = localDate('2026-11-25');
const call = { title: ' Ring arbeidsgiveren ', dueOn, circle: 'team' } as const;

describe('tasks about a person', () => {
  let database: FreshDatabase;
  let tasks: TaskService;
  let participantId: string;

  beforeAll(async () => {
    database = await freshDatabase([FollowUpTaskRow, PlanActivityRow, StaffMemberRow]);
    tasks = new TaskService(database.unitOfWork);
    for (const { id, name } of [kari, ola])
      await database.asOwner(`insert into staff_member (id, name, role, offices, clearances) values ($1, $2, 'adviser', '{0105}', '{}')`, [
        id,
        name,
      ]);
  });
  beforeEach(async () => {
    participantId = (await aPerson(database)).id;
  });
  afterAll(() => database.drop());

  const due = () =>
    database.unitOfWork.read(
      ola,
      async (tx) =>
        (await tx.use(CasePlanReader).of([participantId])).get(participantId)?.deadlines.map(({ subjectId }) => subjectId) ?? [],
    );

  it('are given to a colleague, who finds them among their own with the name of the person', async () => {
    const { id } = await tasks.add(kari, participantId, { ...call, responsibleId: ola.id });
    const [own] = (await tasks.mine(ola)).items;
    expect(own).toMatchObject({ id, title: 'Ring arbeidsgiveren', responsibleName: 'Ola Kollega', participantName: 'Astrid Prøve' });
    expect((await tasks.mine(kari)).items).toEqual([]);
    expect(await due()).toEqual([id]);
  });

  it('are done and not done after all, by anybody who follows the person up', async () => {
    const { id } = await tasks.add(kari, participantId, call);
    expect(await tasks.finish(ola, id)).toMatchObject({ doneOn: '2026-11-21', doneByName: 'Ola Kollega' });
    expect([await due(), (await tasks.mine(kari)).items]).toEqual([[], []]);
    expect((await tasks.reopen(kari, id)).doneOn).toBeUndefined();
    expect(await due()).toEqual([id]);
  });

  it('say what is to be done, within ten years, by somebody who is here', async () => {
    const refused = await refusalOf(
      tasks.add(kari, participantId, { ...call, title: ' ', dueOn: localDate('2099-01-01'), responsibleId: 'Z000000' }),
    );
    expect(refused.details.errors?.map(({ field }) => field)).toEqual(['title', 'dueOn', 'responsibleId']);
  });

  it('are given to nobody who does not see the person, with one sentence whatever the reason', async () => {
    await database.asOwner(
      `insert into staff_member (id, name, role, offices, clearances) values ('Z990007', 'Siv Moss', 'adviser', '{0104}', '{}'),
        ('Z990008', 'Rolf Frister', 'adviser', '{0105}', '{protection-7}')`,
    );
    const hidden = (await aPerson(database, { protection: 'protected' })).id;
    const cleared = anActor({ clearances: ['protection-7'] });
    const sentenceFor = async (about: string, responsibleId: string) =>
      (await refusalOf(tasks.add(cleared, about, { ...call, responsibleId }))).details.errors?.map(({ field, message }) => [
        field,
        message.nb,
      ]);
    const refused = [['responsibleId', 'Veilederen har ikke tilgang til personen']];
    expect(await sentenceFor(participantId, 'Z990007')).toEqual(refused);
    expect(await sentenceFor(hidden, ola.id)).toEqual(refused);
    const { id, version } = await tasks.add(cleared, hidden, { ...call, responsibleId: 'Z990008' });
    const change = (responsibleId: string, title: string) => tasks.change(cleared, id, { title, dueOn, responsibleId }, version);
    expect((await refusalOf(change(ola.id, 'Ring rektor'))).details.errors?.map(({ field }) => field)).toEqual(['responsibleId']);
    await database.asOwner(`update staff_member set clearances = '{}' where id = 'Z990008'`);
    expect(await change('Z990008', 'Ring rektor')).toMatchObject({ title: 'Ring rektor', responsibleName: 'Rolf Frister' });
  });

  it('are not written over a colleague’s version', async () => {
    const { id, version } = await tasks.add(kari, participantId, call);
    expect(await tasks.change(kari, id, { title: 'Ring rektor', dueOn }, version)).toMatchObject({ title: 'Ring rektor', version: 2 });
    const { kind, details } = await refusalOf(tasks.change(ola, id, { title: 'Ring NAV', dueOn, responsibleId: kari.id }, version));
    expect([kind.status, details.extension]).toMatchObject([
      412,
      { theirs: { title: 'Ring rektor' }, yours: { title: 'Ring NAV' }, version: 2, standing: { title: 'Ring rektor', dueOn } },
    ]);
  });

  it('keep what two colleagues changed in different fields', async () => {
    const { id, version } = await tasks.add(kari, participantId, call);
    const later = localDate('2026-12-02');
    await tasks.change(kari, id, { title: 'Ring rektor', dueOn }, version);
    const title = 'Ring arbeidsgiveren';
    expect(await tasks.change(ola, id, { title, dueOn: later, responsibleId: ola.id }, version)).toMatchObject({
      ...{ title: 'Ring rektor', dueOn: later, responsibleName: 'Ola Kollega', version: 3 },
    });
    expect(await tasks.change(ola, id, { title: 'Ring rektor', dueOn: later, responsibleId: ola.id }, 3)).toMatchObject({ version: 3 });
  });

  it('show the colleague’s version to whoever saw one that is not kept', async () => {
    const { id } = await tasks.add(kari, participantId, call);
    const { details } = await refusalOf(tasks.change(ola, id, { title: 'Ring NAV', dueOn }, 99));
    expect(details.extension).toMatchObject({ version: 1, standing: { title: 'Ring arbeidsgiveren' } });
  });

  it('that are reminders of one’s own are there for nobody else: not in lists, not in deadlines, not in the history', async () => {
    const { id, responsibleName } = await tasks.add(kari, participantId, { ...call, circle: 'own', responsibleId: ola.id });
    expect(responsibleName).toBe('Kari Veileder');
    expect((await tasks.list(kari, participantId)).items.map((task) => task.id)).toEqual([id]);
    expect((await tasks.mine(kari)).items.map((task) => task.id)).toContain(id);
    expect((await tasks.list(ola, participantId)).items).toEqual([]);
    expect((await refusalOf(tasks.finish(ola, id))).kind.status).toBe(404);
    expect(await due()).toEqual([]);
    expect(await database.asOwner('select name from domain_event where participant_id = $1', [participantId])).toEqual([]);

    await tasks.finish(kari, id);
    const earlier = (actor: typeof kari) =>
      database.unitOfWork.read(actor, (tx) => tx.query('select id from follow_up_task_history where id = $1', [id]));
    expect([(await earlier(kari)).length, (await earlier(ola)).length]).toEqual([1, 0]);
  });

  it('go to whoever becomes responsible when the person has moved to another office, but for reminders of one’s own', async () => {
    const { id } = await tasks.add(kari, participantId, call);
    const { id: done } = await tasks.add(kari, participantId, call);
    await tasks.finish(kari, done);
    await tasks.add(kari, participantId, { ...call, circle: 'own' });
    database.unitOfWork.register(taskHandoverProjection);
    const assign = (): Promise<void> =>
      database.unitOfWork.run(systemActor, (tx) =>
        tx.record({ name: 'participant.assigned', participantId, payload: { adviser: 'Z990003' } }),
      );
    await database.asOwner(
      `insert into responsible_adviser (participant_id, adviser_id, adviser_name, since) values ($1, 'Z990003', 'Siv Moss', '2026-11-21')`,
      [participantId],
    );
    await assign();
    const holders = (): Promise<unknown> =>
      database.asOwner(`select id, responsible_name as name from follow_up_task where participant_id = $1 and responsible = 'Z990003'`, [
        participantId,
      ]);
    expect(await holders()).toEqual([]);

    await database.asOwner(`update person_access set office = '0104' where participant_id = $1`, [participantId]);
    await assign();
    expect(await holders()).toEqual([{ id, name: 'Siv Moss' }]);
    const told = await database.asOwner(`select payload from domain_event where name = 'plan.tasks-handed-over' and participant_id = $1`, [
      participantId,
    ]);
    expect(told).toEqual([{ payload: { count: 1 } }]);
  });

  it('follow the person from whoever had the case, who still sees it, and a colleague’s stay', async () => {
    const { id } = await tasks.add(kari, participantId, call);
    const { id: olas } = await tasks.add(ola, participantId, call);
    await database.asOwner(
      `insert into responsible_adviser (participant_id, adviser_id, adviser_name, since) values ($1, 'Z990004', 'Nina Ny', '2026-11-21')`,
      [participantId],
    );
    await database.unitOfWork.run(systemActor, (tx) =>
      tx.record({ name: 'participant.assigned', participantId, payload: { adviser: 'Z990004', before: kari.id } }),
    );
    const holders = await database.asOwner('select id, responsible as held from follow_up_task where participant_id = $1 order by id', [
      participantId,
    ]);
    expect(holders).toEqual([
      { id, held: 'Z990004' },
      { id: olas, held: ola.id },
    ]);
  });
});
