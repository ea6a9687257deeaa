import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What has happened that somebody is told of by the bell, and which kinds each has asked it not to ring for. */
export class Notice1767225600074 implements MigrationInterface {
  readonly name = 'Notice1767225600074';

  async up(runner: QueryRunner): Promise<void> {
    for (const part of [notices, settings]) await runner.query(part);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table notice_setting, notice');
  }
}

/** A notice is its receiver's alone, for as long as they see the person. What happens again before it is read is one notice. */
const notices = `
create table notice (
  id uuid constraint notice_pkey primary key default uuidv7(),
  receiver text not null,
  participant_id uuid not null,
  kind text not null,
  subject_id uuid,
  told_at timestamptz not null,
  by_name text not null,
  read_at timestamptz
);
create unique index notice_unread on notice (receiver, participant_id, kind) where read_at is null;
create index notice_receiver on notice (receiver, told_at);
call ff.protect('notice', 'nav');
do $$ begin
  execute format('create policy own on notice as restrictive to %I using (receiver = (select ff.actor_id()) or (select ff.is_system()))',
    current_setting('fotfeste.app_role'));
end $$;
`;

const settings = `
create table notice_setting (
  actor_id text constraint notice_setting_pkey primary key,
  silent text[] not null
);
do $$
declare
  app text := current_setting('fotfeste.app_role');
  own constant text := 'actor_id = (select ff.actor_id())';
begin
  alter table notice_setting enable row level security;
  execute format('grant select, insert, update on notice_setting to %I', app);
  execute format('create policy own on notice_setting to %I using (%s) with check (%s)', app, own, own);
end $$;
`;
