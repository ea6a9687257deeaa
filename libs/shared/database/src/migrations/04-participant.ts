import type { MigrationInterface } from 'typeorm';

export class Participant1767225600004 implements MigrationInterface {
  readonly name = 'Participant1767225600004';

  async up(): Promise<void> {}

  async down(): Promise<void> {}
}
