import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The read model behind every list: one row per person, and every deadline of the person. Written by projections alone. */
export class Caseload1767225600010 implements MigrationInterface {
  readonly name = 'Caseload1767225600010';

  async up(runner: QueryRunner): Promise<void> {
    for (const part of [row, deadlines, walls]) await runner.query(part);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table caseload_deadline, caseload_row');
  }
}

/** Dates and codes only, nothing that depends on today. The first columns repeat \`person_access\`, so that a list asks one table. */
const row = `
create table caseload_row (
  participant_id uuid constraint caseload_row_pkey primary key,
  office text not null,
  office_lock text,
  protection text not null,
  shielded boolean not null,
  responsible text,
  responsible_name text collate nb,
  assigned_on date,
  name text collate nb not null,
  born date not null,
  follow_up_from date,
  follow_up_to date,
  assistance_group text,
  group_rank smallint,
  main_goal text,
  decided_on date,
  decision_work text,
  decision_work_since date,
  participation_id uuid,
  measure text,
  participation_status text,
  participation_phase text,
  organisation_name text,
  participation_from date,
  participation_to date,
  clock_from date,
  clock_to date,
  waiting_since date,
  deadline_on date,
  deadline_kind text,
  deadline_subject uuid,
  deadline_waits_for text,
  waits_for_adviser_since date,
  waits_for_participant_since date,
  waits_for_provider_since date,
  measure_event_since date,
  goal_on date,
  last_contact_on date,
  last_activity_on date
);
create index caseload_row_office_name on caseload_row (office, name, participant_id);
create index caseload_row_responsible_name on caseload_row (responsible, name, participant_id);
create index caseload_row_office_deadline on caseload_row (office, deadline_on, name, participant_id);
create index caseload_row_responsible_deadline on caseload_row (responsible, deadline_on, name, participant_id);
`;

const deadlines = `
create table caseload_deadline (
  participant_id uuid not null,
  kind text not null,
  subject_id uuid not null,
  due_on date not null,
  since date not null,
  waits_for text not null check (waits_for in ('adviser', 'participant', 'provider')),
  constraint caseload_deadline_pkey primary key (participant_id, kind, subject_id, due_on)
);
create index caseload_deadline_due on caseload_deadline (kind, due_on);
`;

/** The same rule as on \`person_access\`, on the row's own columns: a list never asks twice. */
const walls = `
do $$
declare app text := current_setting('fotfeste.app_role');
begin
  alter table caseload_row enable row level security;
  alter table caseload_row force row level security;
  create policy owner_all on caseload_row to current_user using (true) with check (true);
  execute format('grant select, insert, update, delete on caseload_row to %I', app);
  execute format('create policy system_all on caseload_row to %I using ((select ff.is_system())) with check ((select ff.is_system()))', app);
  execute format($policy$create policy seen_by_nav on caseload_row for select to %I using (
    (select ff.actor_role() in ('adviser', 'team-lead'))
    and (protection = 'none'
      or protection = 'protected' and (select 'protection-7' = any (ff.actor_clearances()))
      or protection in ('strictly-protected', 'strictly-protected-abroad') and (select 'protection-6' = any (ff.actor_clearances())))
    and (not shielded or (select 'shielded' = any (ff.actor_clearances())))
    and (office_lock is null or (select 'kvp' = any (ff.actor_clearances())) and office_lock = any ((select ff.actor_offices())::text[]))
    and (office = any ((select ff.actor_offices())::text[])
      or protection = 'none' and not shielded and participant_id in (
        select opened.participant_id from access_grant opened
        where opened.actor_id = (select ff.actor_id()) and opened.until > (select ff.now()))))$policy$, app);

  alter table caseload_deadline enable row level security;
  alter table caseload_deadline force row level security;
  create policy owner_all on caseload_deadline to current_user using (true) with check (true);
  execute format('grant select, insert, update, delete on caseload_deadline to %I', app);
  execute format('create policy system_all on caseload_deadline to %I using ((select ff.is_system())) with check ((select ff.is_system()))', app);
  execute format('create policy row_seen on caseload_deadline for select to %I using (
    exists (select 1 from caseload_row seen where seen.participant_id = caseload_deadline.participant_id))', app);
end $$;
`;
