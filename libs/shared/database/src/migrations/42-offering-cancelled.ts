import type { MigrationInterface, QueryRunner } from 'typeorm';

const offerings = ['offering', 'offering_history'] as const;

/** An offering that is called off before it begins, or broken off before its time: the day it was decided, why, and in whose words. */
export class OfferingCancelled1767225600042 implements MigrationInterface {
  readonly name = 'OfferingCancelled1767225600042';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of offerings)
      await runner.query(
        `alter table ${table} add column cancelled_on date, add column cancel_cause text, add column cancel_words text collate nb`,
      );
    await runner.query(`
      alter table offering
        add constraint offering_cancelled check (
          (cancelled_on is null) = (cancel_cause is null)
          and (cancelled_on is null or not open and ends_on is not null)
          and (cancel_words is null or cancelled_on is not null and length(cancel_words) <= 500)),
        add constraint offering_cancel_cause check (
          cancel_cause in ('provider-change', 'budget', 'too-few', 'wrongly-registered', 'other'))`);
    await runner.query(`create index offering_cancelled_on on offering (cancelled_on) where cancelled_on is not null`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of offerings)
      await runner.query(`alter table ${table} drop column cancelled_on, drop column cancel_cause, drop column cancel_words`);
  }
}
