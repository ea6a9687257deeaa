import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who has said that they read a text that waits for a second person, so that two do not read the same. It gives nobody a right. */
export class ControlTaken1767225600092 implements MigrationInterface {
  readonly name = 'ControlTaken1767225600092';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table control_taken (
        decision_id uuid constraint control_taken_pkey primary key constraint control_taken_decision references assistance_decision on delete cascade,
        participant_id uuid not null,
        taken_by text not null,
        taken_by_name text not null,
        taken_at timestamptz not null
      );
      create index control_taken_participant_id on control_taken (participant_id);
      call ff.protect('control_taken', 'nav')`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table control_taken');
  }
}
