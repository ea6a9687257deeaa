import type { MigrationInterface, QueryRunner } from 'typeorm';

const people = ['participant', 'participant_history'] as const;
const registrations = ['job_seeker_registration', 'job_seeker_registration_history'] as const;

/**
 * Where each contact detail comes from, one by one; what was said of the situation stands with the registration that it was said for,
 * and a question that was not answered stays unanswered.
 */
export class SaidOnRegistering1767225600014 implements MigrationInterface {
  readonly name = 'SaidOnRegistering1767225600014';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of people)
      await runner.query(`
        alter table ${table}
          add column contact_origins jsonb not null default '{}',
          alter column contact_source drop not null,
          alter column contact_on drop not null`);
    for (const table of registrations)
      await runner.query(`
        alter table ${table}
          add column explanation text check (length(explanation) <= 2000),
          alter column other_hindrances drop not null,
          alter column other_hindrances drop default`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of people)
      await runner.query(`
        update ${table} set contact_source = coalesce(contact_source, 'veileder'), contact_on = coalesce(contact_on, register_read_on)
        where contact_source is null or contact_on is null;
        alter table ${table}
          drop column contact_origins,
          alter column contact_source set not null,
          alter column contact_on set not null`);
    for (const table of registrations)
      await runner.query(`
        update ${table} set other_hindrances = 'unknown' where other_hindrances is null;
        alter table ${table}
          drop column explanation,
          alter column other_hindrances set not null`);
    const [registration] = registrations; // the twin had none
    await runner.query(`alter table ${registration} alter column other_hindrances set default 'unknown'`);
  }
}
