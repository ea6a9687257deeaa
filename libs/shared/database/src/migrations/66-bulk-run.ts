import type { MigrationInterface, QueryRunner } from 'typeorm';

/** One step with many people: what was asked, how far it has come, what became of each; and the marks advisers sort their people by. */
export class BulkRun1767225600066 implements MigrationInterface {
  readonly name = 'BulkRun1767225600066';

  async up(runner: QueryRunner): Promise<void> {
    for (const part of [runs, categories, policies]) await runner.query(part);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table case_category_words, case_category, bulk_item, bulk_run');
  }
}

const runs = `
create table bulk_run (
  id uuid constraint bulk_run_pkey primary key default uuidv7(),
  action text not null check (action in ('assign', 'remind', 'categorise')),
  origin text not null check (origin in ('list', 'redistribution')),
  content jsonb not null check (jsonb_typeof(content) = 'object'),
  state text not null check (state in ('running', 'done', 'undoing', 'undone')),
  people integer not null check (people > 0),
  started_at timestamptz not null,
  started_by text not null,
  started_by_name text not null,
  finished_at timestamptz
);
create index bulk_run_started_by on bulk_run (started_by, started_at);
create index bulk_run_open on bulk_run (started_at) where state in ('running', 'undoing');

create table bulk_item (
  run_id uuid not null references bulk_run on delete cascade,
  participant_id uuid not null,
  place integer not null,
  wish jsonb,
  outcome text not null check (outcome in ('waiting', 'done', 'unchanged', 'refused', 'undone', 'kept')),
  reason text,
  before jsonb,
  made jsonb,
  constraint bulk_item_pkey primary key (run_id, participant_id)
);
create index bulk_item_participant_id on bulk_item (participant_id);
create index bulk_item_waiting on bulk_item (run_id, place) where outcome = 'waiting';
`;

const categories = `
create table case_category (
  participant_id uuid not null,
  owner_id text not null,
  category text not null check (category in ('half-circle', 'triangle', 'circle', 'square', 'pentagon', 'rhombus')),
  constraint case_category_pkey primary key (participant_id, owner_id)
);
create index case_category_owner on case_category (owner_id, category);

create table case_category_words (
  owner_id text not null,
  category text not null check (category in ('half-circle', 'triangle', 'circle', 'square', 'pentagon', 'rhombus')),
  words text not null check (length(words) between 1 and 30),
  constraint case_category_words_pkey primary key (owner_id, category)
);
`;

/** A run and what became of each in it are there for whoever started it, as long as they see the person; a mark is its owner's alone. */
const policies = `
do $$
declare
  app text := current_setting('fotfeste.app_role');
  seen constant text := '(select ff.is_nav()) and exists (select 1 from person_access seen where seen.participant_id = %1$s.participant_id)';
  own constant text := '%s = (select ff.actor_id())';
  own_run constant text := 'exists (select 1 from bulk_run r where r.id = bulk_item.run_id and r.started_by = (select ff.actor_id()))';
  item constant text := '(select ff.is_system()) or ' || format(seen, 'bulk_item') || ' and ' || own_run;
  started constant text := '(select ff.is_system()) or ' || format(own, 'started_by');
  mark constant text := format(seen, 'case_category') || ' and ' || format(own, 'owner_id');
  words constant text := format(own, 'owner_id');
  each text;
begin
  foreach each in array array['bulk_run', 'bulk_item', 'case_category', 'case_category_words'] loop
    execute format('alter table %I enable row level security', each);
    execute format('grant select, insert, update on %I to %I', each, app);
  end loop;
  execute format('grant delete on case_category, case_category_words to %I', app);
  execute format('create policy own on bulk_run to %I using (%s) with check (%s)', app, started, started);
  execute format('create policy own on bulk_item to %I using (%s) with check (%s)', app, item, item);
  execute format('create policy own on case_category to %I using (%s) with check (%s)', app, mark, mark);
  execute format('create policy own on case_category_words to %I using (%s) with check (%s)', app, words, words);
end $$;
`;
