import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Few participants have somebody who helps the adviser: counting by helper walks through those alone. */
export class ProviderListHelped1767225600036 implements MigrationInterface {
  readonly name = 'ProviderListHelped1767225600036';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`create index provider_list_row_helped on provider_list_row (organisation) where helper_ids <> '{}'`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index provider_list_row_helped');
  }
}
