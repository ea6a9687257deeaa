import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What keeps a typed identity number from telling too much. `number_look_up` counts how many numbers each adviser has typed, minute by minute.
 * `registration_receipt` keeps what became of a registration: read by the one who registered, and only while they see the person;
 * of somebody hidden it holds nothing at all.
 */
export class LookUpByNumber1767225600020 implements MigrationInterface {
  readonly name = 'LookUpByNumber1767225600020';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table number_look_up (
        actor_id text not null,
        minute timestamptz not null,
        count integer not null default 0,
        constraint number_look_up_pkey primary key (actor_id, minute)
      );
      create table registration_receipt (
        id uuid constraint registration_receipt_pkey primary key default uuidv7(),
        actor_id text not null,
        at timestamptz not null,
        participant_id uuid,
        refusal jsonb
      );
      create index registration_receipt_participant_id on registration_receipt (participant_id);
      create index registration_receipt_actor_id on registration_receipt (actor_id, at);
      alter table registration_receipt enable row level security;
      do $$
      declare app text := current_setting('fotfeste.app_role');
      begin
        execute format('grant select, insert, update, delete on number_look_up to %I', app);
        execute format('grant select, insert, delete on registration_receipt to %I', app);
        execute format($policy$create policy own on registration_receipt to %I using (
          actor_id = (select ff.actor_id()) and (select ff.is_nav())
          and (participant_id is null or exists (select 1 from person_access seen where seen.participant_id = registration_receipt.participant_id)))
          with check (actor_id = (select ff.actor_id()))$policy$, app);
      end $$`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table registration_receipt, number_look_up');
  }
}
