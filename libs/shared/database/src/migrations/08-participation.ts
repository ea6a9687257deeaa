import type { MigrationInterface } from 'typeorm';

export class Participation1767225600008 implements MigrationInterface {
  readonly name = 'Participation1767225600008';

  async up(): Promise<void> {}

  async down(): Promise<void> {}
}
