import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Meetings with or about a person, and each saved edition of their minutes. */
export class Meeting1767225600046 implements MigrationInterface {
  readonly name = 'Meeting1767225600046';

  async up(runner: QueryRunner): Promise<void> {
    for (const part of [meetings, minutes]) await runner.query(part);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table plan_minutes, plan_meeting_history, plan_meeting');
  }
}

/** Day and time of day are what the clock in Oslo shows. */
const meetings = `
create table plan_meeting (
  id uuid constraint plan_meeting_pkey primary key default uuidv7(),
  participant_id uuid not null,
  held_on date not null,
  starts_at text not null check (starts_at ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'),
  length_minutes integer not null check (length_minutes between 5 and 480),
  channel text not null check (channel in ('office', 'video', 'telephone', 'elsewhere')),
  place text check (length(place) between 1 and 200),
  agenda text check (length(agenda) between 1 and 2000),
  attendees text[] not null check (cardinality(attendees) > 0 and attendees <@
    array['participant', 'guardian', 'provider', 'employer', 'health', 'municipality', 'interpreter', 'colleague']),
  minutes_for text not null check (minutes_for in ('participant', 'nav', 'nobody')),
  cancelled_on date,
  cancel_reason text check (length(cancel_reason) between 1 and 500),
  created_at timestamptz not null,
  created_by text not null,
  created_by_name text not null,
  constraint plan_meeting_elsewhere check (channel <> 'elsewhere' or place is not null),
  constraint plan_meeting_cancelled check ((cancelled_on is null) = (cancel_reason is null))
);
call ff.changeable('plan_meeting');
call ff.protect('plan_meeting', 'nav');
`;

/** What is saved is never rewritten: a later save is a later edition. Only that it was shared is added. */
const minutes = `
create table plan_minutes (
  id uuid constraint plan_minutes_pkey primary key default uuidv7(),
  participant_id uuid not null,
  meeting_id uuid not null constraint plan_minutes_meeting references plan_meeting,
  edition integer not null check (edition > 0),
  words text not null check (length(words) between 1 and 20000),
  written_at timestamptz not null,
  written_by text not null,
  written_by_name text not null,
  shared_at timestamptz,
  shared_by text,
  shared_by_name text,
  constraint plan_minutes_shared check ((shared_at is null) = (shared_by is null) and (shared_at is null) = (shared_by_name is null))
);
create unique index plan_minutes_edition on plan_minutes (meeting_id, edition);
call ff.protect('plan_minutes', 'nav');
do $$
declare app text := current_setting('fotfeste.app_role');
begin
  execute format('revoke update, delete on plan_minutes from %I', app);
  execute format('grant update (shared_at, shared_by, shared_by_name) on plan_minutes to %I', app);
end $$;
`;
