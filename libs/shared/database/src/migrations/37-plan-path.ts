import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Planned chains of measures, at most one of them chosen, and what was found when the chosen one was last held against law and facts. */
export class PlanPath1767225600037 implements MigrationInterface {
  readonly name = 'PlanPath1767225600037';

  async up(runner: QueryRunner): Promise<void> {
    for (const part of [paths, checks]) await runner.query(part);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table plan_path_check, plan_path_history, plan_path');
  }
}

/** The steps are one value: they are written together, and what they were stands in the twin. */
const paths = `
create table plan_path (
  id uuid constraint plan_path_pkey primary key default uuidv7(),
  participant_id uuid not null,
  name text not null check (length(name) between 1 and 80),
  chosen boolean not null default false,
  steps jsonb not null check (jsonb_typeof(steps) = 'array'),
  created_at timestamptz not null,
  created_by text not null,
  created_by_name text not null
);
create index plan_path_participant_id on plan_path (participant_id);
call ff.changeable('plan_path');
call ff.protect('plan_path', 'nav');
create unique index plan_path_one_chosen on plan_path (participant_id) where chosen;
`;

/** Derived from the path, so without a history of its own: what became impossible is told as an event. */
const checks = `
create table plan_path_check (
  path_id uuid constraint plan_path_check_pkey primary key constraint plan_path_check_path references plan_path on delete cascade,
  participant_id uuid not null,
  checked_on date not null,
  hindered jsonb not null check (jsonb_typeof(hindered) = 'array')
);
call ff.protect('plan_path_check', 'nav');
`;
