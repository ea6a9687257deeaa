import { localDate } from '@fotfeste/shared/kernel';
import { anActor, freshDatabase, type FreshDatabase } from '@fotfeste/shared/api/testing';
import { Then } from '@fotfeste/participant/api';
import { aPerson } from '@fotfeste/participant/api/testing';
import { roomRows } from '@fotfeste/participation/api/testing';
import { ActivityService } from './activity.service';
import { EarlierPlan } from './earlier-plan.service';
import { GoalService } from './goal.service';
import { ParticipantAnswerRow } from './participant-answer.row';
import { PlanActivityRow } from './plan-activity.row';
import { PlanGoalRow } from './plan-goal.row';
import { PlanSubGoalRow } from './sub-goal/plan-sub-goal.row';

const kari = anActor();
const [first, second, third] = [localDate('2026-09-01'), localDate('2026-10-01'), localDate('2026-11-21')];
const search = { kind: 'job-search', from: first, responsible: 'person', satisfies: [] } as const;

describe('the plan of an earlier day', () => {
  let database: FreshDatabase;
  beforeAll(async () => {
    database = await freshDatabase([PlanGoalRow, PlanSubGoalRow, PlanActivityRow, ParticipantAnswerRow, ...roomRows]);
  });
  afterAll(() => database.drop());

  it('has the goal and the activities as they were recorded then, and none that were written later', async () => {
    const { unitOfWork, clock } = database;
    const [goals, activities, earlier] = [
      new GoalService(unitOfWork),
      new ActivityService(unitOfWork),
      new EarlierPlan(new Then(unitOfWork)),
    ];
    clock.set(first);
    const { id: participantId } = await aPerson(database);
    const goal = await goals.set(kari, participantId, { words: 'Bli kokk', saidOn: first }, 0);
    const activity = await activities.add(kari, participantId, { ...search, title: 'Søke ti stillinger', status: 'planned' });
    clock.set(second);
    await goals.set(kari, participantId, { words: 'Jobbe i barnehage', saidOn: second }, goal.version);
    await activities.change(kari, activity.id, { ...search, title: 'Søke fem stillinger' }, activity.version);
    await activities.add(kari, participantId, { ...search, title: 'Ta truckførerbevis', status: 'planned' });
    clock.set(third);

    const then = await earlier.plan(kari, { participantId, asOf: localDate('2026-09-30') });
    expect(then.goal?.words).toBe('Bli kokk');
    expect(then.activities.map(({ title }) => title)).toEqual(['Søke ti stillinger']);
    const later = await earlier.plan(kari, { participantId, asOf: second });
    expect(later.goal?.words).toBe('Jobbe i barnehage');
    expect(later.activities.map(({ title }) => title).sort()).toEqual(['Søke fem stillinger', 'Ta truckførerbevis']);
  });
});
