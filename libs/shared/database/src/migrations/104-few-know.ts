import type { MigrationInterface, QueryRunner } from 'typeorm';
import { fewKnowFunctions, functionsAsBefore } from './104-few-know-functions';
import { shareFunctions } from './31-share-functions';

/**
 * Of a provider's staff only those who follow somebody with a protected address up see who it is. To the others the person is a row in the
 * list without name and office (ADR 35): `person_access` is shut, and with it everything that stands behind it.
 */
export class FewKnow1767225600104 implements MigrationInterface {
  readonly name = 'FewKnow1767225600104';

  async up(runner: QueryRunner): Promise<void> {
    for (const part of [
      fewKnowFunctions,
      wall(" and (protection = 'none' or participant_id = any ((select ff.follows_up())::uuid[]))"),
      row,
      shares,
    ])
      await runner.query(part);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const part of [sharesAsBefore, rowAsBefore, wall(''), functionsAsBefore, sharedAsBefore]) await runner.query(part);
  }
}

function wall(andFollowed: string): string {
  return `
    alter policy seen_by_provider on person_access using (
      (select ff.actor_role() in ('provider-coordinator', 'provider-adviser'))
      and participant_id in (
        select own.participant_id from provider_access own
        where own.organisation = (select ff.actor_organisation())
          and own.from_date <= (select ff.today()) and (own.to_date is null or own.to_date >= (select ff.today())))${andFollowed})`;
}

/** The name and the office of somebody protected are not in the row at all: no order and no count can tell of them. */
const row = `
alter table provider_list_row add column is_protected boolean not null default false;
update provider_list_row r set is_protected = true, name = '', office = ''
from person_access a where a.participant_id = r.participant_id and a.protection <> 'none';
alter table provider_list_row
  alter column is_protected drop default,
  add constraint provider_list_row_few_know check (not is_protected or name = '' and office = '');
`;

const rowAsBefore = `
alter table provider_list_row drop constraint provider_list_row_few_know;
update provider_list_row r set name = trim(n.given_name || ' ' || n.family_name), office = a.office
from participant n join person_access a on a.participant_id = n.participant_id
where n.participant_id = r.participant_id and r.is_protected;
alter table provider_list_row drop column is_protected;
`;

const fields = `'name', 'course', 'content', 'contact', 'language', 'background', 'plan-goal', 'job-wishes', 'work-experience', 'education', 'adaptation'`;

function codes(reasons: string): string {
  return `
alter table participation_share drop constraint participation_share_codes;
alter table participation_share add constraint participation_share_codes check (
  field in (${fields}) and ground in ('necessary', 'consent') and (closed_why is null or closed_why in (${reasons})));
`;
}

/** What tells of the home of somebody with a strictly protected address is no longer shared. */
const shares = `
${codes(`'withdrawn', 'lapsed', 'package', 'access', 'protection'`)}
update participation_share s set closed_at = greatest(now(), opened_at), closed_why = 'protection'
from person_access a
where a.participant_id = s.participant_id and a.protection in ('strictly-protected', 'strictly-protected-abroad') and s.closed_at is null
  and s.field not in ('name', 'course', 'content', 'language', 'job-wishes');
`;

const sharesAsBefore = `
update participation_share set closed_why = 'access' where closed_why = 'protection';
${codes(`'withdrawn', 'lapsed', 'package', 'access'`)}
`;

const sharedAsBefore = `
drop function ff.share_values(uuid), ff.shared_values(uuid), ff.shared_names(uuid[]);
${shareFunctions}
`;
