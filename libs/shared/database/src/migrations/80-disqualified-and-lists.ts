import type { MigrationInterface, QueryRunner } from 'typeorm';
import { locatePerson } from './04-participant-locate';
import { denial } from './80-why-denied';

/**
 * Own case and family: whose case it is, and who has said to be near to whom, shuts the case for them whatever else would open it.
 * And lists that a lead has opened to a named colleague, with an end date.
 */
export class DisqualifiedAndLists1767225600080 implements MigrationInterface {
  readonly name = 'DisqualifiedAndLists1767225600080';

  async up(runner: QueryRunner): Promise<void> {
    for (const part of [disqualification, ownCases, lists, walls(opened + listed), denial]) await runner.query(part);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function ff.locate_person, ff.note_refused_look_up, ff.why_denied;
      ${['person_access', 'caseload_row', 'provider_list_row'].map((table) => `drop policy not_disqualified on ${table};`).join('')}`);
    await runner.query(locatePerson);
    await runner.query(walls(opened));
    await runner.query(`
      drop trigger own_case_known on participant;
      drop function ff.listed, ff.know_staff_person, ff.is_own_number, ff.disqualified_from, ff.note_own_case, ff.note_own_number cascade;
      drop table list_access, disqualification, staff_person`);
  }
}

/** \`staff_person\` is for the triggers alone: no role of the product reads it. */
const disqualification = `
create table staff_person (
  actor_id text constraint staff_person_pkey primary key,
  identity_number text not null check (identity_number ~ '^[0-9]{11}$')
);
create index staff_person_number on staff_person (identity_number);

create table disqualification (
  id uuid constraint disqualification_pkey primary key default uuidv7(),
  participant_id uuid not null,
  actor_id text not null,
  actor_name text not null,
  ground text not null check (ground in ('own', 'family', 'other')),
  words text check (length(words) between 3 and 500),
  declared_at timestamptz not null,
  declared_by text not null,
  declared_by_name text not null,
  lifted_at timestamptz,
  lifted_by_name text,
  lift_words text check (length(lift_words) between 3 and 500),
  constraint disqualification_lifted check ((lifted_at is null) = (lifted_by_name is null) and (lifted_at is null) = (lift_words is null)),
  constraint disqualification_own_stays check (ground <> 'own' or lifted_at is null)
);
create unique index disqualification_one on disqualification (actor_id, participant_id) where lifted_at is null;
create index disqualification_participant_id on disqualification (participant_id);

do $$
declare app text := current_setting('fotfeste.app_role');
begin
  alter table staff_person enable row level security;
  alter table disqualification enable row level security;
  execute format('grant select, insert, update on disqualification to %I', app);
  execute format('create policy own on disqualification for select to %I using (actor_id = (select ff.actor_id()))', app);
  execute format('create policy system_all on disqualification to %I using ((select ff.is_system())) with check ((select ff.is_system()))', app);
  execute format('grant delete on disqualification to %I', app);
end $$;
`;

/** Whose own case it is follows from the two numbers, whichever becomes known first. */
const ownCases = `
create function ff.note_own_case() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  insert into disqualification (participant_id, actor_id, actor_name, ground, declared_at, declared_by, declared_by_name)
  select new.participant_id, own.actor_id, coalesce(member.name, own.actor_id), 'own', coalesce(ff.now(), clock_timestamp()), 'SYSTEM', 'Fotfeste'
  from staff_person own left join staff_member member on member.id = own.actor_id
  where own.identity_number = new.identity_number
  on conflict do nothing;
  return null;
end $$;
create trigger own_case_known after insert or update of identity_number on participant for each row execute function ff.note_own_case();

create function ff.note_own_number() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  delete from disqualification where actor_id = new.actor_id and ground = 'own';
  insert into disqualification (participant_id, actor_id, actor_name, ground, declared_at, declared_by, declared_by_name)
  select p.participant_id, new.actor_id, coalesce(member.name, new.actor_id), 'own', coalesce(ff.now(), clock_timestamp()), 'SYSTEM', 'Fotfeste'
  from participant p left join staff_member member on member.id = new.actor_id
  where p.identity_number = new.identity_number
  on conflict do nothing;
  return null;
end $$;
create trigger own_number_known after insert or update of identity_number on staff_person for each row execute function ff.note_own_number();

create function ff.know_staff_person(actor text, number text) returns void
language sql volatile security definer set search_path = public, pg_temp as $$
  insert into staff_person (actor_id, identity_number) values (actor, number)
  on conflict (actor_id) do update set identity_number = excluded.identity_number where staff_person.identity_number <> excluded.identity_number
$$;

create function ff.is_own_number(number text) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
  select exists (select 1 from staff_person where actor_id = ff.actor_id() and identity_number = number)
$$;

create function ff.disqualified_from(person uuid) returns text[]
language sql stable security definer set search_path = public, pg_temp as $$
  select coalesce(array_agg(actor_id), '{}') from disqualification where participant_id = person and lifted_at is null
$$;

revoke all on function ff.know_staff_person(text, text), ff.is_own_number(text), ff.disqualified_from(uuid) from public;
do $$ begin
  execute format('grant execute on function ff.know_staff_person(text, text), ff.is_own_number(text), ff.disqualified_from(uuid) to %I',
    current_setting('fotfeste.app_role'));
end $$;
`;

/** Either everybody at an office or one adviser's list there. Names nobody who is followed up. */
const lists = `
create table list_access (
  id uuid constraint list_access_pkey primary key default uuidv7(),
  actor_id text not null,
  actor_name text not null,
  office text not null check (office ~ '^[0-9]{4}$'),
  responsible text,
  responsible_name text,
  reason text not null check (length(reason) between 10 and 500),
  from_date date not null,
  to_date date not null,
  granted_at timestamptz not null,
  granted_by text not null,
  granted_by_name text not null,
  ended_at timestamptz,
  ended_by_name text,
  constraint list_access_dates check (to_date between from_date and from_date + 92),
  constraint list_access_ended check ((ended_at is null) = (ended_by_name is null))
);
create index list_access_actor_id on list_access (actor_id, to_date);
create index list_access_office on list_access (office, to_date);

create function ff.listed() returns text[] language sql stable as $$
  select coalesce(array_agg(office || '/' || coalesce(responsible, '')), '{}') from list_access
  where actor_id = ff.actor_id() and ended_at is null and from_date <= ff.today() and to_date >= ff.today()
$$;

do $$
declare
  app text := current_setting('fotfeste.app_role');
  led constant text := '(select ff.actor_role()) = ''team-lead'' and office = any ((select ff.actor_offices())::text[])';
begin
  alter table list_access enable row level security;
  execute format('grant select, insert, update on list_access to %I', app);
  execute format('create policy own_or_led on list_access for select to %I using (actor_id = (select ff.actor_id()) or (select ff.is_system()) or %s)', app, led);
  execute format('create policy lead_opens on list_access for insert to %I with check (%s and granted_by = (select ff.actor_id()) and actor_id <> granted_by)', app, led);
  execute format('create policy lead_ends on list_access for update to %I using (%s) with check (%s)', app, led, led);
end $$;
`;

const opened = `participant_id in (
  select opened.participant_id from access_grant opened
  where opened.actor_id = (select ff.actor_id()) and opened.until > (select ff.now()))`;

const listed = ` or office || '/' = any ((select ff.listed())::text[]) or office || '/' || responsible = any ((select ff.listed())::text[])`;

/** The same words around \`person_access\` and around the rows that repeat its columns, with what may open a case of another office. */
function walls(opens: string): string {
  const seen = (table: string, roles: string): string => `
    drop policy seen_by_nav on ${table};
    execute format($policy$create policy seen_by_nav on ${table} for select to %I using (
      (select ff.actor_role() in (${roles}))
      and (protection = 'none'
        or protection = 'protected' and (select 'protection-7' = any (ff.actor_clearances()))
        or protection in ('strictly-protected', 'strictly-protected-abroad') and (select 'protection-6' = any (ff.actor_clearances())))
      and (not shielded or (select 'shielded' = any (ff.actor_clearances())))
      and (office_lock is null or (select 'kvp' = any (ff.actor_clearances())) and office_lock = any ((select ff.actor_offices())::text[]))
      and (office = any ((select ff.actor_offices())::text[]) or protection = 'none' and not shielded and (${opens})))$policy$, app);`;
  const shut = (table: string): string => `
    execute format($policy$create policy not_disqualified on ${table} as restrictive for select to %I using (
      (select ff.is_system()) or participant_id not in (
        select own.participant_id from disqualification own where own.actor_id = (select ff.actor_id()) and own.lifted_at is null))$policy$, app);`;
  const isUp = opens !== opened;
  return `do $$
declare app text := current_setting('fotfeste.app_role');
begin
  ${seen('person_access', `'adviser', 'team-lead', 'measure-coordinator'`)}
  ${seen('caseload_row', `'adviser', 'team-lead'`)}
  ${isUp ? ['person_access', 'caseload_row', 'provider_list_row'].map(shut).join('') : ''}
end $$;`;
}
