import { localDate, type Actor } from '@fotfeste/shared/kernel';
import { anActor, freshDatabase, type FreshDatabase } from '@fotfeste/shared/api/testing';
import { refusalOf } from '@fotfeste/assistance/api/testing';
import { participantRows } from '@fotfeste/participant/api';
import { aPerson } from '@fotfeste/participant/api/testing';
import { mostOpenSubGoals } from '@fotfeste/activity-plan/domain';
import { ActivityService } from '../activity.service';
import { ParticipantAnswerRow } from '../participant-answer.row';
import { PlanActivityRow } from '../plan-activity.row';
import { PlanGoalRow } from '../plan-goal.row';
import { PlanRepository } from '../plan.repository';
import { PlanService } from '../plan.service';
import { PlanSubGoalRow } from './plan-sub-goal.row';
import { SubGoalService } from './sub-goal.service';

const kari = anActor();
const ola = anActor({ id: 'Z990002', name: 'Ola Kollega' });
const stranger = anActor({ id: 'Z990003', offices: ['0301'] });
const dueOn = localDate('2026-12-01');
const cv = { kind: 'task', title: ' Skrive CV ', dueOn } as const;

describe('sub-goals and tasks in the plan', () => {
  let database: FreshDatabase;
  let subGoals: SubGoalService;
  let activities: ActivityService;
  let participantId: string;

  beforeAll(async () => {
    database = await freshDatabase([...participantRows, PlanSubGoalRow, PlanActivityRow, PlanGoalRow, ParticipantAnswerRow]);
    subGoals = new SubGoalService(database.unitOfWork);
    activities = new ActivityService(database.unitOfWork);
  });
  beforeEach(async () => {
    database.clock.set('2026-11-21');
    participantId = (await aPerson(database)).id;
  });
  afterAll(() => database.drop());

  const inPlan = async (actor: Actor = kari) => (await new PlanService(database.unitOfWork).plan(actor, participantId)).subGoals;
  const anActivity = (of: string = participantId) =>
    activities.add(kari, of, { kind: 'job-search', title: 'Søke jobber', responsible: 'person', satisfies: [], status: 'planned' });

  it('stand under the goal or an activity, for those who may see the person', async () => {
    const { id: activityId } = await anActivity();
    await subGoals.add(kari, participantId, cv);
    await subGoals.add(kari, participantId, { kind: 'sub-goal', title: 'Få førerkort', activityId });
    expect(await inPlan(ola)).toMatchObject([
      { kind: 'task', title: 'Skrive CV', dueOn, createdByName: kari.name, version: 1 },
      { kind: 'sub-goal', title: 'Få førerkort', activityId },
    ]);
    expect(await inPlan(stranger)).toEqual([]);
  });

  it('are done with the day and by whom, and not done after all; said twice nothing changes', async () => {
    const { id } = await subGoals.add(kari, participantId, cv);
    expect(await subGoals.finish(ola, id)).toMatchObject({ doneOn: '2026-11-21', doneByName: 'Ola Kollega', version: 2 });
    expect(await subGoals.finish(kari, id)).toMatchObject({ doneByName: 'Ola Kollega', version: 2 });
    expect(await subGoals.reopen(kari, id)).not.toHaveProperty('doneOn');
    expect(await subGoals.reopen(kari, id)).toMatchObject({ version: 3 });
  });

  it('keep what two colleagues changed in different fields, and show both versions of the same field', async () => {
    const { id } = await subGoals.add(kari, participantId, cv);
    await subGoals.change(kari, id, { ...cv, title: 'Skrive ny CV' }, 1);
    const later = localDate('2026-12-15');
    expect(await subGoals.change(ola, id, { ...cv, title: 'Skrive CV', dueOn: later }, 1)).toMatchObject({
      title: 'Skrive ny CV',
      dueOn: later,
    });
    const { kind, details } = await refusalOf(subGoals.change(ola, id, { ...cv, title: 'Rette CV', dueOn: later }, 1));
    expect([kind.status, details.extension]).toMatchObject([
      412,
      { theirs: { title: 'Skrive ny CV' }, standing: { dueOn: later }, version: 3 },
    ]);
    expect((await refusalOf(subGoals.change(ola, id, cv, 99))).details.extension).toMatchObject({ standing: { title: 'Skrive ny CV' } });
    expect(await subGoals.change(ola, id, { ...cv, title: 'Skrive ny CV', dueOn: later }, 3)).toMatchObject({ version: 3 });
  });

  it('are taken away only as they were seen', async () => {
    const { id } = await subGoals.add(kari, participantId, cv);
    await subGoals.finish(kari, id);
    expect((await refusalOf(subGoals.remove(ola, id, 1))).kind.status).toBe(412);
    await subGoals.remove(ola, id, 2);
    expect(await inPlan()).toEqual([]);
    expect((await refusalOf(subGoals.finish(kari, id))).kind.status).toBe(404);
  });

  it('are refused with every fault at its field', async () => {
    const other = await anActivity((await aPerson(database)).id);
    const wrong = { kind: 'task', title: ' ', dueOn: localDate('2099-01-01'), activityId: other.id } as const;
    const { details } = await refusalOf(subGoals.add(kari, participantId, wrong));
    expect(details.errors?.map(({ field }) => field)).toEqual(['title', 'dueOn', 'activityId']);
  });

  it('are no more than a plan to follow', async () => {
    for (let count = 0; count < mostOpenSubGoals; count += 1) await subGoals.add(kari, participantId, cv);
    expect((await refusalOf(subGoals.add(kari, participantId, cv))).kind.code).toBe('plan/too-many-sub-goals');
    const [first] = await inPlan();
    await subGoals.finish(kari, first?.id ?? '');
    expect(await subGoals.add(kari, participantId, cv)).toMatchObject({ version: 1 });
  });

  it('stand under the goal when the activity is gone, and are not written when the follow-up is over', async () => {
    const { id: activityId } = await anActivity();
    const { id } = await subGoals.add(kari, participantId, { ...cv, activityId });
    await database.unitOfWork.run(kari, (tx) => tx.use(PlanRepository).removeActivity(activityId));
    expect((await inPlan())[0]).not.toHaveProperty('activityId');
    await database.asOwner(`update follow_up_period set to_date = '2026-11-20', end_reason = 'OTHER' where participant_id = $1`, [
      participantId,
    ]);
    expect((await refusalOf(subGoals.add(kari, participantId, cv))).kind.status).toBe(409);
    expect((await refusalOf(subGoals.finish(kari, id))).kind.status).toBe(409);
  });
});
