import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The access log in months, each closed minute sealed: a hash over its lines, chained to the seal before, so that a line that is changed,
 * added or removed afterwards shows. Read in two ways only: by whom it is about, and by the lead of those who looked.
 */
export class AccessLogSealed1767225600081 implements MigrationInterface {
  readonly name = 'AccessLogSealed1767225600081';

  async up(runner: QueryRunner): Promise<void> {
    for (const part of [months, seals, reading]) await runner.query(part);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function ff.look_ups_of_person, ff.look_ups_of_team, ff.seal_access_log, ff.make_access_log_months, ff.access_log_line;
      drop table access_log_seal, access_log_sent;
      alter table access_log rename to access_log_in_months;
      create table access_log (like access_log_in_months including defaults);
      alter table access_log add constraint access_log_pkey1 primary key (id);
      alter table access_log add constraint access_log_outcome_check check (outcome in ('shown', 'changed', 'refused', 'failed'));
      insert into access_log select * from access_log_in_months;
      drop table access_log_in_months;
      alter index access_log_pkey1 rename to access_log_pkey;
      create index access_log_at on access_log (at);
      create index access_log_actor on access_log (actor_id, at);
      create trigger append_only before update or delete on access_log for each row execute function ff.refuse_change();
      do $$
      declare app text := current_setting('fotfeste.app_role');
      begin
        alter table access_log enable row level security;
        execute format('grant insert on access_log to %I', app);
        execute format('create policy write_only on access_log for insert to %I with check (true)', app);
      end $$`);
  }
}

/** \`access_log_other\` takes what no month is there for, so that no answer waits for a table. */
const months = `
alter table access_log rename to access_log_before;
alter index access_log_pkey rename to access_log_before_pkey;
alter index access_log_at rename to access_log_before_at;
alter index access_log_actor rename to access_log_before_actor;
create table access_log (
  id uuid not null default uuidv7(),
  at timestamptz not null default clock_timestamp(),
  actor_id text not null,
  actor_role text not null,
  permission text not null,
  route text not null,
  outcome text not null check (outcome in ('shown', 'changed', 'refused', 'failed')),
  denial text,
  participant_ids uuid[] not null,
  request_id text,
  constraint access_log_pkey primary key (id, at)
) partition by range (at);
create index access_log_at on access_log (at);
create index access_log_actor on access_log (actor_id, at);
create index access_log_people on access_log using gin (participant_ids);
create table access_log_other partition of access_log default;
create trigger append_only before update or delete on access_log for each row execute function ff.refuse_change();
create trigger never_emptied before truncate on access_log for each statement execute function ff.refuse_change();
create trigger never_emptied before truncate on access_log_other for each statement execute function ff.refuse_change();

do $$
declare app text := current_setting('fotfeste.app_role');
begin
  alter table access_log enable row level security;
  alter table access_log_other enable row level security;
  execute format('grant insert on access_log to %I', app);
  execute format('create policy write_only on access_log for insert to %I with check (true)', app);
end $$;

create function ff.make_access_log_months(first date, many integer) returns integer
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
  month date;
  name text;
  made integer := 0;
begin
  perform pg_advisory_xact_lock(hashtext('access_log_months'));
  for month in select generate_series(date_trunc('month', first), date_trunc('month', first) + make_interval(months => many - 1), '1 month')::date loop
    name := 'access_log_' || to_char(month, 'YYYY_MM');
    continue when to_regclass(name) is not null;
    continue when exists (select 1 from access_log_other where at >= month::timestamp at time zone 'UTC' and at < (month + interval '1 month') at time zone 'UTC');
    execute format('create table %I partition of access_log for values from (%L) to (%L)', name,
      month::timestamp at time zone 'UTC', (month + interval '1 month') at time zone 'UTC');
    execute format('alter table %I enable row level security', name);
    execute format('create trigger never_emptied before truncate on %I for each statement execute function ff.refuse_change()', name);
    made := made + 1;
  end loop;
  return made;
end $$;

select ff.make_access_log_months(coalesce((select min(at) from access_log_before), clock_timestamp())::date,
  3 + 12 * extract(year from age(clock_timestamp(), coalesce((select min(at) from access_log_before), clock_timestamp())))::integer
    + extract(month from age(clock_timestamp(), coalesce((select min(at) from access_log_before), clock_timestamp())))::integer);
insert into access_log select * from access_log_before;
drop table access_log_before;
`;

/** The text of a line that its seal is made of; \`tools/access-log/verify.ts\` has words of its own for the same. */
const seals = `
create table access_log_seal (
  minute timestamptz constraint access_log_seal_pkey primary key,
  lines integer not null check (lines > 0),
  previous text not null,
  hash text not null,
  sealed_at timestamptz not null
);
create trigger append_only before update on access_log_seal for each row execute function ff.refuse_change();

create table access_log_sent (
  sink text constraint access_log_sent_pkey primary key,
  minute timestamptz not null
);

create function ff.access_log_line(line access_log) returns text language sql stable as $$
  select jsonb_build_array(line.id, extract(epoch from line.at)::text, line.actor_id, line.actor_role, line.permission, line.route, line.outcome,
    line.denial, to_jsonb(line.participant_ids), line.request_id)::text
$$;

create function ff.seal_access_log() returns integer
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
  last_hash text;
  last_minute timestamptz;
  each record;
  sealed integer := 0;
begin
  -- Waits for whoever is writing a line, so that a closed minute has all of its own; gives up rather than keep others waiting.
  set local lock_timeout = '2s';
  lock table access_log in share mode;
  select hash, minute into last_hash, last_minute from access_log_seal order by minute desc limit 1;
  for each in
    select date_trunc('minute', at) as minute, count(*)::integer as lines, string_agg(ff.access_log_line(l), E'\\n' order by l.id) as content
    from access_log l
    where at < date_trunc('minute', clock_timestamp()) and (last_minute is null or at >= last_minute + interval '1 minute')
    group by 1 order by 1
  loop
    insert into access_log_seal (minute, lines, previous, hash, sealed_at)
    values (each.minute, each.lines, coalesce(last_hash, ''),
      encode(sha256(convert_to(coalesce(last_hash, '') || E'\\n' || extract(epoch from each.minute)::text || E'\\n' || each.content, 'UTF8')), 'hex'), clock_timestamp())
    returning hash into last_hash;
    sealed := sealed + 1;
  end loop;
  return sealed;
end $$;

revoke all on function ff.make_access_log_months(date, integer), ff.seal_access_log() from public;
do $$
declare app text := current_setting('fotfeste.app_role');
begin
  alter table access_log_seal enable row level security;
  alter table access_log_sent enable row level security;
  execute format('grant execute on function ff.make_access_log_months(date, integer), ff.seal_access_log() to %I', app);
end $$;
`;

/** Whoever sees the person may hand over who has looked; a lead sees what the own colleagues have done. Nobody else reads a line. */
const reading = `
create function ff.look_ups_of_person(person uuid) returns table (at timestamptz, actor_id text, actor_role text, permission text, route text, outcome text)
language sql stable security definer set search_path = public, pg_temp as $$
  select l.at, l.actor_id, l.actor_role, l.permission, l.route, l.outcome from access_log l
  where l.participant_ids @> array[person] and ff.why_denied(person) is null and ff.is_nav()
$$;

create function ff.look_ups_of_team(first timestamptz, past timestamptz)
returns table (at timestamptz, actor_id text, permission text, route text, outcome text, denial text, people uuid[])
language sql stable security definer set search_path = public, pg_temp as $$
  select l.at, l.actor_id, l.permission, l.route, l.outcome, l.denial, l.participant_ids from access_log l
  where l.at >= first and l.at < past and ff.actor_role() = 'team-lead'
    and l.actor_id in (select m.id from staff_member m where m.offices && ff.actor_offices())
$$;

revoke all on function ff.look_ups_of_person(uuid), ff.look_ups_of_team(timestamptz, timestamptz) from public;
do $$ begin
  execute format('grant execute on function ff.look_ups_of_person(uuid), ff.look_ups_of_team(timestamptz, timestamptz) to %I', current_setting('fotfeste.app_role'));
end $$;
`;
