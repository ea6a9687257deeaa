import type { MigrationInterface, QueryRunner } from 'typeorm';
import { shareFunctions } from './31-share-functions';

/**
 * What a provider gets to know of a participant: the package of the agreement, the participant's answers, and what is and was shared. A
 * provider reads no row of the person any more; what is shared comes out of one function that asks the same tables.
 */
export class SharePackage1767225600031 implements MigrationInterface {
  readonly name = 'SharePackage1767225600031';

  async up(runner: QueryRunner): Promise<void> {
    for (const part of [packages, consents, shares, shown, background, walls, shareFunctions, sharedBefore]) await runner.query(part);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const part of [
      'drop function ff.shared_values(uuid), ff.share_values(uuid), ff.shared_names(uuid[])',
      `drop policy shared_by_field on participant; drop policy shared_by_field on participant_history`,
      backgroundAsBefore,
      'drop table participation_share_shown, participation_share, share_consent_history, share_consent, agreement_share_package_history, agreement_share_package',
    ])
      await runner.query(part);
  }
}

const fields = `'name', 'course', 'content', 'contact', 'language', 'background', 'plan-goal', 'job-wishes', 'work-experience', 'education', 'adaptation'`;

/** \`necessary\`: \`[{ field, purpose, basis }]\`, as the coordinator wrote them. Health is never among what is necessary. */
const packages = `
create table agreement_share_package (
  id uuid constraint agreement_share_package_pkey primary key default uuidv7(),
  agreement_id uuid not null constraint agreement_share_package_one unique,
  necessary jsonb not null,
  optional text[] not null,
  set_by_name text not null,
  constraint agreement_share_package_fields check (optional <@ array[${fields}]),
  constraint agreement_share_package_health check (not necessary @> '[{"field": "adaptation"}]')
);
call ff.changeable('agreement_share_package');
`;

const consents = `
create table share_consent (
  id uuid constraint share_consent_pkey primary key default uuidv7(),
  participant_id uuid not null,
  participation_id uuid not null constraint share_consent_participation references participation,
  organisation text not null,
  field text not null,
  answer text not null,
  given_on date not null,
  given_by text not null,
  channel text not null,
  language text not null,
  until_date date,
  words text,
  recorded_by_name text not null,
  withdrawn_on date,
  withdrawn_channel text,
  withdrawn_by_name text,
  constraint share_consent_codes check (
    field in (${fields}) and answer in ('yes', 'no') and language in ('nb', 'nn', 'en')
    and given_by in ('participant', 'guardian', 'parent') and channel in ('in-person', 'telephone', 'paper')
    and (withdrawn_channel is null or withdrawn_channel in ('in-person', 'telephone', 'paper'))),
  constraint share_consent_until check ((answer = 'yes') = (until_date is not null)),
  constraint share_consent_words check ((field = 'adaptation' and answer = 'yes') = (words is not null)),
  constraint share_consent_withdrawn check (
    (withdrawn_on is null) = (withdrawn_channel is null) and (withdrawn_on is null) = (withdrawn_by_name is null) and withdrawn_on >= given_on)
);
call ff.changeable('share_consent');
call ff.protect('share_consent', 'nav');
create index share_consent_participation_id on share_consent (participation_id, field);
`;

/** Each row is a field that a provider has got, since when and on which ground; it is closed, never removed. A consent lapses by its day. */
const shares = `
create table participation_share (
  id uuid constraint participation_share_pkey primary key default uuidv7(),
  participant_id uuid not null,
  participation_id uuid not null constraint participation_share_participation references participation,
  organisation text not null,
  field text not null,
  ground text not null,
  basis jsonb,
  consent_id uuid constraint participation_share_consent references share_consent,
  until_date date,
  opened_at timestamptz not null,
  opened_by_name text not null,
  closed_at timestamptz,
  closed_why text,
  constraint participation_share_codes check (
    field in (${fields}) and ground in ('necessary', 'consent')
    and (closed_why is null or closed_why in ('withdrawn', 'lapsed', 'package', 'access'))),
  constraint participation_share_ground check (
    (ground = 'consent') = (consent_id is not null) and (ground = 'consent') = (until_date is not null) and (field <> 'adaptation' or ground = 'consent')),
  constraint participation_share_closed check ((closed_at is null) = (closed_why is null) and closed_at >= opened_at)
);
call ff.protect('participation_share', 'anyone');
create unique index participation_share_one_open on participation_share (participation_id, field) where closed_at is null;
create index participation_share_participation_id on participation_share (participation_id, opened_at);
`;

