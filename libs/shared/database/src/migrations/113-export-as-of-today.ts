import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ask, fetch, whyNoExport } from './105-person-export';

const ofTheFetch = `'POST /api/person-exports/:exportId/fetch'`;

/** A file about somebody is asked for again when it is fetched: who has become protected, or whose case the actor may no longer read, does not leave. */
export class ExportAsOfToday1767225600113 implements MigrationInterface {
  readonly name = 'ExportAsOfToday1767225600113';

  async up(runner: QueryRunner): Promise<void> {
    for (const part of [denial, anew(askedByDenial), anew(fetchAsOfToday)]) await runner.query(part);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const part of [anew(ask), anew(fetch), 'drop function ff.export_denied(uuid)']) await runner.query(part);
  }
}

/** Why the actor may not take out everything about somebody, as \`mayExport\` says in code. */
export const denial = `
create function ff.export_denied(person uuid) returns text
language sql stable security definer set search_path = public, pg_temp as $$
  select ${whyNoExport}
  from (select person as participant_id) asked left join person_access a using (participant_id)
$$;
revoke all on function ff.export_denied(uuid) from public;
`;

const askedByDenial = ask.replace(
  `denial := ${whyNoExport};`,
  `denial := case when a.participant_id is null then 'not-registered' else ff.export_denied(a.participant_id) end;`,
);

const beforeMark = 'update person_export e set';

/** Refused is the same as not there, and the request stays as it was; the reason stands in the log alone. */
export const fetchAsOfToday = fetch.replace('person uuid;\nbegin', 'person uuid;\n  denial text;\nbegin').replace(
  beforeMark,
  `select e.participant_id, ff.export_denied(e.participant_id) into person, denial from person_export e
  where e.id = asked and e.asked_by = ff.actor_id() and ff.actor_role() in ('lawyer', 'administrator') and e.fetched_at is null and e.until > ff.now();
  if denial is not null then
    insert into access_log (actor_id, actor_role, permission, route, outcome, denial, participant_ids)
    values (ff.actor_id(), ff.actor_role(), 'person:export', ${ofTheFetch}, 'refused', denial, array[person]);
    return;
  end if;
  person := null;
  ${beforeMark}`,
);

export function anew(made: string): string {
  return made.replace('create function', 'create or replace function');
}
