import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A word of a name carries what decides who sees it: the office, and whether more than the office is asked for (\`walled\`: protection, shielding
 * or a lock). A search among the words of one's own offices is then held by the words alone, and only of walled people, and of those opened one
 * by one, is the person looked up. Before, the database listed whom one may see in the whole country to look up a handful.
 */
export class NamesBehindWalls1767225600095 implements MigrationInterface {
  readonly name = 'NamesBehindWalls1767225600095';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table person_access
        add column walled boolean not null generated always as (protection <> 'none' or shielded or office_lock is not null) stored,
        add constraint person_access_walled_at unique (participant_id, office, walled);
      alter table person_name add column walled boolean;
      update person_name n set walled = a.walled from person_access a where a.participant_id = n.participant_id;
      alter table person_name
        alter column walled set not null,
        drop constraint person_name_office,
        add constraint person_name_office foreign key (participant_id, office, walled)
          references person_access (participant_id, office, walled) on update cascade on delete cascade;
      alter table person_access drop constraint person_access_at_office;
      drop index person_name_office_word;
      create index person_name_office_word on person_name (office, word, participant_id) include (walled)`);
    await runner.query(`do $$
      declare app text := current_setting('fotfeste.app_role');
      begin
        execute format($policy$create policy at_own_office on person_name for select to %I using (
          not walled and office = any ((select ff.actor_offices())::text[]) and (select ff.actor_role() in ('adviser', 'team-lead')))$policy$, app);
        execute format($policy$create policy not_disqualified on person_name as restrictive for select to %I using (
          (select ff.is_system()) or participant_id not in (
            select own.participant_id from disqualification own where own.actor_id = (select ff.actor_id()) and own.lifted_at is null))$policy$, app);
      end $$`);
    await runner.query(seenPolicy('(select true from person_access seen where seen.participant_id = person_name.participant_id)'));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(seenPolicy('exists (select 1 from person_access seen where seen.participant_id = person_name.participant_id)'));
    await runner.query(`
      drop policy at_own_office on person_name;
      drop policy not_disqualified on person_name;
      drop index person_name_office_word;
      create index person_name_office_word on person_name (office, word, participant_id);
      alter table person_access add constraint person_access_at_office unique (participant_id, office);
      alter table person_name
        drop constraint person_name_office,
        add constraint person_name_office foreign key (participant_id, office) references person_access (participant_id, office)
          on update cascade on delete cascade,
        drop column walled;
      alter table person_access drop constraint person_access_walled_at, drop column walled`);
  }
}

function seenPolicy(seen: string): string {
  return `alter policy person_seen on person_name using ((select ff.is_nav()) and ${seen}) with check ((select ff.is_nav()) and ${seen})`;
}
