import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The days on which somebody may be let go are found when the row is written, from its own columns: looking through benefits cost the counts of
 * an office as much as all other filters.
 */
export class ExitDays1767225600133 implements MigrationInterface {
  readonly name = 'ExitDays1767225600133';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function ff.day_of(text) returns date language sql immutable strict parallel safe
        as $$ select make_date(left($1, 4)::int, substr($1, 6, 2)::int, substr($1, 9, 2)::int) $$;
      create function ff.benefit_days(benefits jsonb, kind text) returns datemultirange language sql immutable parallel safe
        as $$ select coalesce(range_agg(daterange(ff.day_of(b ->> 'from'), ff.day_of(b ->> 'to'), '[]')), '{}')
          from jsonb_array_elements(benefits) b where b ->> 'type' = kind and (b ->> 'to' is null or b ->> 'to' >= b ->> 'from') $$;
      alter table caseload_row add column exit_days datemultirange generated always as (
        case when participation_phase is null and active_since is null and (registered_to is not null or deadline_on is null and too_quiet_on is not null)
          then datemultirange(daterange(least(registered_to + 1, case when deadline_on is null then too_quiet_on end), null))
            - ff.benefit_days(benefits, 'AAP')
        end) stored`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table caseload_row drop column exit_days;
      drop function ff.benefit_days(jsonb, text);
      drop function ff.day_of(text)`);
  }
}
