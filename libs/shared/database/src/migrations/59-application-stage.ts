import type { MigrationInterface, QueryRunner } from 'typeorm';

const activities = ['plan_activity', 'plan_activity_history'] as const;

/** How far an application for a job in the plan has come. */
export class ApplicationStage1767225600059 implements MigrationInterface {
  readonly name = 'ApplicationStage1767225600059';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of activities) await runner.query(`alter table ${table} add column application_stage text`);
    await runner.query(`
      alter table plan_activity
        add constraint plan_activity_application_stage check (
          application_stage is null or application_stage in ('sent', 'interview', 'rejected', 'offer') and kind = 'job-application')`);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of activities) await runner.query(`alter table ${table} drop column application_stage`);
  }
}
