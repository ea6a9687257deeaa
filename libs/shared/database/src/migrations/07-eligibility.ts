import type { MigrationInterface } from 'typeorm';

export class Eligibility1767225600007 implements MigrationInterface {
  readonly name = 'Eligibility1767225600007';

  async up(): Promise<void> {}

  async down(): Promise<void> {}
}
