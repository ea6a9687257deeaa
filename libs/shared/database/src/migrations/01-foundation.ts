import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The ground every room stands on: who acts, who may see a person, what happened, and what each row was before.
 * `fotfeste.app_role` is set by the migrate command before the first migration.
 */
export class Foundation1767225600001 implements MigrationInterface {
  readonly name = 'Foundation1767225600001';

  async up(runner: QueryRunner): Promise<void> {
    for (const part of [extensions, actor, history, protection, accessTables, events, receipts, accessLog, sessions])
      await runner.query(part);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      'drop table session, access_log, command_receipt, domain_event, access_request, access_grant, provider_access, person_access cascade',
    );
    await runner.query('drop schema ff cascade');
  }
}

const extensions = `
create extension if not exists btree_gist;
create schema ff;
do $$ begin
  execute format('grant usage on schema public, ff to %I', current_setting('fotfeste.app_role'));
end $$;
create collation if not exists nb (provider = icu, locale = 'nb-NO');
`;

/** The actor's settings, local to the transaction. An unset setting reads as null or '' and matches nothing. */
const actor = `
create function ff.actor_id() returns text language sql stable parallel safe
  as $$ select nullif(current_setting('app.actor_id', true), '') $$;
create function ff.actor_role() returns text language sql stable parallel safe
  as $$ select nullif(current_setting('app.actor_role', true), '') $$;
create function ff.actor_offices() returns text[] language sql stable parallel safe
  as $$ select string_to_array(nullif(current_setting('app.actor_offices', true), ''), ',') $$;
create function ff.actor_clearances() returns text[] language sql stable parallel safe
  as $$ select coalesce(string_to_array(nullif(current_setting('app.actor_clearances', true), ''), ','), '{}') $$;
create function ff.actor_organisation() returns text language sql stable parallel safe
  as $$ select nullif(current_setting('app.actor_organisation', true), '') $$;
create function ff.today() returns date language sql stable parallel safe
  as $$ select nullif(current_setting('app.today', true), '')::date $$;
create function ff.now() returns timestamptz language sql stable parallel safe
  as $$ select nullif(current_setting('app.now', true), '')::timestamptz $$;
create function ff.is_nav() returns boolean language sql stable parallel safe
  as $$ select ff.actor_role() in ('adviser', 'team-lead', 'measure-coordinator', 'system') $$;
create function ff.is_system() returns boolean language sql stable parallel safe
  as $$ select ff.actor_role() = 'system' $$;
`;

/** One trigger for every twin: the row as it was goes to \`<table>_history\` with the moment it stopped being true. */
const history = `
create function ff.keep_history() returns trigger language plpgsql as $$
declare at timestamptz := coalesce(ff.now(), clock_timestamp());
begin
  if tg_op = 'UPDATE' and to_jsonb(old) - 'version' - 'changed_at' - 'changed_by' = to_jsonb(new) - 'version' - 'changed_at' - 'changed_by' then
    return new;
  end if;
  execute format('insert into %I select (jsonb_populate_record(null::%I, $1)).*', tg_table_name || '_history', tg_table_name || '_history')
    using to_jsonb(old) || jsonb_build_object('superseded_at', at, 'superseded_by', coalesce(ff.actor_id(), current_user));
  if tg_op = 'DELETE' then return old; end if;
  new.version := old.version + 1;
  new.changed_at := at;
  new.changed_by := coalesce(ff.actor_id(), current_user);
  return new;
end $$;

create function ff.stamp_first_version() returns trigger language plpgsql as $$
begin
  new.version := 1;
  new.changed_at := coalesce(ff.now(), clock_timestamp());
  new.changed_by := coalesce(ff.actor_id(), current_user);
  return new;
end $$;
`;

/**
 * \`ff.protect(table, audience)\` puts the second wall around a person-bearing table: a row is there only for those to whom
 * the person's \`person_access\` row is there. Audience \`nav\` shuts providers out; \`anyone\` lets them in, for rows of people they see.
 * \`ff.changeable(table)\` adds version, stamps and the history twin; call it before \`protect\`.
 */
