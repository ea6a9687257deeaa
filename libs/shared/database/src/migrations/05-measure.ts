import type { MigrationInterface } from 'typeorm';

export class Measure1767225600005 implements MigrationInterface {
  readonly name = 'Measure1767225600005';

  async up(): Promise<void> {}

  async down(): Promise<void> {}
}