/** That the participant has been shown what is shared, in which language. */
const shown = `
create table participation_share_shown (
  id uuid constraint participation_share_shown_pkey primary key default uuidv7(),
  participant_id uuid not null,
  participation_id uuid not null constraint participation_share_shown_participation references participation,
  language text not null constraint participation_share_shown_language check (language in ('nb', 'nn', 'en')),
  shown_at timestamptz not null,
  shown_by_name text not null
);
call ff.protect('participation_share_shown', 'nav');
create index participation_share_shown_participation_id on participation_share_shown (participation_id, shown_at);
`;

/** The adviser's words to the provider leave the row that providers read. A text never changes; the participation says which one holds. */
const background = `
create table participation_background (
  id uuid constraint participation_background_pkey primary key default uuidv7(),
  participant_id uuid not null,
  words text not null,
  written_at timestamptz not null,
  written_by_name text not null
);
call ff.protect('participation_background', 'nav');
alter table participation add column background_id uuid;
alter table participation_history add column background_id uuid;
create temporary table moved on commit drop as
  select uuidv7() as id, participation_id, participant_id, background, min(changed_at) as written_at
  from (select id as participation_id, participant_id, background, changed_at from participation where background is not null
        union all select id, participant_id, background, changed_at from participation_history where background is not null) both_tables
  group by participation_id, participant_id, background;
insert into participation_background (id, participant_id, words, written_at, written_by_name)
  select id, participant_id, background, written_at, 'Fotfeste' from moved;
alter table participation disable trigger user;
update participation p set background_id = m.id from moved m where m.participation_id = p.id and m.background = p.background;
alter table participation enable trigger user;
update participation_history p set background_id = m.id from moved m where m.participation_id = p.id and m.background = p.background;
alter table participation drop column background;
alter table participation_history drop column background;
drop table moved;
`;

const backgroundAsBefore = `
alter table participation add column background text;
alter table participation_history add column background text;
alter table participation disable trigger user;
update participation p set background = b.words from participation_background b where b.id = p.background_id;
alter table participation enable trigger user;
update participation_history p set background = b.words from participation_background b where b.id = p.background_id;
alter table participation drop column background_id;
alter table participation_history drop column background_id;
drop table participation_background;
`;

/** Providers read only what was shared in their own window, and write none of it. Of the person they read no row at all. */
const walls = `
do $$
declare
  app text := current_setting('fotfeste.app_role');
  each text;
begin
  execute format('grant select, insert, update on agreement_share_package to %I', app);
  execute format('grant select, insert on agreement_share_package_history to %I', app);
  alter table agreement_share_package enable row level security;
  execute format('create policy everybody_reads on agreement_share_package for select to %I using (true)', app);
  execute format($policy$create policy coordinator_adds on agreement_share_package for insert to %I
    with check ((select ff.actor_role() in ('measure-coordinator', 'system')))$policy$, app);
  execute format($policy$create policy coordinator_changes on agreement_share_package for update to %I
    using ((select ff.actor_role() in ('measure-coordinator', 'system')))$policy$, app);

  execute format($policy$create policy own_window on participation_share as restrictive to %I using (
    (select ff.is_nav()) or organisation = (select ff.actor_organisation()) and participation_id in (
      select own.participation_id from provider_access own
      where own.organisation = (select ff.actor_organisation()) and from_date <= (select ff.today())
        and (to_date is null or to_date >= (select ff.today()))))$policy$, app);
  execute format('create policy nav_shares on participation_share as restrictive for insert to %I with check ((select ff.is_nav()))', app);
  execute format('create policy nav_closes on participation_share as restrictive for update to %I using ((select ff.is_nav()))', app);
  execute format('revoke delete on participation_share, share_consent from %I', app);
  execute format('revoke update, delete on participation_share_shown, participation_background from %I', app);

  foreach each in array array['participant', 'participant_history'] loop
    execute format('create policy shared_by_field on %I as restrictive to %I using ((select ff.is_nav()))', each, app);
  end loop;
end $$;
`;

/** Providers who see somebody already go on seeing what they saw, as necessary by the product's defaults; no consent is made up. */
const sharedBefore = `
insert into participation_share (participant_id, participation_id, organisation, field, ground, opened_at, opened_by_name)
select a.participant_id, a.participation_id, a.organisation, f.field, 'necessary', a.from_date::timestamp at time zone 'Europe/Oslo', 'Fotfeste'
from provider_access a
join participation p on p.id = a.participation_id
cross join unnest(array['name', 'course', 'content', 'contact', 'language', 'background']) f (field)
where f.field <> 'background' or p.measure in ('AVKLARING', 'OPPFOLGING', 'ARBEIDSRETTET_REHABILITERING', 'ARBEIDSFORBEREDENDE_TRENING',
  'VARIG_TILRETTELAGT_ARBEID_SKJERMET', 'TILRETTELAGT_ARBEID_ORDINAER', 'ARBEID_MED_STOTTE', 'INDIVIDUELL_JOBBSTOTTE', 'INDIVIDUELL_JOBBSTOTTE_UNG')
order by a.participation_id;
`;
