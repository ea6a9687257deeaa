import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What each kind of case weighs at an office when its caseload is compared and shared. Says nothing about anybody. */
export class CaseloadWeights1767225600067 implements MigrationInterface {
  readonly name = 'CaseloadWeights1767225600067';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table caseload_weights (
        office text constraint caseload_weights_pkey primary key check (office ~ '^[0-9]{4}$'),
        weights jsonb not null check (jsonb_typeof(weights) = 'object')
      );
      call ff.changeable('caseload_weights');
      do $$
      declare
        app text := current_setting('fotfeste.app_role');
        own constant text := '(select ff.is_nav()) and office = any ((select ff.actor_offices())::text[])';
        led constant text := '(select ff.actor_role()) = ''team-lead'' and office = any ((select ff.actor_offices())::text[])';
      begin
        alter table caseload_weights enable row level security;
        alter table caseload_weights_history enable row level security;
        execute format('grant select, insert, update on caseload_weights to %I', app);
        execute format('grant select, insert on caseload_weights_history to %I', app);
        execute format('create policy own_office on caseload_weights for select to %I using (%s)', app, own);
        execute format('create policy lead_adds on caseload_weights for insert to %I with check (%s)', app, led);
        execute format('create policy lead_changes on caseload_weights for update to %I using (%s) with check (%s)', app, led, led);
        execute format('create policy lead on caseload_weights_history to %I using (%s) with check (%s)', app, led, led);
      end $$;
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table caseload_weights_history, caseload_weights');
  }
}
