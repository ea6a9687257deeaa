import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Whom a refused address was about, and why, for the log alone: the row is looked up past the policies. The same questions are asked of a row
 * that nobody has.
 */
export class RefusalReason1767225600083 implements MigrationInterface {
  readonly name = 'RefusalReason1767225600083';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function ff.refusal_of(bearing text, row_id uuid) returns table (person uuid, reason text)
      language plpgsql stable security definer set search_path = public, pg_temp as $$
      begin
        if bearing is null then
          select a.participant_id into person from person_access a where a.participant_id = row_id;
        else
          if not exists (select 1 from pg_attribute where attrelid = to_regclass(quote_ident(bearing)) and attname = 'participant_id') then
            raise exception '% bears no person', bearing;
          end if;
          execute format('select participant_id from %I where id = $1', bearing) into person using row_id;
        end if;
        reason := coalesce(ff.why_denied(person), 'not-registered');
        return next;
      end $$;
      revoke all on function ff.refusal_of(text, uuid) from public;
      do $$ begin
        execute format('grant execute on function ff.refusal_of(text, uuid) to %I', current_setting('fotfeste.app_role'));
      end $$`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function ff.refusal_of');
  }
}
