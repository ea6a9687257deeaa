import type { MigrationInterface } from 'typeorm';

export class Draft1767225600003 implements MigrationInterface {
  readonly name = 'Draft1767225600003';

  async up(): Promise<void> {}

  async down(): Promise<void> {}
}
