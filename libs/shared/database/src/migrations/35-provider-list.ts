import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The read model behind the provider's list: one row per participation that a provider has a window to, with everything the list filters,
 * sorts and shows. Written by a projection alone. And a reader's own marks of what was seen, found without asking about each person.
 */
export class ProviderList1767225600035 implements MigrationInterface {
  readonly name = 'ProviderList1767225600035';

  async up(runner: QueryRunner): Promise<void> {
    for (const part of [row, walls, ownMarks, fill]) await runner.query(part);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`${marksAsBefore} drop table provider_list_row`);
  }
}

/** Days and codes only, nothing that depends on today. `organisation`, `from_date` and `to_date` repeat \`provider_access\`. */
const row = `
create table provider_list_row (
  participation_id uuid constraint provider_list_row_pkey primary key,
  participant_id uuid not null,
  organisation text not null,
  from_date date not null,
  to_date date,
  name text collate nb not null,
  office text not null,
  measure text not null,
  offering_id uuid,
  status text not null,
  is_taken_in boolean not null,
  starts_on date,
  ends_on date,
  shared_on date,
  contact_id text,
  contact_name text collate nb,
  helpers jsonb not null,
  helper_ids text[] not null,
  extents jsonb not null,
  suitability text,
  due_kind text,
  due_on date,
  urgent_from date,
  waiting_proposals integer not null,
  changed_at timestamptz,
  answered_at timestamptz,
  nav_wrote_at timestamptz
);
create index provider_list_row_organisation_name on provider_list_row (organisation, name, participation_id);
create index provider_list_row_participant_id on provider_list_row (participant_id);
`;

/** The same rule as on \`provider_access\`, on the row's own columns: a list never asks twice. */
const walls = `
do $$
declare app text := current_setting('fotfeste.app_role');
begin
  alter table provider_list_row enable row level security;
  execute format('grant select, insert, update, delete on provider_list_row to %I', app);
  execute format('create policy system_all on provider_list_row to %I using ((select ff.is_system())) with check ((select ff.is_system()))', app);
  execute format($policy$create policy seen_by_provider on provider_list_row for select to %I using (
    (select ff.actor_role() in ('provider-coordinator', 'provider-adviser'))
    and organisation = (select ff.actor_organisation())
    and from_date <= (select ff.today()) and (to_date is null or to_date >= (select ff.today())))$policy$, app);
end $$;
`;

/** A mark tells its own reader when that reader looked, and nothing of the person; it is still made and moved only for people one sees. */
const ownMarks = `
create index participation_seen_actor on participation_seen (actor_id);
create index participation_message_seen_actor on participation_message_seen (actor_id);
do $$
declare
  app text := current_setting('fotfeste.app_role');
  each text;
  seen text;
begin
  foreach each in array array['participation_seen', 'participation_message_seen'] loop
    execute format('create policy own_marks on %I for select to %I using (actor_id = (select ff.actor_id()))', each, app);
    execute format('drop policy person_seen on %I', each);
    execute format('drop policy own_window on %I', each);
    seen := case each when 'participation_message_seen' then $role$(select ff.actor_role() <> 'measure-coordinator') and $role$ else '' end
      || 'exists (select 1 from participation own where own.id = participation_id)';
    execute format('create policy marks_made on %I for insert to %I with check (%s)', each, app, seen);
    execute format('create policy marks_moved on %I for update to %I using (%s)', each, app, seen);
  end loop;
end $$;
`;

const marksAsBefore = `
do $$
declare
  app text := current_setting('fotfeste.app_role');
  each text;
  seen text;
begin
  foreach each in array array['participation_seen', 'participation_message_seen'] loop
    execute format('drop policy marks_made on %I', each);
    execute format('drop policy marks_moved on %I', each);
    execute format('drop policy own_marks on %I', each);
    seen := format('exists (select 1 from person_access seen where seen.participant_id = %I.participant_id)', each);
    execute format('create policy person_seen on %I to %I using (%s) with check (%s)', each, app, seen, seen);
    execute format($policy$create policy own_window on %I as restrictive to %I using (
      (select ff.is_nav()%s) or participation_id in (
        select own.participation_id from provider_access own
        where own.organisation = (select ff.actor_organisation()) and from_date <= (select ff.today())
          and (to_date is null or to_date >= (select ff.today()))))$policy$, each, app,
      case each when 'participation_message_seen' then $role$ and ff.actor_role() <> 'measure-coordinator'$role$ else '' end);
  end loop;
end $$;
drop index participation_seen_actor, participation_message_seen_actor;
`;

