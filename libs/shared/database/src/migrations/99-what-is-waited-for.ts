import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What an adviser waits for, besides an answer; and what Nav asks of the provider with a message. */
export class WhatIsWaitedFor1767225600099 implements MigrationInterface {
  readonly name = 'WhatIsWaitedFor1767225600099';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table plan_contact add column awaits text
        constraint plan_contact_awaits check (awaits is null or awaits in ('answer', 'document', 'consent', 'assessment') and waits_for is not null);
      alter table plan_contact_history add column awaits text;
      alter table participation_message add column asks text
        constraint participation_message_asks check (asks is null or asks in ('answer', 'assessment') and side = 'nav')`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table participation_message drop column asks;
      alter table plan_contact_history drop column awaits;
      alter table plan_contact drop column awaits`);
  }
}
