import type { MigrationInterface, QueryRunner } from 'typeorm';

/** When each session began and was last used: one that nobody uses ends, and whoever is signed in sees where. Never from which device. */
export class SessionUse1767225600096 implements MigrationInterface {
  readonly name = 'SessionUse1767225600096';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table session
        add column id uuid not null default uuidv7() unique,
        add column began_at timestamptz not null default now(),
        add column used_at timestamptz not null default now(),
        add column idle_until timestamptz not null default now() + interval '1 hour';
      create index session_actor_id on session (actor_id) where actor_id is not null`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index session_actor_id;
      alter table session drop column id, drop column began_at, drop column used_at, drop column idle_until`);
  }
}
