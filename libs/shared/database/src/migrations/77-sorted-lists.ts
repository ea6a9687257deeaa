import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * An index for every promised sorting of an office, and for the most urgent first, which lists begin with (ADR 24). An adviser's own people
 * are few: they are found by one index and sorted as they are.
 */
export class SortedLists1767225600077 implements MigrationInterface {
  readonly name = 'SortedLists1767225600077';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query('drop index caseload_row_responsible_deadline, caseload_row_responsible_attention');
    for (const [name, column] of sortings)
      await runner.query(`create index caseload_row_office_${name} on caseload_row (office, ${column}, name, participant_id)`);
    // How many there are is asked with every page: told from the index alone, with what the walls look at
    await runner.query(
      `create index caseload_row_office_seen on caseload_row (office)
         include (follow_up_to, protection, shielded, office_lock, participant_id)`,
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    const names = [...sortings.map(([name]) => name), 'seen'].map((name) => `caseload_row_office_${name}`);
    await runner.query(`drop index ${names.join(', ')}`);
    await runner.query(`
      create index caseload_row_responsible_deadline on caseload_row (responsible, deadline_on, name, participant_id);
      create index caseload_row_responsible_attention on caseload_row (responsible, attention_on, name, participant_id)`);
  }
}

/** Name, next deadline and the day of attention have theirs already. */
const sortings = [
  ['quiet', 'quiet_since'],
  ['group', 'group_rank'],
  ['last_contact', 'last_contact_on'],
  ['start', 'participation_from'],
  ['end', 'participation_to'],
  ['adviser', 'responsible_name'],
  ['assigned', 'assigned_on'],
] as const;
