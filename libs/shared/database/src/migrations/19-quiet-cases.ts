import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Since when a case without a measure has been quiet, and the first day on which a case asks for something: what lists begin with. */
export class QuietCases1767225600019 implements MigrationInterface {
  readonly name = 'QuietCases1767225600019';

  async up(runner: QueryRunner): Promise<void> {
    // Eight weeks as in the code (quietAfterDays): the rows that are there follow the same rule as those that come.
    await runner.query(`
      alter table caseload_row add column quiet_since date, add column attention_on date;
      update caseload_row set quiet_since = coalesce(last_contact_on, follow_up_from) where participation_phase is null;
      update caseload_row set attention_on = least(deadline_on, quiet_since + 56);
      create index caseload_row_office_attention on caseload_row (office, attention_on, name, participant_id);
      create index caseload_row_responsible_attention on caseload_row (responsible, attention_on, name, participant_id)`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table caseload_row drop column quiet_since, drop column attention_on');
  }
}
