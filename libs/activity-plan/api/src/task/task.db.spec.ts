import { localDate } from '@fotfeste/shared/kernel';
import { StaffMemberRow } from '@fotfeste/access/api';
import { anActor, freshDatabase, type FreshDatabase } from '@fotfeste/shared/api/testing';
import { refusalOf } from '@fotfeste/assistance/api/testing';
import { aPerson } from '@fotfeste/participant/api/testing';
import { CasePlanReader } from '../case-plan.reader';
import { PlanActivityRow } from '../plan-activity.row';
import { FollowUpTaskRow } from './follow-up-task.row';
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

  it('are not written over a colleague’s version', async () => {
    const { id, version } = await tasks.add(kari, participantId, call);
    expect(await tasks.change(kari, id, { title: 'Ring rektor', dueOn }, version)).toMatchObject({ title: 'Ring rektor', version: 2 });
    expect((await refusalOf(tasks.change(ola, id, { title: 'Ring NAV', dueOn }, version))).kind.status).toBe(412);
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
});
