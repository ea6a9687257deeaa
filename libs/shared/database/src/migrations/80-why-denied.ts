/**
 * Why the actor does not see somebody, in the order of the policy (\`mayAccess\`), for the log alone; nothing when they do see them.
 * \`ff.locate_person\` and \`ff.note_refused_look_up\` are as before, and know of own cases and family too.
 */
export const whyDenied = `
create or replace function ff.why_denied(person uuid) returns text
language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
  a person_access%rowtype;
  role constant text := ff.actor_role();
begin
  select * into a from person_access where participant_id = person;
  if not found then return 'not-registered'; end if;
  if role = 'system' then return null; end if;
  if role is null or role not in ('adviser', 'team-lead', 'measure-coordinator', 'provider-coordinator', 'provider-adviser') then
    return 'no-permission';
  end if;
  if ff.actor_id() = any (ff.disqualified_from(person)) then return 'disqualified'; end if;
  if role in ('provider-coordinator', 'provider-adviser') then
    if not exists (select 1 from provider_access w where w.participant_id = person and w.organisation = ff.actor_organisation()) then
      return 'not-own-participant';
    end if;
    if not exists (select 1 from provider_access w where w.participant_id = person and w.organisation = ff.actor_organisation()
        and w.from_date <= ff.today() and (w.to_date is null or w.to_date >= ff.today())) then
      return 'provider-window-closed';
    end if;
    return null;
  end if;
  if a.protection = 'protected' and not 'protection-7' = any (ff.actor_clearances())
      or a.protection in ('strictly-protected', 'strictly-protected-abroad') and not 'protection-6' = any (ff.actor_clearances()) then
    return 'address-protected';
  end if;
  if a.shielded and not 'shielded' = any (ff.actor_clearances()) then return 'shielded'; end if;
  if a.office_lock is not null
      and not ('kvp' = any (ff.actor_clearances()) and a.office_lock = any (coalesce(ff.actor_offices(), '{}'))) then
    return 'office-locked';
  end if;
  if a.office = any (coalesce(ff.actor_offices(), '{}')) then return null; end if;
  if role = 'measure-coordinator' and a.office_lock is null and exists (
      select 1 from coordinator_access w where w.participant_id = person and w.unit = any (coalesce(ff.actor_offices(), '{}'))
        and w.from_date <= ff.today() and (w.to_date is null or w.to_date >= ff.today())) then
    return null;
  end if;
  if a.protection = 'none' and not a.shielded and (
      exists (select 1 from access_grant g where g.participant_id = person and g.actor_id = ff.actor_id() and g.until > ff.now())
      or exists (select 1 from list_access l where l.actor_id = ff.actor_id() and l.ended_at is null
        and l.from_date <= ff.today() and l.to_date >= ff.today() and l.office = a.office and coalesce(l.responsible = a.responsible, l.responsible is null))) then
    return null;
  end if;
  return 'other-office';
end $$;

`;

/** With the two functions that say and note where a typed number leads. */
export const denial = `${whyDenied}
create or replace function ff.locate_person(number text) returns table (participant_id uuid, office text)
language sql stable security definer set search_path = public, pg_temp as $$
  select a.participant_id, a.office
  from participant p join person_access a on a.participant_id = p.participant_id
  where p.identity_number = number and a.protection = 'none' and not a.shielded and a.office_lock is null
    and not exists (select 1 from disqualification d
      where d.participant_id = a.participant_id and d.actor_id = ff.actor_id() and d.lifted_at is null)
$$;

create or replace function ff.note_refused_look_up(number text, permission text, route text, request_id text) returns void
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
  found uuid;
begin
  select p.participant_id into found from participant p where p.identity_number = number;
  insert into access_log (actor_id, actor_role, permission, route, outcome, denial, participant_ids, request_id)
  values (ff.actor_id(), ff.actor_role(), permission, route, 'refused', coalesce(ff.why_denied(found), 'other-office'),
    case when found is null then '{}'::uuid[] else array[found] end, request_id);
end $$;

revoke all on function ff.why_denied(uuid), ff.locate_person(text), ff.note_refused_look_up(text, text, text, text) from public;
do $$ begin
  execute format('grant execute on function ff.why_denied(uuid), ff.locate_person(text), ff.note_refused_look_up(text, text, text, text) to %I',
    current_setting('fotfeste.app_role'));
end $$;
`;
