import type { MigrationInterface, QueryRunner } from 'typeorm';

const participations = ['participation', 'participation_history'] as const;

/**
 * That a final report does not come, said by Nav when the provider can no longer write it; and in the lists from which day a deadline waits
 * for the adviser instead of whom it waited for, and the days in which something waits for the provider until then.
 */
export class ReportGivenUp1767225600055 implements MigrationInterface {
  readonly name = 'ReportGivenUp1767225600055';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of participations) await runner.query(`alter table ${table} add column report_given_up jsonb`);
    await runner.query(`
      alter table participation
        add constraint participation_report_given_up check (
          report_given_up->>'reason' in ('not-delivered', 'provider-gone', 'known-otherwise', 'too-short', 'other')
          and report_given_up ?& array['on', 'byName'] and length(coalesce(report_given_up->>'words', '')) <= 2000)`);
    await runner.query('alter table caseload_deadline add column adviser_from date');
    await runner.query(`
      alter table caseload_row
        add column deadline_adviser_from date,
        add column provider_only_from date,
        add column provider_only_until date`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table caseload_row
        drop column deadline_adviser_from,
        drop column provider_only_from,
        drop column provider_only_until`);
    await runner.query('alter table caseload_deadline drop column adviser_from');
    for (const table of participations) await runner.query(`alter table ${table} drop column report_given_up`);
  }
}
