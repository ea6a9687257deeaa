import type { MigrationInterface, QueryRunner } from 'typeorm';
import { mustTellWhy } from './100-look-up-reason';

/** Whoever was handed a deadline that still stands is not asked why: the handover says it. */
export class HandedDeadline1767225600120 implements MigrationInterface {
  readonly name = 'HandedDeadline1767225600120';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(anew(mustTellWhy.replace(lastDuty, `${handed}\n    ${lastDuty}`)));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(anew(mustTellWhy));
  }
}

const lastDuty = 'or exists (select 1 from domain_event e';

const handed = `or exists (select 1 from deadline_care c join caseload_deadline d using (participant_id, kind, subject_id, due_on)
      where c.participant_id = person and c.holder = who and c.handed_by <> who)`;

function anew(made: string): string {
  return made.replace('create function', 'create or replace function');
}
