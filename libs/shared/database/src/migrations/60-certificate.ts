import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Certificates and licences a person has told about: what it is, since when and until when it is valid, who said so and when. */
export class Certificate1767225600060 implements MigrationInterface {
  readonly name = 'Certificate1767225600060';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(certificates);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table participant_certificate_history, participant_certificate');
  }
}

const certificates = `
create table participant_certificate (
  id uuid constraint participant_certificate_pkey primary key default uuidv7(),
  participant_id uuid not null,
  title text not null check (length(title) between 1 and 200),
  from_date date,
  to_date date,
  source text not null,
  source_date date not null,
  constraint participant_certificate_days check (from_date is null or to_date is null or from_date <= to_date)
);
create index participant_certificate_participant_id on participant_certificate (participant_id);
call ff.changeable('participant_certificate');
call ff.protect('participant_certificate', 'nav');
`;