const protection = `
create procedure ff.changeable(target text) language plpgsql as $$
begin
  execute format('alter table %I add column version integer not null default 1, add column changed_at timestamptz not null default now(), add column changed_by text not null default current_user', target);
  execute format('create table %I (like %I)', target || '_history', target);
  execute format('alter table %I add column superseded_at timestamptz not null, add column superseded_by text not null', target || '_history');
  execute format('create trigger keep_history before update or delete on %I for each row execute function ff.keep_history()', target);
  execute format('create trigger stamp_first_version before insert on %I for each row execute function ff.stamp_first_version()', target);
end $$;

create procedure ff.protect(target text, audience text) language plpgsql as $$
declare
  each text;
  seen text;
begin
  if audience not in ('nav', 'anyone') then raise exception 'unknown audience %', audience; end if;
  foreach each in array array[target, target || '_history'] loop
    continue when to_regclass(quote_ident(each)) is null;
    seen := format('exists (select 1 from person_access seen where seen.participant_id = %I.participant_id)', each);
    if audience = 'nav' then seen := '(select ff.is_nav()) and ' || seen; end if;
    execute format('alter table %I enable row level security', each);
    execute format('create policy person_seen on %I to %I using (%s) with check (%s)', each, current_setting('fotfeste.app_role'), seen, seen);
    execute format('create index if not exists %I on %I (participant_id)', each || '_participant_id', each);
    if each = target then
      execute format('grant select, insert, update, delete on %I to %I', each, current_setting('fotfeste.app_role'));
    else
      if exists (select 1 from pg_attribute where attrelid = to_regclass(quote_ident(each)) and attname = 'id') then
        execute format('create index %I on %I (id, version)', each || '_id_version', each);
      end if;
      execute format('grant select, insert on %I to %I', each, current_setting('fotfeste.app_role'));
    end if;
  end loop;
end $$;
`;

const accessTables = `
create table person_access (
  participant_id uuid primary key,
  office text not null,
  office_lock text,
  protection text not null default 'none' check (protection in ('none', 'protected', 'strictly-protected', 'strictly-protected-abroad')),
  shielded boolean not null default false,
  responsible text
);
create index person_access_office on person_access (office);
create index person_access_responsible on person_access (responsible);

create table provider_access (
  participant_id uuid not null references person_access,
  organisation text not null,
  participation_id uuid not null,
  from_date date not null,
  to_date date,
  primary key (participant_id, organisation, participation_id)
);
create index provider_access_organisation on provider_access (organisation);

create table access_grant (
  id uuid primary key default uuidv7(),
  participant_id uuid not null references person_access,
  actor_id text not null,
  reason text not null check (length(reason) between 3 and 500),
  granted_at timestamptz not null,
  until timestamptz not null
);
create index access_grant_actor on access_grant (actor_id, participant_id, until);

create table access_request (
  id uuid primary key default uuidv7(),
  participant_id uuid,
  office text not null,
  actor_id text not null,
  actor_name text not null,
  reason text not null check (length(reason) between 3 and 500),
  asked_at timestamptz not null,
  answered_at timestamptz,
  answered_by text
);
create index access_request_participant_id on access_request (participant_id);
create index access_request_office on access_request (office) where answered_at is null;

do $$
declare
  app text := current_setting('fotfeste.app_role');
  each text;
begin
  foreach each in array array['person_access', 'provider_access', 'access_grant', 'access_request'] loop
    execute format('alter table %I enable row level security', each);
  end loop;

  execute format('grant select, insert, update, delete on person_access, provider_access to %I', app);
  execute format('grant select, insert on access_grant to %I', app);
  execute format('grant select, insert, update on access_request to %I', app);

  execute format('create policy own_window on provider_access for select to %I using (organisation = (select ff.actor_organisation()) or (select ff.is_nav()))', app);
  execute format('create policy system_writes on provider_access to %I using ((select ff.is_system())) with check ((select ff.is_system()))', app);

  execute format('create policy own_grants on access_grant for select to %I using (actor_id = (select ff.actor_id()) or (select ff.is_system()))', app);
  execute format('create policy open_with_reason on access_grant for insert to %I with check (actor_id = (select ff.actor_id()))', app);

  execute format($policy$create policy own_office_requests on access_request to %I
    using (actor_id = (select ff.actor_id()) or office = any ((select ff.actor_offices())::text[]) or (select ff.is_system()))
    with check (true)$policy$, app);

  execute format('create policy system_all on person_access to %I using ((select ff.is_system())) with check ((select ff.is_system()))', app);
  execute format($policy$create policy seen_by_nav on person_access for select to %I using (
    (select ff.actor_role() in ('adviser', 'team-lead', 'measure-coordinator'))
    and (protection = 'none'
      or protection = 'protected' and (select 'protection-7' = any (ff.actor_clearances()))
      or protection in ('strictly-protected', 'strictly-protected-abroad') and (select 'protection-6' = any (ff.actor_clearances())))
    and (not shielded or (select 'shielded' = any (ff.actor_clearances())))
    and (office_lock is null or (select 'kvp' = any (ff.actor_clearances())) and office_lock = any ((select ff.actor_offices())::text[]))
    and (office = any ((select ff.actor_offices())::text[])
      or protection = 'none' and not shielded and participant_id in (
        select opened.participant_id from access_grant opened
        where opened.actor_id = (select ff.actor_id()) and opened.until > (select ff.now()))))$policy$, app);
  execute format($policy$create policy seen_by_provider on person_access for select to %I using (
    (select ff.actor_role() in ('provider-coordinator', 'provider-adviser'))
    and participant_id in (
      select own.participant_id from provider_access own
      where own.organisation = (select ff.actor_organisation())
        and own.from_date <= (select ff.today()) and (own.to_date is null or own.to_date >= (select ff.today()))))$policy$, app);
end $$;
`;

