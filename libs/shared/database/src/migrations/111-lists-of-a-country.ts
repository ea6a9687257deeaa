import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What an adviser's own lists ask in a country of a million people, by an index: deadlines of those one is responsible for, and numbers of an
 * office by group and phase, counted in the index alone. \`ff.offices_seen\` are the offices whose people one sees in lists: one's own, and
 * those of lists one was given.
 */
export class ListsOfACountry1767225600111 implements MigrationInterface {
  readonly name = 'ListsOfACountry1767225600111';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create function ff.offices_seen() returns text[] language sql stable parallel safe
        as $$ select ff.actor_offices() || array(select split_part(list, '/', 1) from unnest(ff.listed()) list) $$;
      create index caseload_deadline_responsible on caseload_deadline (responsible, due_on);
      create index domain_event_typed_again on domain_event (at) where name = 'participant.typed-again';
      ${seenIndex('office, assistance_group, participation_phase')}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${seenIndex('office')}
      drop index domain_event_typed_again;
      drop index caseload_deadline_responsible;
      drop function ff.offices_seen()`);
  }
}

function seenIndex(by: string): string {
  return `drop index caseload_row_office_seen;
      create index caseload_row_office_seen on caseload_row (${by})
        include (follow_up_to, protection, shielded, office_lock, participant_id, responsible);`;
}
