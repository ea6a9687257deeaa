import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The lists know the first day of what runs for somebody, measures and activities of the plan alike: the quiet of the young is counted from it. */
export class ActiveSince1767225600087 implements MigrationInterface {
  readonly name = 'ActiveSince1767225600087';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table caseload_row add column active_since date');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table caseload_row drop column active_since');
  }
}
