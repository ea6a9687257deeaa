import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Beside what the bell is silent about: which deadlines the day leaves out, and the last day somebody has looked at it. */
export class Day1767225600089 implements MigrationInterface {
  readonly name = 'Day1767225600089';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table notice_setting add column silent_deadlines text[] not null default '{}', add column day_seen_on date`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table notice_setting drop column silent_deadlines, drop column day_seen_on');
  }
}
