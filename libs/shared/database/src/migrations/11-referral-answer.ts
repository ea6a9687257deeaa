import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The participant's no to a referral: who gave it, how and when. What was said stands with the answer in the plan. */
export class ReferralAnswer1767225600011 implements MigrationInterface {
  readonly name = 'ReferralAnswer1767225600011';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of ['participation', 'participation_history'])
      await runner.query(`alter table ${table} add column declined_by text, add column declined_channel text, add column declined_on date`);
    await runner.query(`
      alter table participation add constraint participation_declined check (
        (declined_by is null) = (declined_on is null)
        and declined_by in ('participant', 'guardian', 'parent')
        and (declined_channel is null or declined_channel in ('in-person', 'telephone', 'paper'))
        and (declined_on is null or approval_given_on is null))`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('alter table participation drop constraint participation_declined');
    for (const table of ['participation', 'participation_history'])
      await runner.query(`alter table ${table} drop column declined_by, drop column declined_channel, drop column declined_on`);
  }
}
