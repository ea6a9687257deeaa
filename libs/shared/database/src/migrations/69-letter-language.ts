import type { MigrationInterface, QueryRunner } from 'typeorm';

/** In which form of Norwegian the person wants to be written to; who said so and when stands with the other details of contact. */
export class LetterLanguage1767225600069 implements MigrationInterface {
  readonly name = 'LetterLanguage1767225600069';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table participant add column letter_language text constraint participant_letter_language check (letter_language in ('nb', 'nn'));
      alter table participant_history add column letter_language text`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table participant drop column letter_language; alter table participant_history drop column letter_language');
  }
}
