import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The mark in the header is asked for at every page: what waits unread is found without walking through all that has been read. */
export class Unread1767225600040 implements MigrationInterface {
  readonly name = 'Unread1767225600040';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create index participation_message_unread on participation_message (participant_id) where side = 'provider' and read_at is null;
      create index participation_link_unread on participation_link (participant_id) 
        where closed_how in ('answered', 'wrong-codes', 'barred') and seen_at is null`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index participation_message_unread, participation_link_unread');
  }
}
