import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Two versions of a draft may meet in one field: the text that does not stand in the field is kept beside the draft until its writer removes it. */
export class DraftSetAside1767225600015 implements MigrationInterface {
  readonly name = 'DraftSetAside1767225600015';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`alter table draft add column set_aside jsonb not null default '[]' check (jsonb_typeof(set_aside) = 'array')`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table draft drop column set_aside');
  }
}