/**
 * The rows there are already, by the same rules as the projection's: due days as in the code (a start date within 7 days, reports by the
 * terms or after 12 weeks, the final report at the end where the law asks, else after 14 days). \`npm run caseload -- rebuild\` makes them anew.
 */
const fill = `
insert into provider_list_row
with due as (
  select p.id, (p.status = 'awaiting-start' and p.taken_in_on is null) as is_new, d.kind, d.due_on
  from participation p
  left join offering o on o.id = p.offering_id
  left join reporting_terms t on t.agreement_id = o.agreement_id
  left join lateral (
    select kind, due_on from (
      select 'start-date' as kind, p.status_from + 7 as due_on
      where p.status = 'awaiting-start' and p.starts_on is null and p.route like 'offering-%'
      union all
      select 'interim-report', i.due_on from (
        select coalesce(max(r.period_to) + 7 * coalesce(t.every_weeks, 12), p.starts_on + 7 * coalesce(t.first_weeks_after_start, 12)) as due_on
        from participation_report r where r.participation_id = p.id and r.kind = 'interim') i
      where p.status = 'participating' and p.route like 'offering-%' and (p.ends_on is null or p.ends_on > i.due_on)
      union all
      select 'final-report', p.ends_on + case
        when p.measure in ('AVKLARING', 'OPPFOLGING', 'JOBBKLUBB', 'DIGITALT_OPPFOLGINGSTILTAK', 'ARBEIDSRETTET_REHABILITERING',
          'ARBEIDSFORBEREDENDE_TRENING') then 0
        else coalesce(t.final_days_after_end, 14) end
      where p.status in ('ended', 'completed', 'interrupted') and p.ends_on is not null and p.route like 'offering-%'
        and not exists (select 1 from participation_report r where r.participation_id = p.id and r.kind = 'final')
      union all
      select 'report-question', r.status_from + 7 from participation_report r where r.participation_id = p.id and r.status = 'returned'
    ) every_due order by due_on limit 1) d on true
)
select p.id, p.participant_id, p.organisation, a.from_date, a.to_date, trim(n.given_name || ' ' || n.family_name), s.office, p.measure,
       p.offering_id, p.status, p.taken_in_on is not null, p.starts_on, p.ends_on, p.shared_on, p.provider_contact_id, p.provider_contact_name,
       coalesce((select jsonb_agg(jsonb_build_object('code', c.staff_id, 'name', c.name) order by c.name)
         from participation_co_adviser c where c.participation_id = p.id), '[]'),
       array(select c.staff_id from participation_co_adviser c where c.participation_id = p.id order by c.staff_id),
       coalesce((select jsonb_agg(jsonb_build_object('from', e.valid_from, 'percent', e.percent) order by e.valid_from desc)
         from participation_extent e where e.participation_id = p.id), '[]'),
       (select j.verdict from participation_suitability j where j.participation_id = p.id order by j.judged_at desc limit 1),
       due.kind, due.due_on, case when due.is_new then least(p.shared_on, due.due_on) else due.due_on end,
       (select count(*) from participation_proposal w where w.participation_id = p.id and w.status = 'waiting'),
       p.news_for_provider_at,
       (select max(w.settled_at) from participation_proposal w where w.participation_id = p.id and w.status in ('approved', 'rejected')),
       (select max(m.sent_at) from participation_message m where m.participation_id = p.id and m.side = 'nav')
from provider_access a
join participation p on p.id = a.participation_id and p.organisation = a.organisation
join participant n on n.participant_id = p.participant_id
join person_access s on s.participant_id = p.participant_id
join due on due.id = p.id;
analyze provider_list_row;
`;
