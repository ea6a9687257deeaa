import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Providers, agreements and offerings become changeable in the product, with history. Everybody reads them; only the measure coordinator of
 * the unit writes. An organisation gets an id of its own beside its number, since events name things by id.
 */
export class Supply1767225600028 implements MigrationInterface {
  readonly name = 'Supply1767225600028';

  async up(runner: QueryRunner): Promise<void> {
    for (const part of [columns, newTables, changeable, walls]) await runner.query(part);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(taken);
  }
}

/** `option_until`: the last day if the option of a procured agreement is taken up; when it has been, `to_date` is that day. */
const columns = `
alter table provider add column id uuid not null default uuidv7() constraint provider_id unique;
alter table agreement
  add column coordinator_unit text references nav_office,
  add column option_until date,
  add column option_taken_on date,
  add column counts_by_extent boolean not null default false,
  add constraint agreement_option check (option_until is null or to_date is not null and to_date <= option_until),
  add constraint agreement_option_taken check (option_taken_on is null or option_until is not null);
comment on column agreement.counts_by_extent is 'whether somebody who takes part half the time uses half a place';
update agreement set coordinator_unit = (select min(o.coordinator_unit) from offering o where o.agreement_id = agreement.id);
alter table offering
  add column accessibility text[] not null default '{}',
  add column closed_on date,
  add constraint offering_closed check (closed_on is null or not open);
comment on column offering.closed_on is 'the day it was closed for good; nobody is in it and nobody waits';
`;

const newTables = `
create table provider_contact (
  id uuid constraint provider_contact_pkey primary key default uuidv7(),
  provider_number text not null references provider,
  name text collate nb not null check (length(name) between 2 and 200),
  title text,
  email text,
  telephone text,
  active boolean not null default true,
  constraint provider_contact_reached check (email is not null or telephone is not null)
);
create index provider_contact_provider on provider_contact (provider_number);

create table agreement_place_change (
  id uuid constraint agreement_place_change_pkey primary key default uuidv7(),
  agreement_id uuid not null references agreement,
  places integer not null check (places > 0),
  valid_from date not null,
  notified_on date not null,
  withdrawn_on date,
  constraint agreement_place_change_told check (notified_on < valid_from)
);
create unique index agreement_place_change_day on agreement_place_change (agreement_id, valid_from) where withdrawn_on is null;
`;

const changeable = ['provider', 'agreement', 'offering', 'provider_contact', 'agreement_place_change']
  .map((table) => `call ff.changeable('${table}');`)
  .join('\n');

const walls = `
do $$
declare
  app text := current_setting('fotfeste.app_role');
  each text;
  may_write constant text := '(select ff.actor_role() in (''measure-coordinator'', ''system''))';
  own constant text := '((select ff.is_system()) or (select ff.actor_role() = ''measure-coordinator'') and (coordinator_unit is null or coordinator_unit = any ((select ff.actor_offices())::text[])))';
begin
  foreach each in array array['provider', 'agreement', 'offering', 'provider_contact', 'agreement_place_change'] loop
    execute format('alter table %I enable row level security', each);
    execute format('create policy everybody_reads on %I for select to %I using (true)', each, app);
    execute format('create index %I on %I (id, version)', each || '_history_id_version', each || '_history');
    execute format('grant select, insert, update on %I to %I', each, app);
    execute format('grant select, insert on %I to %I', each || '_history', app);
  end loop;
  foreach each in array array['agreement', 'offering'] loop
    execute format('create policy own_unit_adds on %I for insert to %I with check (%s)', each, app, own);
    execute format('create policy own_unit_changes on %I for update to %I using (%s) with check (%s)', each, app, own, own);
  end loop;
  foreach each in array array['provider', 'provider_contact', 'agreement_place_change'] loop
    execute format('create policy coordinator_adds on %I for insert to %I with check (%s)', each, app, may_write);
    execute format('create policy coordinator_changes on %I for update to %I using (%s) with check (%s)', each, app, may_write, may_write);
  end loop;
end $$;
`;

const taken = `
do $$
declare
  app text := current_setting('fotfeste.app_role');
  each text;
begin
  drop table agreement_place_change, agreement_place_change_history, provider_contact, provider_contact_history;
  foreach each in array array['provider', 'agreement', 'offering'] loop
    execute format('drop policy everybody_reads on %I', each);
    execute format('alter table %I disable row level security', each);
    execute format('revoke insert, update on %I from %I', each, app);
    execute format('drop trigger keep_history on %I', each);
    execute format('drop trigger stamp_first_version on %I', each);
    execute format('drop table %I', each || '_history');
    execute format('alter table %I drop column version, drop column changed_at, drop column changed_by', each);
  end loop;
  drop policy coordinator_adds on provider;
  drop policy coordinator_changes on provider;
  foreach each in array array['agreement', 'offering'] loop
    execute format('drop policy own_unit_adds on %I', each);
    execute format('drop policy own_unit_changes on %I', each);
  end loop;
end $$;
alter table offering drop column accessibility, drop column closed_on;
alter table agreement drop column coordinator_unit, drop column option_until, drop column option_taken_on, drop column counts_by_extent;
alter table provider drop column id;
`;
