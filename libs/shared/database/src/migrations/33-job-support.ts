import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The work of job specialists (IPS): vocational profile, contacts, jobs and visits to employers, what somebody says of the items of the
 * fidelity scale that the work does not tell, and after how many paid hours a job counts as begun. On the participation stands the day an
 * employer was first met, so that lists of many people need not look into what only few may read.
 */
export class JobSupport1767225600033 implements MigrationInterface {
  readonly name = 'JobSupport1767225600033';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of ['participation', 'participation_history'])
      await runner.query(`alter table ${table} add column first_employer_contact_on date`);
    for (const part of [profiles, jobs, contacts, walls, visits, judgements, terms]) await runner.query(part);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table job_start_terms_history, job_start_terms, fidelity_judgement, employer_visit');
    for (const table of ['job_support_contact', 'job_support_job', 'job_support_profile'])
      await runner.query(`drop table ${table}_history, ${table}`);
    for (const table of ['participation', 'participation_history'])
      await runner.query(`alter table ${table} drop column first_employer_contact_on`);
  }
}

const profiles = `
create table job_support_profile (
  id uuid constraint job_support_profile_pkey primary key default uuidv7(),
  participant_id uuid not null,
  participation_id uuid not null constraint job_support_profile_one unique
    constraint job_support_profile_participation references participation,
  wishes text,
  experience text,
  strengths text,
  support_needs text,
  contact_plan text,
  disclosure text,
  disclosure_words text,
  disclosure_on date,
  saved_by_name text not null,
  constraint job_support_profile_lengths check (
    length(wishes) <= 2000 and length(experience) <= 2000 and length(strengths) <= 2000 and length(support_needs) <= 2000
    and length(contact_plan) <= 2000 and length(disclosure_words) <= 2000),
  constraint job_support_profile_disclosure check (
    disclosure in ('yes', 'with-limits', 'no') and (disclosure is null) = (disclosure_on is null)
    and (disclosure <> 'with-limits' or disclosure_words is not null))
);
call ff.changeable('job_support_profile');
call ff.protect('job_support_profile', 'anyone');
`;

const jobs = `
create table job_support_job (
  id uuid constraint job_support_job_pkey primary key default uuidv7(),
  participant_id uuid not null,
  participation_id uuid not null constraint job_support_job_participation references participation,
  employer_organisation text,
  employer_name text not null,
  occupation_code text,
  occupation text not null,
  hours_per_week double precision not null,
  form text not null,
  pay text not null,
  subsidies jsonb not null default '[]',
  starts_on date not null,
  ends_on date,
  end_reason text,
  end_words text,
  support_plan text,
  support_every_weeks integer,
  saved_by_name text not null,
  constraint job_support_job_codes check (
    form in ('permanent', 'fixed-term', 'on-call', 'freelance', 'self-employed', 'apprentice') and pay in ('wage', 'benefit')
    and (end_reason is null or end_reason in ('contract-ended', 'cut-backs', 'dismissed', 'own-choice', 'health', 'other', 'unknown'))),
  constraint job_support_job_range check (
    hours_per_week > 0 and hours_per_week <= 60 and (support_every_weeks is null or support_every_weeks between 1 and 13)),
  constraint job_support_job_end check ((ends_on is null) = (end_reason is null) and (ends_on is null or ends_on >= starts_on))
);
call ff.changeable('job_support_job');
call ff.protect('job_support_job', 'anyone');
create index job_support_job_participation_id on job_support_job (participation_id, starts_on);
`;

const contacts = `
create table job_support_contact (
  id uuid constraint job_support_contact_pkey primary key default uuidv7(),
  participant_id uuid not null,
  participation_id uuid not null constraint job_support_contact_participation references participation,
  held_on date not null,
  party text not null,
  kind text not null,
  place text not null,
  employer_organisation text,
  employer_name text,
  met_with text,
  decides text,
  matches_wish text,
  job_id uuid constraint job_support_contact_job references job_support_job,
  paid_hours double precision,
  result text,
  next text,
  specialist_id text not null,
  specialist_name text not null,
  constraint job_support_contact_codes check (
    party in ('employer', 'participant', 'both')
    and kind in ('meet-employer', 'follow-up', 'about-job', 'interview', 'job-support', 'guidance', 'outreach')
    and place in ('workplace', 'community', 'home', 'office', 'treatment', 'telephone', 'video', 'written')
    and (decides is null or decides in ('yes', 'no', 'unknown')) and (matches_wish is null or matches_wish in ('yes', 'no', 'unknown'))),
  constraint job_support_contact_job_support check (
    (kind = 'job-support') = (job_id is not null) and (paid_hours is null or kind = 'job-support' and paid_hours >= 0)),
  constraint job_support_contact_lengths check (length(result) <= 1000 and length(next) <= 500)
);
call ff.changeable('job_support_contact');
call ff.protect('job_support_contact', 'anyone');
create index job_support_contact_participation_id on job_support_contact (participation_id, held_on);
`;

