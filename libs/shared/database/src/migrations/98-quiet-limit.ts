import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * After how many days without a talk a case is too quiet is the office's to say, so the row keeps the day itself. It keeps when the
 * registration as job seeker ended too: whoever is no longer registered may be one to end the follow-up of.
 */
export class QuietLimit1767225600098 implements MigrationInterface {
  readonly name = 'QuietLimit1767225600098';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(limits);
    // The rows get the day of registration when they are made again, since their form is another one now
    await runner.query(`
      alter table caseload_row add column too_quiet_on date, add column registered_to date;
      update caseload_row set too_quiet_on = quiet_since + 56 where quiet_since is not null;
      drop index caseload_row_office_quiet;
      create index caseload_row_office_quiet on caseload_row (office, too_quiet_on, name, participant_id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index caseload_row_office_quiet;
      create index caseload_row_office_quiet on caseload_row (office, quiet_since, name, participant_id);
      update caseload_row set attention_on = least(deadline_on, quiet_since + 56);
      alter table caseload_row drop column too_quiet_on, drop column registered_to;
      drop table quiet_limit_history, quiet_limit`);
  }
}

const limits = `
create table quiet_limit (
  office text constraint quiet_limit_pkey primary key check (office ~ '^[0-9]{4}$'),
  days integer not null check (days between 14 and 365)
);
call ff.changeable('quiet_limit');
do $$
declare
  app text := current_setting('fotfeste.app_role');
  led constant text := '(select ff.actor_role()) = ''team-lead'' and office = any ((select ff.actor_offices())::text[])';
begin
  alter table quiet_limit enable row level security;
  alter table quiet_limit_history enable row level security;
  execute format('grant select, insert, update on quiet_limit to %I', app);
  execute format('grant select, insert on quiet_limit_history to %I', app);
  -- Whoever changes a case, a provider too, has its row made again by the days of its office. A number says nothing of anybody
  execute format('create policy read_by_all on quiet_limit for select to %I using (true)', app);
  execute format('create policy lead_adds on quiet_limit for insert to %I with check (%s)', app, led);
  execute format('create policy lead_changes on quiet_limit for update to %I using (%s) with check (%s)', app, led, led);
  execute format('create policy lead on quiet_limit_history to %I using (%s) with check (%s)', app, led, led);
end $$;
`;
