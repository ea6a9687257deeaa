import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Sub-goals and small tasks under the goal or an activity in the plan. */
export class SubGoal1767225600062 implements MigrationInterface {
  readonly name = 'SubGoal1767225600062';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(subGoals);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table plan_sub_goal_history, plan_sub_goal');
  }
}

/** A measure's card may go; what stood under it then stands under the goal. */
const subGoals = `
create table plan_sub_goal (
  id uuid constraint plan_sub_goal_pkey primary key default uuidv7(),
  participant_id uuid not null,
  activity_id uuid constraint plan_sub_goal_activity references plan_activity on delete set null,
  kind text not null check (kind in ('sub-goal', 'task')),
  title text not null check (length(title) between 1 and 200),
  due_on date,
  done_on date,
  done_by_name text,
  created_at timestamptz not null,
  created_by text not null,
  created_by_name text not null,
  constraint plan_sub_goal_done check ((done_on is null) = (done_by_name is null))
);
create index plan_sub_goal_activity_id on plan_sub_goal (activity_id);
call ff.changeable('plan_sub_goal');
call ff.protect('plan_sub_goal', 'nav');
`;
