import type { MigrationInterface, QueryRunner } from 'typeorm';

const registrations = ['job_seeker_registration', 'job_seeker_registration_history'] as const;

/** Confirmations of a registration as job seeker: to which day it is confirmed, whether the next was missed, and what was answered. */
export class JobSeekerConfirmation1767225600050 implements MigrationInterface {
  readonly name = 'JobSeekerConfirmation1767225600050';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of registrations)
      await runner.query(
        `alter table ${table} add column confirmed_to date, add column confirmation_missed boolean not null default false`,
      );
    await runner.query(confirmations);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table job_seeker_confirmation');
    for (const table of registrations) await runner.query(`alter table ${table} drop column confirmed_to, drop column confirmation_missed`);
  }
}

/** Each row is one answer; it is never changed. */
const confirmations = `
create table job_seeker_confirmation (
  id uuid constraint job_seeker_confirmation_pkey primary key default uuidv7(),
  participant_id uuid not null,
  registration_id uuid not null constraint job_seeker_confirmation_registration references job_seeker_registration,
  from_date date,
  to_date date not null,
  stays boolean not null,
  has_worked boolean not null,
  channel text not null check (channel in ('view', 'in-person', 'telephone', 'paper')),
  given_on date not null,
  recorded_by_name text not null,
  constraint job_seeker_confirmation_period check (to_date > from_date),
  constraint job_seeker_confirmation_once unique (registration_id, to_date)
);
call ff.protect('job_seeker_confirmation', 'nav');
`;
