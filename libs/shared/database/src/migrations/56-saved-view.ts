import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Lists of people kept under a name: codes, never persons. Each has a maker, may be shared with an office, and may open first for somebody. */
export class SavedView1767225600056 implements MigrationInterface {
  readonly name = 'SavedView1767225600056';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(tables);
    await runner.query(policies);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table saved_view_default, saved_view_history, saved_view');
  }
}

const tables = `
create table saved_view (
  id uuid constraint saved_view_pkey primary key default uuidv7(),
  owner_id text not null,
  owner_name text not null,
  list text not null check (list in ('mine', 'office')),
  name text not null check (length(name) between 1 and 60),
  content jsonb not null check (jsonb_typeof(content) = 'object'),
  shared_with text check (shared_with ~ '^[0-9]{4}$'),
  place integer not null
);
create index saved_view_owner on saved_view (owner_id, place);
create index saved_view_shared_with on saved_view (shared_with) where shared_with is not null;
call ff.changeable('saved_view');

create table saved_view_default (
  owner_id text not null,
  list text not null check (list in ('mine', 'office')),
  view_id uuid not null references saved_view on delete cascade,
  constraint saved_view_default_pkey primary key (owner_id, list)
);
create index saved_view_default_view_id on saved_view_default (view_id);
`;

/** Seen by the maker and by the office that shares it; changed by the maker and by a team lead of that office. */
const policies = `
do $$
declare
  app text := current_setting('fotfeste.app_role');
  own constant text := '(select ff.is_system()) or owner_id = (select ff.actor_id())';
  of_office constant text := 'shared_with = any ((select ff.actor_offices())::text[])';
  seen constant text := format('%s or (select ff.is_nav()) and %s', own, of_office);
  led constant text := format('%s or (select ff.actor_role() = ''team-lead'') and %s', own, of_office);
begin
  alter table saved_view enable row level security;
  alter table saved_view_history enable row level security;
  alter table saved_view_default enable row level security;
  execute format('grant select, insert, update, delete on saved_view to %I', app);
  execute format('grant select, insert on saved_view_history to %I', app);
  execute format('grant select, insert, delete on saved_view_default to %I', app);
  execute format('create policy own_and_shared on saved_view for select to %I using (%s)', app, seen);
  execute format('create policy own_is_added on saved_view for insert to %I with check ((%s) and (shared_with is null or %s))', app, own, of_office);
  execute format('create policy maker_and_lead_change on saved_view for update to %I using (%s) with check (%s)', app, led, led);
  execute format('create policy maker_and_lead_delete on saved_view for delete to %I using (%s)', app, led);
  execute format('create policy maker_and_lead on saved_view_history to %I using (%s) with check (%s)', app, led, led);
  execute format('create policy own on saved_view_default to %I using (%s) with check (%s)', app, own, own);
end $$;
`;
