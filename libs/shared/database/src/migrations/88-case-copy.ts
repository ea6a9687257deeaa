import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A copy of the own list for the time the service is gone: the switch of each office, and the look-ups in it. A line of the log stands in the
 * minute it was written, since minutes are sealed; when somebody looked earlier than that, the line says when.
 */
export class CaseCopy1767225600088 implements MigrationInterface {
  readonly name = 'CaseCopy1767225600088';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(setting);
    await runner.query('alter table access_log add column seen_at timestamptz check (seen_at < at)');
    for (const part of [sealedLine, readingWhenSeen, delivery]) await runner.query(part);
  }

  /** The seals of minutes with such lines read otherwise afterwards: what they sealed is no longer there. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function ff.deliver_copy_look_ups(jsonb)');
    for (const part of [sealedLineBefore, readingBefore]) await runner.query(part);
    await runner.query('alter table access_log drop column seen_at');
    await runner.query('drop table case_copy_setting_history, case_copy_setting');
  }
}

/** Off where nobody has said otherwise. */
const setting = `
create table case_copy_setting (
  office text constraint case_copy_setting_pkey primary key check (office ~ '^[0-9]{4}$'),
  is_on boolean not null
);
call ff.changeable('case_copy_setting');
do $$
declare
  app text := current_setting('fotfeste.app_role');
  own constant text := '(select ff.is_nav()) and office = any ((select ff.actor_offices())::text[])';
  led constant text := '(select ff.actor_role()) = ''team-lead'' and office = any ((select ff.actor_offices())::text[])';
begin
  alter table case_copy_setting enable row level security;
  alter table case_copy_setting_history enable row level security;
  execute format('grant select, insert, update on case_copy_setting to %I', app);
  execute format('grant select, insert on case_copy_setting_history to %I', app);
  execute format('create policy own_office on case_copy_setting for select to %I using (%s)', app, own);
  execute format('create policy lead_adds on case_copy_setting for insert to %I with check (%s)', app, led);
  execute format('create policy lead_changes on case_copy_setting for update to %I using (%s) with check (%s)', app, led, led);
  execute format('create policy lead on case_copy_setting_history to %I using (%s) with check (%s)', app, led, led);
end $$;
`;

/** Lines without it read as they always did, and so do their seals. */
const sealedLine = `
create or replace function ff.access_log_line(line access_log) returns text language sql stable as $$
  select (jsonb_build_array(line.id, extract(epoch from line.at)::text, line.actor_id, line.actor_role, line.permission, line.route, line.outcome,
    line.denial, to_jsonb(line.participant_ids), line.request_id)
    || case when line.seen_at is null then '[]'::jsonb else jsonb_build_array(extract(epoch from line.seen_at)::text) end)::text
$$;`;

const sealedLineBefore = `
create or replace function ff.access_log_line(line access_log) returns text language sql stable as $$
  select jsonb_build_array(line.id, extract(epoch from line.at)::text, line.actor_id, line.actor_role, line.permission, line.route, line.outcome,
    line.denial, to_jsonb(line.participant_ids), line.request_id)::text
$$;`;

/** By the day somebody looked, however late the line came: at most two days. */
const readingWhenSeen = `
create or replace function ff.look_ups_of_person(person uuid) returns table (at timestamptz, actor_id text, actor_role text, permission text, route text, outcome text)
language sql stable security definer set search_path = public, pg_temp as $$
  select coalesce(l.seen_at, l.at), l.actor_id, l.actor_role, l.permission, l.route, l.outcome from access_log l
  where l.participant_ids @> array[person] and ff.why_denied(person) is null and ff.is_nav()
$$;

create or replace function ff.look_ups_of_team(first timestamptz, past timestamptz)
returns table (at timestamptz, actor_id text, permission text, route text, outcome text, denial text, people uuid[])
language sql stable security definer set search_path = public, pg_temp as $$
  select coalesce(l.seen_at, l.at), l.actor_id, l.permission, l.route, l.outcome, l.denial, l.participant_ids from access_log l
  where l.at >= first and l.at < past + interval '2 days' and coalesce(l.seen_at, l.at) >= first and coalesce(l.seen_at, l.at) < past
    and ff.actor_role() = 'team-lead' and l.actor_id in (select m.id from staff_member m where m.offices && ff.actor_offices())
$$;`;

const readingBefore = `
create or replace function ff.look_ups_of_person(person uuid) returns table (at timestamptz, actor_id text, actor_role text, permission text, route text, outcome text)
language sql stable security definer set search_path = public, pg_temp as $$
  select l.at, l.actor_id, l.actor_role, l.permission, l.route, l.outcome from access_log l
  where l.participant_ids @> array[person] and ff.why_denied(person) is null and ff.is_nav()
$$;

create or replace function ff.look_ups_of_team(first timestamptz, past timestamptz)
returns table (at timestamptz, actor_id text, permission text, route text, outcome text, denial text, people uuid[])
language sql stable security definer set search_path = public, pg_temp as $$
  select l.at, l.actor_id, l.permission, l.route, l.outcome, l.denial, l.participant_ids from access_log l
  where l.at >= first and l.at < past and ff.actor_role() = 'team-lead'
    and l.actor_id in (select m.id from staff_member m where m.offices && ff.actor_offices())
$$;`;

/**
 * Writes the actor's own look-ups, told by how long ago they were, and says how many are there now. Only of people whom a copy that the log
 * tells of had given the actor in the eight hours before, and each once however often it is sent: its own id stands as the request's.
 */
const delivery = `
create function ff.deliver_copy_look_ups(look_ups jsonb) returns integer
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
  route constant text := 'POST /api/caseload/mine/copy/look-ups';
  now constant timestamptz := clock_timestamp();
  delivered integer;
begin
  perform pg_advisory_xact_lock(hashtext('copy_look_ups ' || ff.actor_id()));
  insert into access_log (at, actor_id, actor_role, permission, route, outcome, participant_ids, request_id, seen_at)
  select now, ff.actor_id(), ff.actor_role(), 'caseload:own', route, 'shown', array[l.person], 'copy ' || l.id, l.seen_at
  from (
    select distinct on (id) id, person, now - greatest(seconds, 1) * interval '1 second' as seen_at
    from jsonb_to_recordset(look_ups) as l(id uuid, person uuid, seconds integer)
    where seconds between 0 and 86400 order by id
  ) l
  where exists (
      select 1 from access_log c where c.actor_id = ff.actor_id() and c.route = 'GET /api/caseload/mine/copy' and c.outcome = 'shown'
        and c.participant_ids @> array[l.person] and c.at between l.seen_at - interval '8 hours 1 minute' and l.seen_at + interval '1 minute')
    and not exists (
      select 1 from access_log d where d.actor_id = ff.actor_id() and d.at > now - interval '3 days' and d.request_id = 'copy ' || l.id);
  select count(*) into delivered from access_log d
  where d.actor_id = ff.actor_id() and d.at > now - interval '3 days'
    and d.request_id in (select 'copy ' || l.id from jsonb_to_recordset(look_ups) as l(id uuid));
  return delivered;
end $$;

revoke execute on function ff.deliver_copy_look_ups(jsonb) from public;
do $$ begin
  execute format('grant execute on function ff.deliver_copy_look_ups(jsonb) to %I', current_setting('fotfeste.app_role'));
end $$;`;
