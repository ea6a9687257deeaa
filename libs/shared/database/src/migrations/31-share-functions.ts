/**
 * The only way from a provider to what stands behind the walls.
 *
 * \`ff.share_values\` gathers every field of a participation with the rights of the one who asks: Nav sees what it sees anyway, and a
 * provider nothing. \`ff.shared_values\` gives a provider those of them that are shared with it today, in its own window, and nobody else
 * anything. \`ff.shared_names\` gives it the names of those it has a window to.
 */
export const shareFunctions = `
create function ff.share_values(asked uuid) returns table (field text, value jsonb)
language sql stable set search_path = public, pg_temp as $$
  select 'contact', jsonb_strip_nulls(jsonb_build_object('telephone', n.telephone, 'email', n.email))
  from participation p join participant n on n.participant_id = p.participant_id
  where p.id = asked and coalesce(n.telephone, n.email) is not null
  union all
  select 'language', jsonb_strip_nulls(jsonb_build_object('spokenLanguage', n.spoken_language, 'interpreter', n.interpreter))
  from participation p join participant n on n.participant_id = p.participant_id
  where p.id = asked and (n.spoken_language is not null or n.interpreter <> 'none')
  union all
  select 'background', jsonb_build_object('words', b.words)
  from participation p join participation_background b on b.id = p.background_id where p.id = asked
  union all
  select 'plan-goal', jsonb_build_object('words', g.words)
  from participation p join plan_goal g on g.participant_id = p.participant_id where p.id = asked
  union all
  select 'job-wishes', jsonb_build_object('occupations', w.names)
  from participation p
  cross join lateral (
    select jsonb_agg(coalesce(o.name, each.code) order by each.place) as names
    from (select r.wished_occupations from job_seeker_registration r where r.participant_id = p.participant_id
          order by r.from_date desc limit 1) latest
    cross join unnest(latest.wished_occupations) with ordinality as each (code, place)
    left join occupation o on o.code = each.code) w
  where p.id = asked and w.names is not null
  union all
  select 'work-experience', jsonb_build_object('jobs', w.jobs)
  from participation p
  cross join lateral (
    select jsonb_agg(jsonb_strip_nulls(jsonb_build_object('employer', e.employer_name, 'occupation', o.name, 'from', e.from_date, 'to', e.to_date))
             order by e.from_date desc) as jobs
    from employment e left join occupation o on o.code = e.occupation_code where e.participant_id = p.participant_id) w
  where p.id = asked and w.jobs is not null
  union all
  select 'education', jsonb_build_object('educations', w.educations)
  from participation p
  cross join lateral (
    select jsonb_agg(jsonb_strip_nulls(jsonb_build_object('title', e.title, 'state', e.state, 'to', e.to_date))
             order by e.to_date desc nulls first) as educations
    from participant_education e where e.participant_id = p.participant_id) w
  where p.id = asked and w.educations is not null
  union all
  select 'adaptation', jsonb_build_object('words', c.words)
  from (select answer, withdrawn_on, until_date, words from share_consent
        where participation_id = asked and field = 'adaptation' order by id desc limit 1) c
  where c.answer = 'yes' and c.withdrawn_on is null and c.until_date >= ff.today()
$$;

create function ff.shared_values(asked uuid) returns table (field text, value jsonb)
language sql stable security definer set search_path = public, pg_temp as $$
  select v.field, v.value
  from ff.share_values(asked) v
  join participation_share s on s.participation_id = asked and s.field = v.field
  where ff.actor_role() in ('provider-coordinator', 'provider-adviser')
    and s.organisation = ff.actor_organisation() and s.closed_at is null and (s.until_date is null or s.until_date >= ff.today())
    and (s.consent_id is null or exists (
      select 1 from share_consent c
      where c.id = s.consent_id and c.answer = 'yes' and c.withdrawn_on is null and c.until_date >= ff.today()))
    and exists (
      select 1 from provider_access own
      where own.participation_id = asked and own.organisation = ff.actor_organisation()
        and own.from_date <= ff.today() and (own.to_date is null or own.to_date >= ff.today()))
$$;

create function ff.shared_names(asked uuid[]) returns table (participant_id uuid, given_name text, family_name text)
language sql stable security definer set search_path = public, pg_temp as $$
  select n.participant_id, n.given_name, n.family_name
  from participant n
  where n.participant_id = any (asked) and ff.actor_role() in ('provider-coordinator', 'provider-adviser')
    and exists (
      select 1 from provider_access own
      where own.participant_id = n.participant_id and own.organisation = ff.actor_organisation()
        and own.from_date <= ff.today() and (own.to_date is null or own.to_date >= ff.today()))
$$;

revoke all on function ff.share_values(uuid), ff.shared_values(uuid), ff.shared_names(uuid[]) from public;
do $$ begin
  execute format('grant execute on function ff.share_values(uuid), ff.shared_values(uuid), ff.shared_names(uuid[]) to %I',
    current_setting('fotfeste.app_role'));
end $$;
`;
