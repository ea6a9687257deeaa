import type { MigrationInterface, QueryRunner } from 'typeorm';

/** People tell more than yes and no: amounts, percentages, days and months are written down the same way. */
export class ToldValues1767225600013 implements MigrationInterface {
  readonly name = 'ToldValues1767225600013';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table recorded_fact alter column value type jsonb using to_jsonb(value)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      delete from recorded_fact where jsonb_typeof(value) <> 'boolean';
      alter table recorded_fact alter column value type boolean using (value = 'true'::jsonb)`);
  }
}