const events = `
create table domain_event (
  id uuid primary key default uuidv7(),
  at timestamptz not null,
  actor_id text not null,
  actor_name text not null,
  name text not null,
  participant_id uuid,
  subject_id uuid,
  organisation text,
  payload jsonb not null default '{}',
  request_id text
);
create index domain_event_participant_id on domain_event (participant_id, at desc);
create index domain_event_subject on domain_event (subject_id, at);

do $$
declare app text := current_setting('fotfeste.app_role');
begin
  alter table domain_event enable row level security;
  execute format('grant select, insert on domain_event to %I', app);
  execute format($policy$create policy person_seen on domain_event for select to %I using (
    ((select ff.is_nav()) or organisation = (select ff.actor_organisation()))
    and (participant_id is null or exists (select 1 from person_access seen where seen.participant_id = domain_event.participant_id)))$policy$, app);
  execute format($policy$create policy recorded_by_actor on domain_event for insert to %I with check (
    actor_id = (select ff.actor_id())
    and (participant_id is null or exists (select 1 from person_access seen where seen.participant_id = domain_event.participant_id)))$policy$, app);
end $$;
`;

const receipts = `
create table command_receipt (
  key text not null,
  actor_id text not null,
  request_hash text not null,
  reply jsonb,
  at timestamptz not null,
  primary key (actor_id, key)
);
do $$
declare app text := current_setting('fotfeste.app_role');
begin
  alter table command_receipt enable row level security;
  execute format('grant select, insert, update, delete on command_receipt to %I', app);
  execute format('create policy own_receipts on command_receipt to %I using (actor_id = (select ff.actor_id()) or (select ff.is_system())) with check (actor_id = (select ff.actor_id()))', app);
end $$;
`;

/** Append-only: the app role may add a line and never read, change or remove one. */
const accessLog = `
create table access_log (
  id uuid primary key default uuidv7(),
  at timestamptz not null default clock_timestamp(),
  actor_id text not null,
  actor_role text not null,
  permission text not null,
  route text not null,
  outcome text not null check (outcome in ('shown', 'changed', 'refused', 'failed')),
  denial text,
  participant_ids uuid[] not null,
  request_id text
);
create index access_log_at on access_log (at);
create index access_log_actor on access_log (actor_id, at);
create function ff.refuse_change() returns trigger language plpgsql as $$ begin raise exception '% is append-only', tg_table_name; end $$;
create trigger append_only before update or delete on access_log for each row execute function ff.refuse_change();
do $$
declare app text := current_setting('fotfeste.app_role');
begin
  alter table access_log enable row level security;
  execute format('grant insert on access_log to %I', app);
  execute format('create policy write_only on access_log for insert to %I with check (true)', app);
end $$;
`;

const sessions = `
create table session (
  id_hash text primary key,
  actor_id text,
  content jsonb not null,
  expires_at timestamptz not null
);
create index session_expires_at on session (expires_at);
do $$ begin
  execute format('grant select, insert, update, delete on session to %I', current_setting('fotfeste.app_role'));
end $$;
`;
