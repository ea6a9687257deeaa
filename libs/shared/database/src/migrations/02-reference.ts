import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Code lists and registers from `data/reference/`, which the import replaces as a whole and the app only reads.
 * References among them are deferrable, because county and Nav unit point at each other.
 */
export class Reference1767225600002 implements MigrationInterface {
  readonly name = 'Reference1767225600002';

  async up(runner: QueryRunner): Promise<void> {
    for (const part of [places, offices, work, measures, grants]) await runner.query(part);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`drop table ${tables.join(', ')}`);
  }
}

const tables = [
  'organisation',
  'public_holiday',
  'measure_type',
  'industry',
  'education',
  'occupation_title',
  'occupation',
  'nav_office_area',
  'nav_office',
  'municipality',
  'county',
] as const;

const places = `
create table county (
  county_number text primary key check (county_number ~ '^[0-9]{2}$'),
  name text collate nb not null,
  name_official text not null,
  valid_from date,
  region_unit text not null
);

create table municipality (
  municipality_number text primary key check (municipality_number ~ '^[0-9]{4}$'),
  name text collate nb not null,
  name_unique text collate nb not null unique,
  name_official text not null,
  county_number text not null references county deferrable check (left(municipality_number, 2) = county_number),
  former_numbers text[] not null default '{}'
);
create index municipality_county on municipality (county_number);
`;

const offices = `
create table nav_office (
  unit_number text primary key check (unit_number ~ '^[0-9]{4}$'),
  name text collate nb not null,
  type text not null check (type in ('local', 'county', 'own-staff', 'measures', 'work-life-centre', 'counselling', 'national-follow-up', 'digital-follow-up', 'special')),
  status text not null check (status in ('active', 'closed')),
  parent_unit text references nav_office deferrable,
  county_number text references county deferrable,
  county_numbers text[] not null default '{}',
  municipality_numbers text[] not null default '{}'
);
create index nav_office_parent on nav_office (parent_unit);
create index nav_office_county on nav_office (county_number, type, status);
alter table county add constraint county_region_unit_fkey foreign key (region_unit) references nav_office deferrable;

create table nav_office_area (
  municipality_number text not null references municipality deferrable,
  district_code text not null default '' check (district_code = '' or district_code ~ '^[0-9]{6}$' and left(district_code, 4) = municipality_number),
  unit_number text references nav_office deferrable,
  basis text not null check (basis in ('norg-extract-2020', 'successor-name', 'successor-page', 'successor-region', 'unresolved')),
  note text,
  primary key (municipality_number, district_code),
  check ((unit_number is null) = (basis = 'unresolved'))
);
create index nav_office_area_unit on nav_office_area (unit_number);
comment on column nav_office_area.district_code is 'Empty: the whole municipality';
`;

const work = `
create table occupation (
  code text primary key check (code ~ '^[0-9]{1,4}$'),
  level smallint not null check (level = length(code)),
  parent_code text references occupation deferrable check (parent_code is not distinct from nullif(left(code, -1), '')),
  name text collate nb not null,
  nav_group text,
  nav_subgroup text,
  job_ad_category text,
  job_ad_subcategory text
);
create index occupation_parent on occupation (parent_code);

create table occupation_title (
  occupation_code text not null references occupation deferrable,
  title text collate nb not null,
  primary key (occupation_code, title)
);

create table education (
  code text primary key check (code ~ '^[0-9]{1,6}$'),
  level smallint not null check (length(code) = case level when 5 then 6 else level end),
  parent_code text references education deferrable check (starts_with(code, parent_code)),
  name text collate nb not null
);
create index education_parent on education (parent_code);

create table industry (
  version text not null check (version in ('sn2007', 'sn2025')),
  code text not null check (code ~ '^([A-Z]|[0-9]{2})$'),
  level smallint not null check (level = length(code)),
  parent_code text,
  name text collate nb not null,
  short_name text collate nb not null,
  primary key (version, code),
  foreign key (version, parent_code) references industry deferrable
);
`;

const measures = `
create table measure_type (
  code_system text not null check (code_system in ('TILTAKSKODE', 'ARENA')),
  code text not null,
  name text collate nb not null,
  former_name text,
  group_code text not null,
  group_name text not null,
  statistics_group text,
  arena_code text,
  measure_codes text[] not null default '{}',
  employer_measure_code text,
  case_theme_code text,
  arena_valid_from date,
  arena_valid_to date,
  status text not null check (status in ('current', 'trial-or-rare', 'phase-out')),
  system text not null,
  properties text[] not null default '{}',
  gives_tiltakspenger text check (gives_tiltakspenger in ('true', 'false', 'formerly')),
  primary key (code_system, code),
  check (arena_valid_from <= arena_valid_to)
);
comment on column measure_type.code is 'As the source spells it, its misspellings included';

create table public_holiday (
  date date not null,
  code text not null,
  name text not null,
  name_en text not null,
  primary key (date, code)
);

create table organisation (
  org_number text primary key check (org_number ~ '^[0-9]{9}$'),
  name text collate nb not null,
  type text not null check (type in ('PREAPPROVED_AFT_VTA', 'TENDER_PROVIDER', 'EMPLOYER', 'SCHOOL', 'NAV_IN_HOUSE')),
  legal_form text not null,
  county_number text not null references county deferrable,
  municipality_number text not null references municipality deferrable check (left(municipality_number, 2) = county_number),
  sn2007_division text not null,
  synthetic boolean not null
);
create index organisation_type on organisation (type, county_number);
create index organisation_municipality on organisation (municipality_number);
`;

const grants = `
do $$ begin
  execute format('grant select on ${tables.join(', ')} to %I', current_setting('fotfeste.app_role'));
end $$;
`;
