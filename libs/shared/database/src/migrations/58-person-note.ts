import type { MigrationInterface, QueryRunner } from 'typeorm';

const kinds = ['support_note', 'control_note'] as const;

/**
 * What those at Nav write for each other about a person: notes on support, and in a table of their own notes on control. Neither is for the
 * participant's view or a provider.
 */
export class PersonNote1767225600058 implements MigrationInterface {
  readonly name = 'PersonNote1767225600058';

  async up(runner: QueryRunner): Promise<void> {
    for (const kind of kinds) await runner.query(notes(kind));
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const kind of kinds) await runner.query(`drop table ${kind}_history, ${kind}`);
  }
}

const notes = (table: (typeof kinds)[number]): string => `
create table ${table} (
  id uuid constraint ${table}_pkey primary key default uuidv7(),
  participant_id uuid not null,
  words text not null check (length(words) between 1 and 4000),
  written_on date not null,
  written_by text not null,
  written_by_name text not null
);
call ff.changeable('${table}');
call ff.protect('${table}', 'nav');
create policy caseworkers_only on ${table} as restrictive to public using ((select ff.actor_role() in ('adviser', 'team-lead', 'system')));
create policy caseworkers_only on ${table}_history as restrictive to public using ((select ff.actor_role() in ('adviser', 'team-lead', 'system')));
`;
