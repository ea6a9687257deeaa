import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Since when, and by whom, it is known which sick leaves there are. What the register of benefits told before covers them; what somebody
 * said of benefits alone does not.
 */
export class SickLeavesKnown1767225600030 implements MigrationInterface {
  readonly name = 'SickLeavesKnown1767225600030';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of ['participant', 'participant_history'])
      await runner.query(`alter table ${table} add column sick_leaves_source text, add column sick_leaves_on date`);
    await runner.query(`
      alter table participant disable trigger user;
      update participant set sick_leaves_source = benefits_source, sick_leaves_on = benefits_on where benefits_source = 'navs-ytelser';
      alter table participant enable trigger user`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['participant', 'participant_history'])
      await runner.query(`alter table ${table} drop column sick_leaves_source, drop column sick_leaves_on`);
  }
}