/**
 * That somebody has job support tells of their health. On Nav's side only the responsible adviser reads the work itself, not the whole
 * office; the provider while its own window to that participation is open.
 */
const walls = `
do $$
declare
  app text := current_setting('fotfeste.app_role');
  each text;
begin
  foreach each in array array['job_support_profile', 'job_support_job', 'job_support_contact'] loop
    execute format($policy$create policy few_read on %I as restrictive to %I using (
      (select ff.is_system())
      or ((select ff.is_nav()) and participant_id in (
        select own.participant_id from person_access own where own.responsible = (select ff.actor_id())))
      or participation_id in (
        select own.participation_id from provider_access own
        where own.organisation = (select ff.actor_organisation()) and from_date <= (select ff.today())
          and (to_date is null or to_date >= (select ff.today()))))$policy$, each, app);
    execute format($policy$create policy few_read on %I as restrictive to %I using (
      (select ff.is_system())
      or ((select ff.is_nav()) and participant_id in (
        select own.participant_id from person_access own where own.responsible = (select ff.actor_id())))
      or participation_id in (
        select own.participation_id from provider_access own
        where own.organisation = (select ff.actor_organisation()) and from_date <= (select ff.today())
          and (to_date is null or to_date >= (select ff.today()))))$policy$, each || '_history', app);
  end loop;
end $$;
`;

/** Job development in general: an employer, and no participant. */
const visits = `
create table employer_visit (
  id uuid constraint employer_visit_pkey primary key default uuidv7(),
  organisation text not null,
  offering_id uuid,
  held_on date not null,
  kind text not null,
  place text not null,
  employer_organisation text,
  employer_name text not null,
  met_with text,
  decides text,
  result text,
  next text,
  specialist_id text not null,
  specialist_name text not null,
  recorded_at timestamptz not null,
  constraint employer_visit_codes check (
    kind in ('meet-employer', 'follow-up')
    and place in ('workplace', 'community', 'home', 'office', 'treatment', 'telephone', 'video', 'written')
    and (decides is null or decides in ('yes', 'no', 'unknown'))),
  constraint employer_visit_lengths check (length(result) <= 1000 and length(next) <= 500)
);
create index employer_visit_organisation on employer_visit (organisation, held_on);
do $$
declare app text := current_setting('fotfeste.app_role');
begin
  alter table employer_visit enable row level security;
  execute format('grant select, insert, delete on employer_visit to %I', app);
  execute format('create policy own_organisation on employer_visit to %I using (organisation = (select ff.actor_organisation()) or (select ff.is_system()))', app);
end $$;
`;

/** About the provider's way of working, and nobody who takes part. Nothing is changed: what is said later counts instead. */
const judgements = `
create table fidelity_judgement (
  id uuid constraint fidelity_judgement_pkey primary key default uuidv7(),
  organisation text not null,
  offering_id uuid,
  item text not null,
  score integer not null constraint fidelity_judgement_score check (score between 1 and 5),
  words text not null constraint fidelity_judgement_words check (length(words) between 10 and 1000),
  judged_on date not null,
  side text not null constraint fidelity_judgement_side check (side in ('nav', 'provider')),
  judged_by text not null,
  judged_by_name text not null,
  recorded_at timestamptz not null
);
create index fidelity_judgement_organisation on fidelity_judgement (organisation, judged_on);
do $$
declare app text := current_setting('fotfeste.app_role');
begin
  alter table fidelity_judgement enable row level security;
  execute format('grant select, insert on fidelity_judgement to %I', app);
  execute format($policy$create policy own_or_coordinator on fidelity_judgement to %I using (
    organisation = (select ff.actor_organisation()) or (select ff.actor_role() in ('measure-coordinator', 'system')))$policy$, app);
end $$;
`;

const terms = `
create table job_start_terms (
  id uuid constraint job_start_terms_pkey primary key default uuidv7(),
  organisation text not null constraint job_start_terms_one unique,
  paid_hours double precision not null constraint job_start_terms_hours check (paid_hours between 1 and 1000),
  set_by_name text not null
);
call ff.changeable('job_start_terms');
do $$
declare app text := current_setting('fotfeste.app_role');
begin
  execute format('grant select, insert, update on job_start_terms to %I', app);
  execute format('grant select, insert on job_start_terms_history to %I', app);
end $$;
`;
