import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was said when the choice of a measure was talked over with the participant (tiltaksforskriften § 1-3): a summary beside the day. */
export class Consultation1767225600017 implements MigrationInterface {
  readonly name = 'Consultation1767225600017';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of ['participation', 'participation_history'])
      await runner.query(`alter table ${table} add column consultation_words text`);
    await runner.query(
      'alter table participation add constraint participation_consultation_words_check check (length(consultation_words) <= 2000)',
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['participation', 'participation_history'])
      await runner.query(`alter table ${table} drop column consultation_words`);
  }
}
