import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The neutral catalogue: who provides measures, under which agreement, and the offerings people can be referred to. Nobody's data. */
export class Measure1767225600005 implements MigrationInterface {
  readonly name = 'Measure1767225600005';

  async up(runner: QueryRunner): Promise<void> {
    for (const part of [providers, offerings, capacity, grants]) await runner.query(part);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table offering_capacity, offering, agreement, provider');
  }
}

/** A provider keeps the name the company register had, since that is an outside register. */
const providers = `
create table provider (
  org_number text constraint provider_pkey primary key check (org_number ~ '^[0-9]{9}$'),
  name text collate nb not null,
  type text not null check (type in ('PREAPPROVED_AFT_VTA', 'TENDER_PROVIDER', 'SCHOOL', 'NAV_IN_HOUSE')),
  county_number text not null references county,
  municipality_number text not null references municipality,
  email text,
  telephone text
);

create table agreement (
  id uuid constraint agreement_pkey primary key default uuidv7(),
  number text not null constraint agreement_number unique,
  provider_number text not null references provider,
  measure text not null,
  kind text not null check (kind in ('pre-approved', 'tender', 'in-house', 'municipal')),
  from_date date not null,
  to_date date,
  places integer not null check (places > 0),
  check (from_date <= to_date)
);
create index agreement_provider on agreement (provider_number, measure);
`;

/** \`offices\` are the local offices whose participants it is meant for; \`coordinator_unit\` is where its applications are decided. */
const offerings = `
create table offering (
  id uuid constraint offering_pkey primary key default uuidv7(),
  number text not null constraint offering_number unique,
  name text collate nb not null,
  measure text not null,
  agreement_id uuid not null references agreement,
  provider_number text not null references provider,
  county_number text not null references county,
  municipality_number text not null references municipality,
  place text not null,
  offices text[] not null check (cardinality(offices) > 0),
  coordinator_unit text not null references nav_office,
  starts_on date not null,
  ends_on date,
  intake text not null check (intake in ('LOPENDE', 'FELLES')),
  enrolment text not null check (enrolment in ('direct-decision', 'application')),
  places integer not null check (places > 0),
  languages text[] not null default '{no}',
  description_nb text not null,
  description_nn text,
  open boolean not null default true,
  contact_name text,
  contact_email text,
  contact_telephone text,
  check (starts_on <= ends_on),
  check ((enrolment = 'application') = (intake = 'FELLES'))
);
create index offering_measure on offering (measure, county_number);
create index offering_provider on offering (provider_number);
create index offering_agreement on offering (agreement_id);
create index offering_coordinator_unit on offering (coordinator_unit);
create index offering_offices on offering using gin (offices);
comment on column offering.languages is 'ISO 639 codes of the languages it is given in';
`;

/** How many there are, kept true by what happens to participations; numbers only. */
const capacity = `
create table offering_capacity (
  offering_id uuid constraint offering_capacity_pkey primary key references offering on delete cascade,
  taken integer not null default 0 check (taken >= 0),
  granted integer not null default 0 check (granted >= 0),
  waiting integer not null default 0 check (waiting >= 0)
);
`;

const grants = `
do $$
declare app text := current_setting('fotfeste.app_role');
begin
  execute format('grant select on provider, agreement, offering to %I', app);
  execute format('grant select, insert, update on offering_capacity to %I', app);
end $$;
`;
