import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Two more questions about a person that only measures which tell of health ask (ADR 34); the same as `sensitiveTopics`. */
export class TopicsTold1767225600102 implements MigrationInterface {
  readonly name = 'TopicsTold1767225600102';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(topics('IPS-03:need', 'IPS-04', 'IPU-02'));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(topics('IPU-02'));
  }
}

function topics(...questions: readonly string[]): string {
  return `
    create or replace function ff.sensitive_topics() returns text[] language sql immutable parallel safe
      as $$ select array['inTreatmentForMentalHealthOrSubstanceUse', 'consentsToShareHealthInformation', ${questions.map((each) => `'${each}'`).join(', ')}] $$`;
}
