import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Hours planned and attended, by the week or the day; closed weeks that Nav has opened again; and how often an agreement asks for reports.
 * `weekday` 0 is the whole week. The cause of absence has no column, because it is never asked.
 */
export class Attendance1767225600025 implements MigrationInterface {
  readonly name = 'Attendance1767225600025';

  async up(runner: QueryRunner): Promise<void> {
    for (const part of [attendance, reopenings, walls, terms]) await runner.query(part);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `drop table reporting_terms_history, reporting_terms, participation_week_opening, participation_attendance_history, participation_attendance`,
    );
  }
}

const attendance = `
create table participation_attendance (
  id uuid constraint participation_attendance_pkey primary key default uuidv7(),
  participant_id uuid not null,
  participation_id uuid not null constraint participation_attendance_participation references participation,
  week_from date not null constraint participation_attendance_monday check (extract(isodow from week_from) = 1),
  weekday smallint not null constraint participation_attendance_weekday check (weekday between 0 and 7),
  planned_hours double precision,
  present_hours double precision,
  valid_absence_hours double precision,
  other_absence_hours double precision,
  recorded_by_name text not null,
  constraint participation_attendance_one_a_span unique (participation_id, week_from, weekday),
  constraint participation_attendance_hours check (
    planned_hours between 0 and 60 and present_hours between 0 and 60
    and valid_absence_hours between 0 and 60 and other_absence_hours between 0 and 60)
);
call ff.changeable('participation_attendance');
call ff.protect('participation_attendance', 'anyone');
`;

const reopenings = `
create table participation_week_opening (
  id uuid constraint participation_week_opening_pkey primary key default uuidv7(),
  participant_id uuid not null,
  participation_id uuid not null constraint participation_week_opening_participation references participation,
  week_from date not null constraint participation_week_opening_monday check (extract(isodow from week_from) = 1),
  open_until date not null,
  words text not null constraint participation_week_opening_words check (length(words) between 3 and 500),
  opened_at timestamptz not null,
  opened_by text not null,
  opened_by_name text not null
);
call ff.protect('participation_week_opening', 'anyone');
create index participation_week_opening_week on participation_week_opening (participation_id, week_from);
`;

/** A provider sees and writes attendance while its own window to that participation is open; closed weeks are Nav's to open. */
const walls = `
do $$
declare
  app text := current_setting('fotfeste.app_role');
  each text;
begin
  foreach each in array array['participation_attendance', 'participation_attendance_history', 'participation_week_opening'] loop
    execute format($policy$create policy own_window on %I as restrictive to %I using (
      (select ff.is_nav()) or participation_id in (
        select own.participation_id from provider_access own
        where own.organisation = (select ff.actor_organisation()) and from_date <= (select ff.today())
          and (to_date is null or to_date >= (select ff.today()))))$policy$, each, app);
  end loop;
  execute format('create policy nav_opens on participation_week_opening as restrictive for insert to %I with check ((select ff.is_nav()))', app);
end $$;
`;

const terms = `
create table reporting_terms (
  id uuid constraint reporting_terms_pkey primary key default uuidv7(),
  agreement_id uuid not null constraint reporting_terms_one unique,
  first_weeks_after_start integer not null,
  every_weeks integer not null,
  final_days_after_end integer not null,
  set_by_name text not null,
  constraint reporting_terms_range check (
    first_weeks_after_start between 1 and 52 and every_weeks between 1 and 52 and final_days_after_end between 0 and 60)
);
call ff.changeable('reporting_terms');
do $$
declare app text := current_setting('fotfeste.app_role');
begin
  execute format('grant select, insert, update on reporting_terms to %I', app);
  execute format('grant select, insert on reporting_terms_history to %I', app);
end $$;
`;
