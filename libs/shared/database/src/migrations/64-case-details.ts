import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the detail filters of the lists ask about a person. The rows are made again, since their form is another one (ADR 8). */
export class CaseDetails1767225600064 implements MigrationInterface {
  readonly name = 'CaseDetails1767225600064';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table caseload_row
        add column citizenship_group text,
        add column spoken_language text,
        add column interpreter text,
        add column contact_channel text,
        add column registered_from date,
        add column benefits jsonb`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table caseload_row
        drop column citizenship_group,
        drop column spoken_language,
        drop column interpreter,
        drop column contact_channel,
        drop column registered_from,
        drop column benefits`);
  }
}
