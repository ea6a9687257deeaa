import type { MigrationInterface } from 'typeorm';

export class ActivityPlan1767225600009 implements MigrationInterface {
  readonly name = 'ActivityPlan1767225600009';

  async up(): Promise<void> {}

  async down(): Promise<void> {}
}
