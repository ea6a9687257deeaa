import type { MigrationInterface } from 'typeorm';

export class Caseload1767225600010 implements MigrationInterface {
  readonly name = 'Caseload1767225600010';

  async up(): Promise<void> {}

  async down(): Promise<void> {}
}
