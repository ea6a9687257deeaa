import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the participant says about a report, written down by Nav. The provider reads it while it sees the participant; nobody rewrites it. */
export class ReportComment1767225600041 implements MigrationInterface {
  readonly name = 'ReportComment1767225600041';

  async up(runner: QueryRunner): Promise<void> {
    for (const part of [comment, walls]) await runner.query(part);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table participation_report_comment');
  }
}

/** A later comment stands in place of the former, which is kept. */
const comment = `
create table participation_report_comment (
  id uuid constraint participation_report_comment_pkey primary key default uuidv7(),
  participant_id uuid not null,
  participation_id uuid not null constraint participation_report_comment_participation references participation,
  report_id uuid not null constraint participation_report_comment_report references participation_report,
  words text not null constraint participation_report_comment_words check (length(words) between 1 and 2000),
  how text not null constraint participation_report_comment_how check (how in ('said', 'written')),
  given_on date not null,
  recorded_at timestamptz not null,
  recorded_by text not null,
  recorded_by_name text not null
);
call ff.protect('participation_report_comment', 'anyone');
create index participation_report_comment_report_id on participation_report_comment (report_id, recorded_at);
create index participation_report_comment_participation_id on participation_report_comment (participation_id);
`;

const walls = `
do $$
declare app text := current_setting('fotfeste.app_role');
begin
  execute format($policy$create policy own_window on participation_report_comment as restrictive to %I using (
    (select ff.is_nav()) or participation_id in (
      select own.participation_id from provider_access own
      where own.organisation = (select ff.actor_organisation()) and from_date <= (select ff.today())
        and (to_date is null or to_date >= (select ff.today()))))$policy$, app);
  execute format('create policy written_by_nav on participation_report_comment as restrictive for insert to %I with check ((select ff.is_nav()))', app);
  execute format('revoke update, delete on participation_report_comment from %I', app);
end $$;
`;
