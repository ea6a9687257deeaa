import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What keeps numbers of tried changes of the law from telling of one person. `simulation_asked` keeps what those who see nobody have asked, and
 * is only ever added to. `simulation_key` is the installation's own secret: whoever has it can take the noise away again (ADR 38).
 */
export class SimulationAsked1767225600116 implements MigrationInterface {
  readonly name = 'SimulationAsked1767225600116';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table simulation_key (
        single boolean constraint simulation_key_pkey primary key default true check (single),
        key text not null
      );
      insert into simulation_key (key) values (gen_random_uuid()::text || gen_random_uuid()::text);
      create table simulation_asked (
        id uuid constraint simulation_asked_pkey primary key default uuidv7(),
        actor_id text not null,
        actor_role text not null,
        at timestamptz not null,
        on_day date not null,
        question text not null,
        asked jsonb not null,
        refused boolean not null
      );
      create index simulation_asked_actor on simulation_asked (actor_id, on_day, question);
      alter table simulation_key enable row level security;
      alter table simulation_asked enable row level security;
      do $$
      declare
        app text := current_setting('fotfeste.app_role');
        own constant text := 'actor_id = (select ff.actor_id())';
      begin
        execute format('grant select on simulation_key to %I', app);
        execute format('grant select, insert on simulation_asked to %I', app);
        execute format('create policy product on simulation_key for select to %I using ((select ff.actor_role()) = ''system'')', app);
        execute format('create policy own on simulation_asked to %I using (%s) with check (%s)', app, own, own);
      end $$`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table simulation_asked, simulation_key');
  }
}
