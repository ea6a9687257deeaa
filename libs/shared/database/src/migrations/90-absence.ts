import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Who is away from one day to another, and who stands in: for those days the substitute is let in to what only the responsible adviser is.
 * Why somebody is away is nobody's business, and has no column.
 */
export class Absence1767225600090 implements MigrationInterface {
  readonly name = 'Absence1767225600090';

  async up(runner: QueryRunner): Promise<void> {
    for (const part of [absence, standsFor, jobSupportWalls('own.responsible = any ((select ff.stands_for())::text[])'), notices(standing)])
      await runner.query(part);
  }

  async down(runner: QueryRunner): Promise<void> {
    const parts = [notices('receiver = (select ff.actor_id())'), jobSupportWalls('own.responsible = (select ff.actor_id())')];
    for (const part of [...parts, 'drop function ff.stands_for; drop table absence']) await runner.query(part);
  }
}

const standing = 'receiver = any ((select ff.stands_for())::text[])';

/** \`offices\`: those of whoever is away, as they were when it was written down. */
const absence = `
create table absence (
  id uuid constraint absence_pkey primary key default uuidv7(),
  adviser_id text not null,
  adviser_name text not null,
  substitute_id text not null,
  substitute_name text not null,
  offices text[] not null,
  from_date date not null,
  to_date date not null,
  registered_at timestamptz not null,
  registered_by text not null,
  registered_by_name text not null,
  ended_at timestamptz,
  ended_by_name text,
  constraint absence_dates check (to_date between from_date and from_date + 92),
  constraint absence_nobody_lets_themselves_in check (substitute_id not in (adviser_id, registered_by)),
  constraint absence_ended check ((ended_at is null) = (ended_by_name is null))
);
create index absence_adviser_id on absence (adviser_id, to_date);
create index absence_substitute_id on absence (substitute_id, to_date);

do $$
declare
  app text := current_setting('fotfeste.app_role');
  own constant text := '(select ff.actor_role()) in (''adviser'', ''team-lead'') and adviser_id = (select ff.actor_id())';
  led constant text := '(select ff.actor_role()) = ''team-lead'' and offices && (select ff.actor_offices())::text[]';
  near constant text := '(select ff.actor_role()) in (''adviser'', ''team-lead'') and offices && (select ff.actor_offices())::text[]';
begin
  alter table absence enable row level security;
  execute format('grant select, insert, update on absence to %I', app);
  execute format('create policy known_at_office on absence for select to %I using (adviser_id = (select ff.actor_id()) or substitute_id = (select ff.actor_id()) or (select ff.is_system()) or %s)', app, near);
  execute format('create policy registered_by_own_or_lead on absence for insert to %I with check ((%s or %s) and registered_by = (select ff.actor_id()))', app, own, led);
  execute format('create policy ended_by_own_or_lead on absence for update to %I using (%s or %s) with check (%s or %s)', app, own, led, own, led);
end $$;
`;

/** Nobody stands in for those whom somebody away stands in for. */
const standsFor = `
create function ff.stands_for() returns text[] language sql stable as $$
  select array_agg(adviser_id) || ff.actor_id() from absence
  where substitute_id = ff.actor_id() and ended_at is null and from_date <= ff.today() and to_date >= ff.today()
$$;
`;

function jobSupportWalls(isOwn: string): string {
  return `
do $$
declare
  each text;
begin
  foreach each in array array['job_support_profile', 'job_support_job', 'job_support_contact'] loop
    execute format($policy$alter policy few_read on %I using (${jobSupportReaders(isOwn)})$policy$, each);
    execute format($policy$alter policy few_read on %I using (${jobSupportReaders(isOwn)})$policy$, each || '_history');
  end loop;
end $$;
`;
}

function jobSupportReaders(isOwn: string): string {
  return `
      (select ff.is_system())
      or ((select ff.is_nav()) and participant_id in (select own.participant_id from person_access own where ${isOwn}))
      or participation_id in (
        select own.participation_id from provider_access own
        where own.organisation = (select ff.actor_organisation()) and from_date <= (select ff.today())
          and (to_date is null or to_date >= (select ff.today())))`;
}

function notices(isOwn: string): string {
  return `alter policy own on notice using (${isOwn} or (select ff.is_system())) with check (${isOwn} or (select ff.is_system()))`;
}
