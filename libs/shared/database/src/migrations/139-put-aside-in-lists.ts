import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A row of the lists says until when its deadline has been put aside in the queue, so that both say the same. */
export class PutAsideInLists1767225600139 implements MigrationInterface {
  readonly name = 'PutAsideInLists1767225600139';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table caseload_row add column deadline_snoozed_until date;
      update caseload_row r set deadline_snoozed_until = d.snoozed_until from caseload_deadline d
        where d.snoozed_until is not null and d.participant_id = r.participant_id and d.kind = r.deadline_kind and d.due_on = r.deadline_on
          and d.subject_id = coalesce(r.deadline_subject, '00000000-0000-0000-0000-000000000000')`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table caseload_row drop column deadline_snoozed_until');
  }
}
