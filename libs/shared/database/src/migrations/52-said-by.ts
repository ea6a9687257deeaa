import type { MigrationInterface, QueryRunner } from 'typeorm';

const needs = ['needs_assessment', 'needs_assessment_history'] as const;

/**
 * Who said that something hinders or helps, and when; what may be said to employers, and early signs; comments on a § 14 a text while it
 * waits for its second person; and answers that somebody takes back.
 */
export class SaidBy1767225600052 implements MigrationInterface {
  readonly name = 'SaidBy1767225600052';

  async up(runner: QueryRunner): Promise<void> {
    for (const table of needs)
      await runner.query(`
        alter table ${table}
          add column barrier_origins jsonb not null default '[]',
          add column resource_origins jsonb not null default '[]',
          add column openness_words text not null default '',
          add column early_sign_words text not null default ''`);
    await runner.query(known);
    await runner.query(`
      alter table needs_assessment
        add constraint needs_assessment_origins check (jsonb_typeof(barrier_origins) = 'array' and jsonb_typeof(resource_origins) = 'array')`);
    await runner.query(comments(`'return', 'withdraw', 'note'`));
    await runner.query(withdrawal);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table judgement_withdrawal');
    await runner.query(`delete from assistance_comment where about = 'note'`);
    await runner.query(comments(`'return', 'withdraw'`));
    for (const table of needs)
      await runner.query(`
        alter table ${table}
          drop column barrier_origins, drop column resource_origins, drop column openness_words, drop column early_sign_words`);
  }
}

/** What was ticked before is the adviser's, of the day the row was last changed: nobody else was asked for. The row is no new version. */
const known = `
alter table needs_assessment disable trigger keep_history;
update needs_assessment set
  barrier_origins = coalesce((select jsonb_agg(jsonb_build_object('code', code, 'saidBy', 'adviser', 'saidOn', (changed_at at time zone 'Europe/Oslo')::date))
    from unnest(barriers) code), '[]'),
  resource_origins = coalesce((select jsonb_agg(jsonb_build_object('code', code, 'saidBy', 'adviser', 'saidOn', (changed_at at time zone 'Europe/Oslo')::date))
    from unnest(resources) code), '[]');
alter table needs_assessment enable trigger keep_history;
`;

function comments(list: string): string {
  return `alter table assistance_comment drop constraint assistance_comment_about_check,
    add constraint assistance_comment_about_check check (about in (${list}))`;
}

/** An answer that counts no more: it stands with its reason, and so does this. */
const withdrawal = `
create table judgement_withdrawal (
  id uuid constraint judgement_withdrawal_pkey primary key default uuidv7(),
  participant_id uuid not null,
  judgement_id uuid not null constraint judgement_withdrawal_judgement references judgement,
  reason text not null check (length(reason) between 3 and 2000),
  author_id text not null,
  author_name text not null,
  withdrawn_on date not null,
  withdrawn_at timestamptz not null,
  constraint judgement_withdrawal_one unique (judgement_id)
);
call ff.protect('judgement_withdrawal', 'nav');
do $$ begin
  execute format('revoke update, delete on judgement_withdrawal from %I', current_setting('fotfeste.app_role'));
end $$;
`;
