import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the office that lets a person go tells the one that takes over, until somebody there has read it. */
export class OfficeHandover1767225600048 implements MigrationInterface {
  readonly name = 'OfficeHandover1767225600048';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(handovers);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table office_handover_history, office_handover');
  }
}

const handovers = `
create table office_handover (
  id uuid constraint office_handover_pkey primary key default uuidv7(),
  participant_id uuid not null,
  from_office text not null,
  to_office text not null,
  words text not null check (length(words) between 10 and 4000),
  moved_on date not null,
  written_by text not null,
  written_by_name text not null,
  read_on date,
  read_by_name text,
  constraint office_handover_other_office check (from_office <> to_office),
  constraint office_handover_read check ((read_on is null) = (read_by_name is null))
);
call ff.changeable('office_handover');
call ff.protect('office_handover', 'nav');
`;
