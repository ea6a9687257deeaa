import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Needs and work-capacity assessment, and the § 14 a decision from second control to its replacement. For Nav's eyes only. */
export class Assistance1767225600006 implements MigrationInterface {
  readonly name = 'Assistance1767225600006';

  async up(runner: QueryRunner): Promise<void> {
    for (const part of [needsAssessment, decision, comment]) await runner.query(part);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'drop table assistance_comment, assistance_decision_history, assistance_decision, needs_assessment_history, needs_assessment',
    );
  }
}

/** One row per person; what it was before stands in the twin. A work-capacity assessment is there as a whole or not at all. */
const needsAssessment = `
create table needs_assessment (
  id uuid constraint needs_assessment_pkey primary key default uuidv7(),
  participant_id uuid not null constraint needs_assessment_one unique,
  barriers text[] not null default '{}',
  barrier_words text not null default '',
  resources text[] not null default '{}',
  resource_words text not null default '',
  capacity_assessed_on date,
  capacity_assessed_by text,
  capacity_reduced boolean,
  capacity_words text not null default '',
  capacity_sources jsonb not null default '[]' check (jsonb_typeof(capacity_sources) = 'array'),
  constraint needs_assessment_capacity_whole check (
    capacity_assessed_on is null and capacity_assessed_by is null and capacity_reduced is null and capacity_sources = '[]'
    or capacity_assessed_on is not null and capacity_assessed_by is not null and capacity_reduced is not null and capacity_sources <> '[]')
);
call ff.changeable('needs_assessment');
call ff.protect('needs_assessment', 'nav');
`;

/** What is being written is a draft; a row begins when it is sent to a second person or decided. Two decisions are never in force at once. */
const decision = `
create table assistance_decision (
  id uuid constraint assistance_decision_pkey primary key default uuidv7(),
  participant_id uuid not null,
  status text not null check (status in ('sent-to-second-control', 'returned', 'decided', 'replaced', 'withdrawn')),
  assistance_group text not null check (assistance_group in
    ('GODE_MULIGHETER', 'TRENGER_VEILEDNING', 'TRENGER_VEILEDNING_NEDSATT_ARBEIDSEVNE', 'JOBBE_DELVIS', 'LITEN_MULIGHET_TIL_A_JOBBE')),
  main_goal text check (main_goal in ('SKAFFE_ARBEID', 'BEHOLDE_ARBEID', 'OKE_DELTAKELSE')),
  possibilities text not null,
  kind_of_work text not null,
  assistance_need text not null,
  work_capacity text not null,
  kind_of_assistance text not null,
  reason text not null default '',
  sources jsonb not null check (jsonb_typeof(sources) = 'array' and sources <> '[]'),
  office text not null,
  author_id text not null,
  author_name text not null,
  writers text[] not null check (author_id = any (writers)),
  sent_at timestamptz,
  controller_id text,
  controller_name text,
  decided_at timestamptz,
  replaced_at timestamptz,
  in_force tstzrange,
  complaint_weeks integer,
  complaint_confidence text,
  constraint assistance_decision_goal check ((main_goal is null) = (assistance_group = 'LITEN_MULIGHET_TIL_A_JOBBE')),
  constraint assistance_decision_decided check ((status in ('decided', 'replaced')) = (decided_at is not null)
    and (status = 'replaced') = (replaced_at is not null)
    and in_force is not distinct from case when decided_at is not null then tstzrange(decided_at, replaced_at) end),
  constraint assistance_decision_second_person check (decided_at is null or assistance_group not in ('JOBBE_DELVIS', 'LITEN_MULIGHET_TIL_A_JOBBE')
    or controller_id is not null and controller_id <> all (writers)),
  constraint assistance_decision_in_force unique (participant_id, in_force without overlaps)
);
create unique index assistance_decision_under_work on assistance_decision (participant_id) where status in ('sent-to-second-control', 'returned');
create index assistance_decision_status on assistance_decision (status) where status in ('sent-to-second-control', 'returned');
call ff.changeable('assistance_decision');
call ff.protect('assistance_decision', 'nav');
`;

/** What second controller and author say to each other about a text. Never changed. */
const comment = `
create table assistance_comment (
  id uuid constraint assistance_comment_pkey primary key default uuidv7(),
  participant_id uuid not null,
  decision_id uuid not null constraint assistance_comment_decision references assistance_decision,
  about text not null check (about in ('return', 'withdraw')),
  words text not null check (length(words) between 1 and 5000),
  author_id text not null,
  author_name text not null,
  at timestamptz not null
);
create index assistance_comment_decision_id on assistance_comment (decision_id);
call ff.protect('assistance_comment', 'nav');
do $$ begin
  execute format('revoke update, delete on assistance_comment from %I', current_setting('fotfeste.app_role'));
end $$;
`;
