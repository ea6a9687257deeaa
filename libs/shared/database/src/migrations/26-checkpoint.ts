import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What Nav asks after the end, and the leave to ask somebody who is no longer followed up: for Nav's eyes only. And until when the provider
 * follows up after employment, which both sides see and only Nav sets.
 */
export class Checkpoint1767225600026 implements MigrationInterface {
  readonly name = 'Checkpoint1767225600026';

  async up(runner: QueryRunner): Promise<void> {
    for (const part of [checkpoints, consents, followUp, walls]) await runner.query(part);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['participation_job_follow_up', 'checkpoint_consent', 'participation_checkpoint'])
      await runner.query(`drop table ${table}_history, ${table}`);
  }
}

const checkpoints = `
create table participation_checkpoint (
  id uuid constraint participation_checkpoint_pkey primary key default uuidv7(),
  participant_id uuid not null,
  participation_id uuid not null constraint participation_checkpoint_participation references participation,
  point text not null,
  asked_on date not null,
  job text not null,
  job_hours_per_week double precision,
  job_form text,
  job_employer_name text,
  job_lost_reason text,
  job_lost_words text,
  education text not null,
  benefit text not null,
  recorded_by_name text not null,
  constraint participation_checkpoint_one_a_point unique (participation_id, point),
  constraint participation_checkpoint_codes check (
    point in ('month-1', 'month-3', 'month-6', 'month-12', 'month-18', 'month-24')
    and job in ('yes', 'no', 'unknown') and education in ('yes', 'no', 'unknown') and benefit in ('yes', 'no', 'unknown')
    and (job_form is null or job_form in ('permanent', 'fixed-term', 'on-call', 'freelance', 'self-employed', 'apprentice'))
    and (job_lost_reason is null or job_lost_reason in ('contract-ended', 'cut-backs', 'dismissed', 'own-choice', 'health', 'other', 'unknown'))),
  constraint participation_checkpoint_job check (
    (job = 'yes' or job_hours_per_week is null and job_form is null and job_employer_name is null)
    and (job = 'no' or job_lost_reason is null) and job_hours_per_week > 0 and job_hours_per_week <= 60)
);
call ff.changeable('participation_checkpoint');
call ff.protect('participation_checkpoint', 'nav');
`;

const consents = `
create table checkpoint_consent (
  id uuid constraint checkpoint_consent_pkey primary key default uuidv7(),
  participant_id uuid not null,
  given_on date not null,
  given_by text not null,
  channel text not null,
  recorded_by_name text not null,
  withdrawn_on date,
  withdrawn_channel text,
  withdrawn_by_name text,
  constraint checkpoint_consent_codes check (
    given_by in ('participant', 'guardian', 'parent') and channel in ('in-person', 'telephone', 'paper')
    and (withdrawn_channel is null or withdrawn_channel in ('in-person', 'telephone', 'paper'))),
  constraint checkpoint_consent_withdrawn check (
    (withdrawn_on is null) = (withdrawn_channel is null) and (withdrawn_on is null) = (withdrawn_by_name is null) and withdrawn_on >= given_on)
);
call ff.changeable('checkpoint_consent');
call ff.protect('checkpoint_consent', 'nav');
create unique index checkpoint_consent_one_in_force on checkpoint_consent (participant_id) where withdrawn_on is null;
`;

const followUp = `
create table participation_job_follow_up (
  id uuid constraint participation_job_follow_up_pkey primary key default uuidv7(),
  participant_id uuid not null,
  participation_id uuid not null constraint participation_job_follow_up_one unique
    constraint participation_job_follow_up_participation references participation,
  until_date date not null,
  set_by_name text not null
);
call ff.changeable('participation_job_follow_up');
call ff.protect('participation_job_follow_up', 'anyone');
`;

const walls = `
do $$
declare
  app text := current_setting('fotfeste.app_role');
  each text;
begin
  foreach each in array array['participation_job_follow_up', 'participation_job_follow_up_history'] loop
    execute format($policy$create policy own_window on %I as restrictive to %I using (
      (select ff.is_nav()) or participation_id in (
        select own.participation_id from provider_access own
        where own.organisation = (select ff.actor_organisation()) and from_date <= (select ff.today())
          and (to_date is null or to_date >= (select ff.today()))))$policy$, each, app);
    execute format('create policy nav_sets on %I as restrictive for insert to %I with check ((select ff.is_nav()))', each, app);
  end loop;
  execute format('create policy nav_changes on participation_job_follow_up as restrictive for update to %I using ((select ff.is_nav()))', app);
end $$;
`;
