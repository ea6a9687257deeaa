import type { MigrationInterface, QueryRunner } from 'typeorm';

const questions = ['IPS-03:need', 'IPS-04', 'IPU-02'];

/** Two more facts that only measures which tell of health ask for (ADR 34); the same as `sensitiveTopics`. */
export class FactsTold1767225600121 implements MigrationInterface {
  readonly name = 'FactsTold1767225600121';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      topics('consentsToShareHealthInformation', 'consentsToTakePart', 'inTreatmentForMentalHealthOrSubstanceUse', 'wantsWorkOrEducation'),
    );
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(topics('inTreatmentForMentalHealthOrSubstanceUse', 'consentsToShareHealthInformation'));
  }
}

function topics(...facts: readonly string[]): string {
  return `
    create or replace function ff.sensitive_topics() returns text[] language sql immutable parallel safe
      as $$ select array[${[...facts, ...questions].map((each) => `'${each}'`).join(', ')}] $$`;
}
