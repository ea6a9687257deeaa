import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Drafts: one row per thing written on and circle of people who may follow it. The circle is `nav`, a provider's organisation number,
 * or the author's own id. Saved every second, so there is no history twin; what becomes of a draft is history in the room that takes it.
 */
export class Draft1767225600003 implements MigrationInterface {
  readonly name = 'Draft1767225600003';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(table);
    await runner.query(policies);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table draft');
  }
}

const table = `
create table draft (
  id uuid constraint draft_pkey primary key default uuidv7(),
  kind text not null,
  subject text not null check (length(subject) between 1 and 100),
  participant_id uuid,
  circle text not null,
  author_id text not null,
  author_name text not null,
  shared_with text[] not null default '{}',
  content jsonb not null check (jsonb_typeof(content) = 'object'),
  version integer not null default 1,
  started_at timestamptz not null,
  saved_at timestamptz not null,
  constraint draft_of_circle unique nulls not distinct (kind, subject, participant_id, circle),
  constraint draft_without_person_is_own check (participant_id is not null or circle = author_id and shared_with = '{}')
);
create index draft_participant_id on draft (participant_id);
create index draft_author on draft (author_id, saved_at);
create index draft_kind_saved_at on draft (kind, saved_at);
`;

/** Without a person only the author; with a person the person must be seen, and the actor be author, in the circle or shared with. */
const policies = `
do $$
declare app text := current_setting('fotfeste.app_role');
begin
  alter table draft enable row level security;
  execute format('grant select, insert, update, delete on draft to %I', app);
  execute format($policy$create policy own_and_shared on draft to %I using (
    (select ff.is_system())
    or (author_id = (select ff.actor_id())
        or circle = 'nav' and (select ff.is_nav())
        or circle = (select ff.actor_organisation())
        or (select ff.actor_id()) = any (shared_with))
      and (participant_id is null or exists (select 1 from person_access seen where seen.participant_id = draft.participant_id)))$policy$, app);
end $$;
`;
