import type { MigrationInterface, QueryRunner } from 'typeorm';
import { whyNoExport } from './105-person-export';
import { anew, denial, fetchAsOfToday } from './113-export-as-of-today';

/**
 * Somebody behind an office lock leaves as a file with that clearance only. Whoever follows a person up is told that everything about them was taken
 * out, and the leads of the office of an ordinary person: of a hidden one the notice itself would tell.
 */
export class ExportTold1767225600129 implements MigrationInterface {
  readonly name = 'ExportTold1767225600129';

  async up(runner: QueryRunner): Promise<void> {
    const [lockedToo, told] = [
      denial.replace(whyNoExport, whyNoExportOfLocked),
      fetchAsOfToday.replace(everything, `perform ff.tell_of_export(person, asked);\n  ${everything}`),
    ];
    for (const part of [tell, anew(lockedToo), anew(told)]) await runner.query(part);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const part of [anew(denial), anew(fetchAsOfToday), 'drop function ff.tell_of_export(uuid, uuid)']) await runner.query(part);
  }
}

const whyNoExportOfLocked = whyNoExport.replace(
  /\bend$/,
  `  when a.office_lock is not null and not 'kvp' = any (ff.actor_clearances()) then 'office-locked'\n  end`,
);

const everything = 'return query select * from ff.everything_about(person);';

const tell = `
create function ff.tell_of_export(person uuid, export uuid) returns void
language sql volatile set search_path = public, pg_temp as $$
  insert into notice (receiver, participant_id, kind, subject_id, told_at, by_name)
  select distinct t.id, person, 'exported', export, ff.now(), coalesce((select m.name from staff_member m where m.id = ff.actor_id()), ff.actor_id())
  from person_access a
  cross join lateral (
    select a.responsible as id where a.responsible is not null
    union select m.id from staff_member m
    where m.role = 'team-lead' and a.office = any (m.offices) and a.protection = 'none' and not a.shielded and a.office_lock is null) t
  where a.participant_id = person
  on conflict (receiver, participant_id, kind) where read_at is null
  do update set told_at = excluded.told_at, by_name = excluded.by_name, subject_id = excluded.subject_id;
$$;
revoke all on function ff.tell_of_export(uuid, uuid) from public;
`;
