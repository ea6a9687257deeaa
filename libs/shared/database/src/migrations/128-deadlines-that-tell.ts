import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Every deadline of a measure that tells of health is veiled for those who are not told of it, not only the kinds that no other measure has:
 * else the veil itself would tell which of them it is (ADR 34). The rows are made again at the start, since their form is another one now.
 */
export class DeadlinesThatTell1767225600128 implements MigrationInterface {
  readonly name = 'DeadlinesThatTell1767225600128';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table caseload_deadline add column tells_measure boolean not null default false;
      alter table caseload_row add column deadline_tells_measure boolean`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table caseload_row drop column deadline_tells_measure;
      alter table caseload_deadline drop column tells_measure`);
  }
}
