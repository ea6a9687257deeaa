import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A request to delete has a day by which a lead answers, and whoever asked can take it back while nobody has decided. */
export class ErasureDue1767225600086 implements MigrationInterface {
  readonly name = 'ErasureDue1767225600086';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(due);
    await runner.query(
      outcomes(
        `'erased', 'refused', 'withdrawn'`,
        `case when outcome = 'withdrawn' then decided_by = asked_by else decided_by <> asked_by end`,
      ),
    );
    await runner.query(
      updating(
        `outcome is null and (asked_by = (select ff.actor_id()) or (select ff.actor_role()) = 'team-lead')`,
        `decided_by = (select ff.actor_id()) and (outcome = 'withdrawn') = (asked_by = (select ff.actor_id()))`,
      ),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`delete from erasure where outcome = 'withdrawn'; alter table erasure drop column due_on`);
    await runner.query(outcomes(`'erased', 'refused'`, 'decided_by <> asked_by'));
    await runner.query(
      updating(
        `outcome is null and asked_by <> (select ff.actor_id()) and (select ff.actor_role()) = 'team-lead'`,
        'decided_by = (select ff.actor_id())',
      ),
    );
  }
}

/** Requests of before get the days that the product begins with. */
const due = `
alter table erasure add column due_on date;
update erasure set due_on = (asked_at at time zone 'Europe/Oslo')::date + 14;
alter table erasure alter column due_on set not null`;

function outcomes(possible: string, decider: string): string {
  return `
    alter table erasure drop constraint erasure_outcome_check, drop constraint erasure_second_person;
    alter table erasure add constraint erasure_outcome_check check (outcome in (${possible})),
      add constraint erasure_second_person check (${decider})`;
}

function updating(whose: string, becomes: string): string {
  return `
    drop policy another_decides on erasure;
    do $$ begin
      execute format($policy$create policy another_decides on erasure as restrictive for update to %I
        using (${whose}) with check (${becomes})$policy$, current_setting('fotfeste.app_role'));
    end $$`;
}
