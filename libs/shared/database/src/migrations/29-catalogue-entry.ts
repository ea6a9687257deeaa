import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What the editors of the catalogue write: practical words beside a measure's neutral text, and offers outside Nav. The draft lies beside
 * what is published until it takes its place; every version is kept.
 */
export class CatalogueEntry1767225600029 implements MigrationInterface {
  readonly name = 'CatalogueEntry1767225600029';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table catalogue_entry (
        id uuid constraint catalogue_entry_pkey primary key default uuidv7(),
        kind text not null check (kind in ('measure', 'outside')),
        measure text constraint catalogue_entry_measure unique,
        draft jsonb,
        published jsonb,
        published_at timestamptz,
        published_by_name text,
        withdrawn_on date,
        constraint catalogue_entry_subject check ((kind = 'measure') = (measure is not null)),
        constraint catalogue_entry_something check (draft is not null or published is not null)
      );
      call ff.changeable('catalogue_entry');
      create index catalogue_entry_history_id_version on catalogue_entry_history (id, version);
      alter table catalogue_entry enable row level security;
      do $$
      declare
        app text := current_setting('fotfeste.app_role');
        writes constant text := '(select ff.actor_role() in (''measure-coordinator'', ''system''))';
      begin
        execute format('grant select, insert, update on catalogue_entry to %I', app);
        execute format('grant select, insert on catalogue_entry_history to %I', app);
        execute format('create policy published_for_everybody on catalogue_entry for select to %I using (published is not null or %s)', app, writes);
        execute format('create policy editor_adds on catalogue_entry for insert to %I with check (%s)', app, writes);
        execute format('create policy editor_changes on catalogue_entry for update to %I using (%s) with check (%s)', app, writes, writes);
      end $$`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table catalogue_entry, catalogue_entry_history');
  }
}
