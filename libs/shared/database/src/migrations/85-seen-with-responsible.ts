import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The walls around the lists' rows look at the responsible adviser too since lists can be opened to a colleague: the index that counts says it. */
export class SeenWithResponsible1767225600085 implements MigrationInterface {
  readonly name = 'SeenWithResponsible1767225600085';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(covering('follow_up_to, protection, shielded, office_lock, participant_id, responsible'));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(covering('follow_up_to, protection, shielded, office_lock, participant_id'));
  }
}

function covering(columns: string): string {
  return `drop index caseload_row_office_seen; create index caseload_row_office_seen on caseload_row (office) include (${columns})`;
}
