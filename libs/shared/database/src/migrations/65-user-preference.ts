import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How somebody wants the product: how close the rows of lists stand, and whether single keys do something. Theirs alone. */
export class UserPreference1767225600065 implements MigrationInterface {
  readonly name = 'UserPreference1767225600065';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(table);
    await runner.query(policy);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table user_preference');
  }
}

const table = `
create table user_preference (
  actor_id text constraint user_preference_pkey primary key,
  density text check (density in ('comfortable', 'compact')),
  single_keys boolean
);
`;

const policy = `
do $$
declare
  app text := current_setting('fotfeste.app_role');
  own constant text := 'actor_id = (select ff.actor_id())';
begin
  alter table user_preference enable row level security;
  execute format('grant select, insert, update on user_preference to %I', app);
  execute format('create policy own on user_preference to %I using (%s) with check (%s)', app, own, own);
end $$;
`;
