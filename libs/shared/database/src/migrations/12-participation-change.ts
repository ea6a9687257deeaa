import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was changed in a participation while its status stayed: from what to what, by whom and why. Seen by those who see the participation. */
export class ParticipationChange1767225600012 implements MigrationInterface {
  readonly name = 'ParticipationChange1767225600012';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table participation_change (
        id uuid constraint participation_change_pkey primary key default uuidv7(),
        participant_id uuid not null,
        participation_id uuid not null constraint participation_change_participation references participation,
        kind text not null,
        valid_from date,
        before jsonb not null default '{}',
        after jsonb not null default '{}',
        reason_words text,
        recorded_at timestamptz not null,
        recorded_by text not null,
        recorded_by_name text not null
      );
      call ff.protect('participation_change', 'anyone');
      create index participation_change_participation_id on participation_change (participation_id, recorded_at);
      do $$ begin
        execute format($policy$create policy own_window on participation_change as restrictive to %I using (
          (select ff.is_nav()) or participation_id in (
            select own.participation_id from provider_access own
            where own.organisation = (select ff.actor_organisation()) and from_date <= (select ff.today())
              and (to_date is null or to_date >= (select ff.today()))))$policy$, current_setting('fotfeste.app_role'));
      end $$`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table participation_change');
  }
}
