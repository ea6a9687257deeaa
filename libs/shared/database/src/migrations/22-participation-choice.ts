import type { MigrationInterface, QueryRunner } from 'typeorm';

const participations = ['participation', 'participation_history'] as const;
const deeds = ['participation_status', 'participation_change'] as const;

/**
 * What the measure is to hold as elements of a list, why somebody waits as a code, and whether the purpose was reached; and for each
 * step and change which version of the participation it was made on, so that it can be taken back.
 */
export class ParticipationChoice1767225600022 implements MigrationInterface {
  readonly name = 'ParticipationChoice1767225600022';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of participations)
      await runner.query(`
        alter table ${table}
          add column content_elements jsonb not null default '[]',
          add column waiting_cause_code text,
          add column attainment text,
          add column attainment_words text,
          add column attainment_on date,
          add column attainment_by_name text`);
    await runner.query(`
      alter table participation
        add constraint participation_attainment check (
          attainment in ('reached', 'partly', 'not-reached', 'unknown') and (attainment is null) = (attainment_on is null)),
        add constraint participation_attainment_words check (length(attainment_words) <= 2000),
        add constraint participation_waiting_cause_code check (
          waiting_cause_code in ('no-place', 'funds', 'start-date', 'clarification', 'other-offer', 'practical', 'own-wish', 'other'))`);
    for (const table of deeds)
      await runner.query(`
        alter table ${table}
          add column version_before integer,
          add column undone_at timestamptz,
          add column undone_by_name text`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of deeds)
      await runner.query(`alter table ${table} drop column version_before, drop column undone_at, drop column undone_by_name`);
    for (const table of participations)
      await runner.query(`
        alter table ${table}
          drop column content_elements,
          drop column waiting_cause_code,
          drop column attainment,
          drop column attainment_words,
          drop column attainment_on,
          drop column attainment_by_name`);
  }
}
