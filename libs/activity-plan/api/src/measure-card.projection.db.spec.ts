import { systemActor } from '@fotfeste/shared/kernel';
import { anActor, freshDatabase, type FreshDatabase } from '@fotfeste/shared/api/testing';
import { participantRows } from '@fotfeste/participant/api';
import { aPerson } from '@fotfeste/participant/api/testing';
import { ActivityService } from './activity.service';
import { measureCardProjection } from './measure-card.projection';
import { MoveService } from './move.service';
import { ParticipantAnswerRow } from './participant-answer.row';
import { PlanActivityRow } from './plan-activity.row';
import { PlanGoalRow } from './plan-goal.row';
import { PlanService } from './plan.service';
import { PlanSubGoalRow } from './sub-goal/plan-sub-goal.row';

const kari = anActor();

describe('cards that measures make', () => {
  let database: FreshDatabase;
  let plans: PlanService;
  let participantId: string;
  const participationId = '00000000-0000-7000-8000-00000000aaaa';

  const happens = (name: `participation.${string}`, sql: string, parameters: readonly unknown[] = []): Promise<void> =>
    database.unitOfWork.run(systemActor, async (tx) => {
      await tx.query(sql, parameters);
      await tx.record({ name, participantId, subjectId: participationId });
    });
  const card = async () => (await plans.plan(kari, participantId)).activities[0];

  beforeAll(async () => {
    database = await freshDatabase([...participantRows, PlanGoalRow, PlanActivityRow, PlanSubGoalRow, ParticipantAnswerRow]);
    database.unitOfWork.register(measureCardProjection);
    plans = new PlanService(database.unitOfWork);
    participantId = (await aPerson(database)).id;
  });
  afterAll(() => database.drop());

  it('appear with the referral, follow the participation, and name who runs it', async () => {
    await happens(
      'participation.enrolled',
      `insert into participation (id, participant_id, measure, route, ending, status, status_from, host_name, created_at, created_by, created_by_name)
       values ($2, $1, 'ARBEIDSTRENING', 'employer', 'open', 'awaiting-start', '2026-11-20', 'Butikk Rud', now(), 'Z', 'Kari')`,
      [participantId, participationId],
    );
    expect(await card()).toMatchObject({
      kind: 'measure',
      status: 'planned',
      version: 1,
      participation: { participationId, measure: 'ARBEIDSTRENING', organisationName: 'Butikk Rud', participationStatus: 'awaiting-start' },
    });
    const told = await database.asOwner<{ payload: unknown }>(`select payload from domain_event where name = 'plan.card-added'`);
    expect(told.map(({ payload }) => payload)).toEqual([{ measure: 'ARBEIDSTRENING' }]);
    await happens(
      'participation.started',
      `update participation set status = 'participating', starts_on = '2026-11-21', ends_on = '2027-05-20'`,
    );
    expect(await card()).toMatchObject({ status: 'in-progress', from: '2026-11-21', to: '2027-05-20', version: 2 });
  });

  it('do not become a new version when nothing on them changed', async () => {
    await happens('participation.reviewed', 'select 1');
    expect((await card())?.version).toBe(2);
  });

  it('can neither be moved nor rewritten by hand', async () => {
    const { id = '', version = 0 } = (await card()) ?? {};
    const moving = new MoveService(database.unitOfWork).move(kari, id, { to: 'done' }, version);
    await expect(moving).rejects.toMatchObject({ kind: { code: 'plan/move-refused' } });
    const content = { kind: 'task', title: 'X', responsible: 'person', satisfies: [] } as const;
    const rewriting = new ActivityService(database.unitOfWork).change(kari, id, content, version);
    await expect(rewriting).rejects.toMatchObject({ kind: { code: 'plan/made-by-measure' } });
  });

  it('go away when the participation was registered by mistake, and can come back', async () => {
    await happens('participation.wrongly-registered', `update participation set status = 'wrongly-registered'`);
    expect(await card()).toBeUndefined();
    await happens('participation.resumed', `update participation set status = 'participating'`);
    expect(await card()).toMatchObject({ status: 'in-progress' });
  });
});
