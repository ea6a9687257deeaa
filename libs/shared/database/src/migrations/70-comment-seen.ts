import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Until when writer and second person have read what the other said about a § 14 a text. */
export class CommentSeen1767225600070 implements MigrationInterface {
  readonly name = 'CommentSeen1767225600070';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table assistance_comment_seen (
        decision_id uuid not null constraint assistance_comment_seen_decision references assistance_decision,
        actor_id text not null,
        participant_id uuid not null,
        seen_at timestamptz not null,
        constraint assistance_comment_seen_pkey primary key (decision_id, actor_id)
      );
      call ff.protect('assistance_comment_seen', 'nav');
      do $$
      declare app text := current_setting('fotfeste.app_role');
      begin
        execute format('create policy own_reading on assistance_comment_seen as restrictive to %I using (actor_id = (select ff.actor_id()))', app);
        execute format('revoke delete on assistance_comment_seen from %I', app);
      end $$;
      create index assistance_comment_author on assistance_comment (author_id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index assistance_comment_author; drop table assistance_comment_seen');
  }
}
