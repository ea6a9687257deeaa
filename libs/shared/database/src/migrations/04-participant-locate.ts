/**
 * The two questions that a number typed by somebody without access may put past the walls.
 *
 * \`ff.locate_person\` answers only about people whose office may be told: without protection, shielding and office lock.
 * A hidden person and a number nobody has give the same answer, no row, after the same look-ups.
 * \`ff.note_refused_look_up\` writes the refusal to the access log with whoever the number belongs to, and tells nobody.
 */
export const locatePerson = `
create function ff.locate_person(number text) returns table (participant_id uuid, office text)
language sql stable security definer set search_path = public, pg_temp as $$
  select a.participant_id, a.office
  from participant p join person_access a on a.participant_id = p.participant_id
  where p.identity_number = number and a.protection = 'none' and not a.shielded and a.office_lock is null
$$;

create function ff.note_refused_look_up(number text, permission text, route text, request_id text) returns void
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
  found uuid[];
  reason text;
begin
  select array_agg(a.participant_id),
         max(case when a.protection <> 'none' then 'address-protected' when a.shielded then 'shielded'
                  when a.office_lock is not null then 'office-locked' else 'other-office' end)
  into found, reason
  from participant p join person_access a on a.participant_id = p.participant_id
  where p.identity_number = number;
  insert into access_log (actor_id, actor_role, permission, route, outcome, denial, participant_ids, request_id)
  values (ff.actor_id(), ff.actor_role(), permission, route, 'refused', coalesce(reason, 'not-registered'), coalesce(found, '{}'), request_id);
end $$;

revoke all on function ff.locate_person(text), ff.note_refused_look_up(text, text, text, text) from public;
do $$ begin
  execute format('grant execute on function ff.locate_person(text), ff.note_refused_look_up(text, text, text, text) to %I',
    current_setting('fotfeste.app_role'));
end $$;
`;

/**
 * An office that has been asked may let the asker in, so the product may write a grant for somebody else than the actor.
 * A request tells that a person exists: it is read only by those who see the person.
 */
export const askOffice = `
do $$
declare app text := current_setting('fotfeste.app_role');
begin
  execute format('create policy granted_by_office on access_grant for insert to %I with check ((select ff.is_system()))', app);
  execute format($policy$create policy person_seen on access_request as restrictive for select to %I using (
    (select ff.is_system()) or exists (select 1 from person_access seen where seen.participant_id = access_request.participant_id))$policy$, app);
end $$;
alter table access_request add column kind text not null default 'access' check (kind in ('access', 'registration'));
`;
