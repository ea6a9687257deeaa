import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A sample of decisions or plans that colleagues read for each other. Who has drawn it sees how far it has come and the office as a whole;
 * what is said of a text is for whoever said it and whoever wrote it, alone.
 */
export class QualitySample1767225600091 implements MigrationInterface {
  readonly name = 'QualitySample1767225600091';

  async up(runner: QueryRunner): Promise<void> {
    for (const part of [samples, reviews]) await runner.query(part);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table quality_review, quality_sample');
  }
}

/** The id is the seed: the same texts of the same days would be drawn with it again. */
const samples = `
create table quality_sample (
  id uuid constraint quality_sample_pkey primary key default uuidv7(),
  office text not null check (office ~ '^[0-9]{4}$'),
  kind text not null check (kind in ('decision', 'plan')),
  from_date date not null,
  to_date date not null,
  drawn_at timestamptz not null,
  drawn_by text not null,
  drawn_by_name text not null,
  constraint quality_sample_days check (from_date <= to_date)
);
create index quality_sample_office on quality_sample (office, drawn_at);
do $$
declare
  app text := current_setting('fotfeste.app_role');
  led constant text := '(select ff.actor_role()) = ''team-lead'' and office = any ((select ff.actor_offices())::text[])';
begin
  alter table quality_sample enable row level security;
  execute format('grant select, insert on quality_sample to %I', app);
  execute format('create policy led on quality_sample for select to %I using (%s or (select ff.is_system()))', app, led);
  execute format('create policy lead_draws on quality_sample for insert to %I with check (%s and drawn_by = (select ff.actor_id()))', app, led);
end $$;
`;

const reviews = `
create table quality_review (
  id uuid constraint quality_review_pkey primary key default uuidv7(),
  participant_id uuid not null,
  sample_id uuid not null constraint quality_review_sample references quality_sample,
  kind text not null check (kind in ('decision', 'plan')),
  subject_id uuid not null,
  writer_id text not null,
  reviewer_id text not null,
  reviewer_name text not null,
  answers jsonb,
  words text check (length(words) between 1 and 1000),
  done_at timestamptz,
  constraint quality_review_never_own check (writer_id <> reviewer_id),
  constraint quality_review_done check ((answers is null) = (done_at is null) and (words is null or done_at is not null)),
  constraint quality_review_once unique (sample_id, subject_id)
);
create index quality_review_participant_id on quality_review (participant_id);
create index quality_review_reviewer_id on quality_review (reviewer_id);
create index quality_review_writer_id on quality_review (writer_id) where done_at is not null;
call ff.protect('quality_review', 'nav');
do $$ begin
  execute format($policy$create policy few_read on quality_review as restrictive to %I using (
    (select ff.is_system()) or reviewer_id = (select ff.actor_id()) or writer_id = (select ff.actor_id()) and done_at is not null)$policy$,
    current_setting('fotfeste.app_role'));
end $$;
`;
