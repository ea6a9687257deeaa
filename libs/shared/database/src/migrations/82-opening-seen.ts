import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How somebody of another office got to see a person, and that the lead of whoever opened by a reason of their own has seen it. */
export class OpeningSeen1767225600082 implements MigrationInterface {
  readonly name = 'OpeningSeen1767225600082';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table access_grant
        add column way text not null default 'office' check (way in ('reason', 'registration', 'office')),
        add column seen_at timestamptz,
        add column seen_by_name text,
        add constraint access_grant_seen check ((seen_at is null) = (seen_by_name is null));
      create index access_grant_unseen on access_grant (actor_id) where way = 'reason' and seen_at is null;
      do $$
      declare app text := current_setting('fotfeste.app_role');
      begin
        execute format('grant update (seen_at, seen_by_name) on access_grant to %I', app);
        execute format('create policy seen_by_lead on access_grant for update to %I using ((select ff.is_system())) with check ((select ff.is_system()))', app);
      end $$`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop policy seen_by_lead on access_grant;
      alter table access_grant drop column way, drop column seen_at, drop column seen_by_name;
      do $$ begin execute format('revoke update on access_grant from %I', current_setting('fotfeste.app_role')); end $$`);
  }
}
