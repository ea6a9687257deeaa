import type { MigrationInterface } from 'typeorm';

export class Assistance1767225600006 implements MigrationInterface {
  readonly name = 'Assistance1767225600006';

  async up(): Promise<void> {}

  async down(): Promise<void> {}
}
