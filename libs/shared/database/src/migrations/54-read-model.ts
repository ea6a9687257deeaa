import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which form the rows of each read model had when it was last made as a whole. Says nothing about anybody; only the owner's commands use it. */
export class ReadModel1767225600054 implements MigrationInterface {
  readonly name = 'ReadModel1767225600054';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table read_model (
        name text constraint read_model_pkey primary key,
        form text not null,
        rebuilt_at timestamptz not null
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table read_model');
  }
}
