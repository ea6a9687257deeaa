import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the register's profiling and the person say of the need, side by side. For Nav's eyes only. */
export class NeedOpinion1767225600053 implements MigrationInterface {
  readonly name = 'NeedOpinion1767225600053';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(opinion);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table need_opinion');
  }
}

/** Append-only: the newest of each kind is what holds, the others are what was said before. */
const opinion = `
create table need_opinion (
  id uuid constraint need_opinion_pkey primary key default uuidv7(),
  participant_id uuid not null,
  kind text not null check (kind in ('profiling', 'own')),
  value text not null,
  said_on date not null,
  words text not null default '' check (length(words) <= 2000),
  recorded_by text not null,
  recorded_by_name text not null,
  recorded_at timestamptz not null,
  constraint need_opinion_value check (case kind
    when 'profiling' then value in ('ANTATT_GODE_MULIGHETER', 'ANTATT_BEHOV_FOR_VEILEDNING', 'OPPGITT_HINDRINGER') and words = ''
    else value in ('manages-alone', 'needs-guidance', 'unsure') end)
);
call ff.protect('need_opinion', 'nav');
do $$ begin
  execute format('revoke update, delete on need_opinion from %I', current_setting('fotfeste.app_role'));
end $$;
`;
