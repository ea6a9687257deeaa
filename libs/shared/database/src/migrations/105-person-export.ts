import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Everything that is kept about somebody, for whoever answers such a request (personvernforordningen art. 15). The row says that somebody asked
 * and whether it was fetched; the content is read when it is fetched, and kept nowhere.
 */
export class PersonExport1767225600105 implements MigrationInterface {
  readonly name = 'PersonExport1767225600105';

  async up(runner: QueryRunner): Promise<void> {
    for (const part of [asked, kept, ask, fetch]) await runner.query(part);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `drop function ff.fetch_person_export(uuid), ff.ask_person_export(text, text, text, text), ff.everything_about(uuid); drop table person_export`,
    );
  }
}

const asked = `
create table person_export (
  id uuid constraint person_export_pkey primary key default uuidv7(),
  participant_id uuid not null,
  reason text not null constraint person_export_reason check (length(reason) between 10 and 500),
  asked_at timestamptz not null,
  asked_by text not null,
  until timestamptz not null,
  fetched_at timestamptz
);
create index person_export_participant_id on person_export (participant_id);
create index person_export_asked_by on person_export (asked_by, asked_at);
alter table person_export enable row level security;
do $$
declare app text := current_setting('fotfeste.app_role');
begin
  execute format('grant select on person_export to %I', app);
  execute format('create policy own on person_export for select to %I using (asked_by = (select ff.actor_id()) and (select ff.actor_role()) in (''lawyer'', ''administrator''))', app);
end $$;
`;

/**
 * Every row of every table that names the person, by the catalogue and not by a list that somebody must remember, twins included. What lies as
 * bytes is a file of its own, named in the row. A line of the access log tells everybody who was shown: of them only this person.
 */
const kept = `
create function ff.everything_about(person uuid) returns table (kind text, name text, content jsonb, bytes bytea)
language plpgsql stable set search_path = public, pg_temp as $$
declare
  each record;
  file constant text := '%L || ''-'' || left(encode(sha256(t.%I), ''hex''), 16) || case when substr(t.%I, 1, 4) = ''\\x25504446'' then ''.pdf'' else '''' end';
  body text;
  part text;
begin
  for each in
    select c.relname as tbl,
           case when exists (select from pg_attribute p where p.attrelid = c.oid and p.attname = 'participant_id' and not p.attisdropped)
             then 't.participant_id = $1' else 't.participant_ids @> array[$1]' end as about,
           exists (select from pg_attribute p where p.attrelid = c.oid and p.attname = 'participant_ids' and not p.attisdropped) as many,
           array(select a.attname::text from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.atttypid = 'bytea'::regtype) as files
    from pg_class c
    where c.relkind in ('r', 'p') and not c.relispartition and c.relnamespace = 'public'::regnamespace
      and exists (select from pg_attribute p where p.attrelid = c.oid and p.attname in ('participant_id', 'participant_ids') and not p.attisdropped)
    order by 1
  loop
    body := 'to_jsonb(t)';
    foreach part in array each.files loop
      body := format('%s || jsonb_build_object(%L, case when t.%I is not null then ''files/'' || ' || file || ' end)', body, part, part,
        each.tbl || '-' || part, part, part);
      return query execute format('select distinct on (2) ''file'', ' || file || ', null::jsonb, t.%I from %I t where %s and t.%I is not null',
        each.tbl || '-' || part, part, part, part, each.tbl, each.about, part) using person;
    end loop;
    if each.many then body := format('%s || jsonb_build_object(''participant_ids'', array[$1])', body); end if;
    return query execute format('select ''row'', %L::text, %s, null::bytea from %I t where %s', each.tbl, body, each.tbl, each.about) using person;
  end loop;
end $$;
revoke all on function ff.everything_about(uuid) from public;
`;

export const whyNoExport = `case
    when a.participant_id is null then 'not-registered'
    when ff.actor_id() = any (ff.disqualified_from(a.participant_id)) then 'disqualified'
    when a.protection = 'protected' and not 'protection-7' = any (ff.actor_clearances()) then 'address-protected'
    when a.protection like 'strictly%' and not 'protection-6' = any (ff.actor_clearances()) then 'address-protected'
    when a.shielded and not 'shielded' = any (ff.actor_clearances()) then 'shielded'
  end`;

/**
 * Somebody asks by identity number: the id of the request, or nothing, with the refusal in the log. Protected and shielded people only with the
 * clearance, own cases and family never, as \`mayExport\` says in code.
 */
export const ask = `
create function ff.ask_person_export(number text, why text, route text, request_id text) returns uuid
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
  a person_access%rowtype;
  denial text;
  made uuid;
begin
  if ff.actor_role() is null or ff.actor_role() not in ('lawyer', 'administrator') then raise exception 'not for this role'; end if;
  select x.* into a from participant p join person_access x on x.participant_id = p.participant_id where p.identity_number = number;
  denial := ${whyNoExport};
  if denial is not null then
    insert into access_log (actor_id, actor_role, permission, route, outcome, denial, participant_ids, request_id)
    values (ff.actor_id(), ff.actor_role(), 'person:export', route, 'refused', denial,
      case when a.participant_id is null then '{}'::uuid[] else array[a.participant_id] end, request_id);
    return null;
  end if;
  insert into person_export (participant_id, reason, asked_at, asked_by, until)
  values (a.participant_id, why, ff.now(), ff.actor_id(), ff.now() + interval '24 hours') returning id into made;
  return made;
end $$;
revoke all on function ff.ask_person_export(text, text, text, text) from public;
do $$ begin execute format('grant execute on function ff.ask_person_export(text, text, text, text) to %I', current_setting('fotfeste.app_role')); end $$;
`;

/** Marks the request as fetched and says whose it is, once: nothing when it is somebody else's, too old, or fetched already. */
export const fetch = `
create function ff.fetch_person_export(asked uuid) returns table (kind text, name text, content jsonb, bytes bytea)
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
  person uuid;
begin
  update person_export e set fetched_at = ff.now()
  where e.id = asked and e.asked_by = ff.actor_id() and ff.actor_role() in ('lawyer', 'administrator') and e.fetched_at is null and e.until > ff.now()
  returning e.participant_id into person;
  if person is null then return; end if;
  insert into domain_event (at, actor_id, actor_name, name, participant_id, subject_id)
  select ff.now(), ff.actor_id(), coalesce((select m.name from staff_member m where m.id = ff.actor_id()), ff.actor_id()), 'participant.exported', person, asked;
  insert into access_log (actor_id, actor_role, permission, route, outcome, participant_ids)
  values (ff.actor_id(), ff.actor_role(), 'person:export', 'POST /api/person-exports/:exportId/fetch', 'shown', array[person]);
  return query select * from ff.everything_about(person);
end $$;
revoke all on function ff.fetch_person_export(uuid) from public;
do $$ begin execute format('grant execute on function ff.fetch_person_export(uuid) to %I', current_setting('fotfeste.app_role')); end $$;
`;
