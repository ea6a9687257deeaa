import type { MigrationInterface } from 'typeorm';

export class Reference1767225600002 implements MigrationInterface {
  readonly name = 'Reference1767225600002';

  async up(): Promise<void> {}

  async down(): Promise<void> {}
}
