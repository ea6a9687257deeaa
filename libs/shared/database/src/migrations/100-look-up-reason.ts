import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Why somebody looks at a person outside the own caseload: told once for the day, in the access log among the look-ups it is for, and sealed
 * with them. `ff.must_tell_why` says the same as `mustTellWhy` of the policy.
 */
export class LookUpReason1767225600100 implements MigrationInterface {
  readonly name = 'LookUpReason1767225600100';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table access_log
        add column reason text check (reason in ('substitute', 'inquiry', 'handover', 'cooperation', 'control', 'other')),
        add column reason_words text check (length(reason_words) between 1 and 500),
        add column reason_until timestamptz,
        add constraint access_log_reason_whole check ((reason is null) = (reason_until is null) and (reason is not null or reason_words is null)),
        add constraint access_log_reason_other check (reason <> 'other' or reason_words is not null);
      create index access_log_reason on access_log (actor_id, reason_until) where reason is not null`);
    await runner.query(line(withReason));
    await runner.query(mustTellWhy);
    await runner.query(reading('reason text, reason_words text', 'l.reason, l.reason_words'));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function ff.must_tell_why');
    await runner.query(reading('', ''));
    await runner.query(line(''));
    await runner.query(`
      alter table access_log drop constraint access_log_reason_whole, drop constraint access_log_reason_other,
        drop column reason, drop column reason_words, drop column reason_until`);
  }
}

/** A line without a reason reads as it did before there were any, so that older seals hold. */
const withReason = ` || case when line.reason is null then '[]'::jsonb
    else jsonb_build_array(line.reason, line.reason_words, extract(epoch from line.reason_until)::text) end`;

function line(more: string): string {
  return `create or replace function ff.access_log_line(line access_log) returns text language sql stable as $$
  select (jsonb_build_array(line.id, extract(epoch from line.at)::text, line.actor_id, line.actor_role, line.permission, line.route, line.outcome,
    line.denial, to_jsonb(line.participant_ids), line.request_id)
    || case when line.seen_at is null then '[]'::jsonb else jsonb_build_array(extract(epoch from line.seen_at)::text) end${more})::text
$$`;
}

/** Asked only of those who see the person and do not follow them up themselves. A reason is of today, so older months are not looked into. */
export const mustTellWhy = `
create function ff.must_tell_why(person uuid) returns boolean
language plpgsql stable security definer set search_path = public, pg_temp as $$
declare
  a person_access%rowtype;
  who constant text := ff.actor_id();
begin
  if ff.actor_role() not in ('adviser', 'team-lead') then return false; end if;
  select * into a from person_access where participant_id = person;
  if a.responsible = any (ff.stands_for()) then return false; end if;
  if ff.actor_role() = 'team-lead' and a.office = any (coalesce(ff.actor_offices(), '{}')) then return false; end if;
  return not (
    exists (select 1 from access_log l where l.actor_id = who and l.reason is not null and l.reason_until > ff.now()
      and l.at > now() - interval '3 days' and l.participant_ids @> array[person])
    or exists (select 1 from access_grant g where g.participant_id = person and g.actor_id = who and g.until > ff.now())
    or exists (select 1 from list_access l where l.actor_id = who and l.ended_at is null
      and l.from_date <= ff.today() and l.to_date >= ff.today() and l.office = a.office and coalesce(l.responsible = a.responsible, l.responsible is null))
    or exists (select 1 from assistance_decision d join staff_member m on m.id = who and m.second_control
      where d.participant_id = person and d.status = 'sent-to-second-control' and not who = any (d.writers))
    or exists (select 1 from quality_review r where r.participant_id = person and r.reviewer_id = who and r.done_at is null)
    or exists (select 1 from follow_up_task t where t.participant_id = person and t.responsible = who and t.created_by <> who and t.done_on is null)
    or exists (select 1 from domain_event e where e.participant_id = person and e.name = 'participant.registered' and e.actor_id = who
      and e.at >= ff.today()::timestamp at time zone 'Europe/Oslo'));
end $$;
revoke all on function ff.must_tell_why(uuid) from public;
do $$ begin
  execute format('grant execute on function ff.must_tell_why(uuid) to %I', current_setting('fotfeste.app_role'));
end $$`;

/** The two ways to read the log, with the reason beside each line. */
function reading(columns: string, values: string): string {
  const [more, read] = columns ? [`, ${columns}`, `, ${values}`] : ['', ''];
  return `
drop function ff.look_ups_of_person(uuid);
drop function ff.look_ups_of_team(timestamptz, timestamptz);
create function ff.look_ups_of_person(person uuid) returns table (at timestamptz, actor_id text, actor_role text, permission text, route text, outcome text${more})
language sql stable security definer set search_path = public, pg_temp as $$
  select coalesce(l.seen_at, l.at), l.actor_id, l.actor_role, l.permission, l.route, l.outcome${read} from access_log l
  where l.participant_ids @> array[person] and ff.why_denied(person) is null and ff.is_nav()
$$;
create function ff.look_ups_of_team(first timestamptz, past timestamptz)
returns table (at timestamptz, actor_id text, permission text, route text, outcome text, denial text, people uuid[]${more})
language sql stable security definer set search_path = public, pg_temp as $$
  select coalesce(l.seen_at, l.at), l.actor_id, l.permission, l.route, l.outcome, l.denial, l.participant_ids${read} from access_log l
  where l.at >= first and l.at < past + interval '2 days' and coalesce(l.seen_at, l.at) >= first and coalesce(l.seen_at, l.at) < past
    and ff.actor_role() = 'team-lead' and l.actor_id in (select m.id from staff_member m where m.offices && ff.actor_offices())
$$;
revoke all on function ff.look_ups_of_person(uuid), ff.look_ups_of_team(timestamptz, timestamptz) from public;
do $$ begin
  execute format('grant execute on function ff.look_ups_of_person(uuid), ff.look_ups_of_team(timestamptz, timestamptz) to %I', current_setting('fotfeste.app_role'));
end $$`;
}
