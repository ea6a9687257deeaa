import type { MigrationInterface, QueryRunner } from 'typeorm';
import { askOffice, locatePerson } from './04-participant-locate';
import { registrationTables } from './04-participant-registration';
import { factTables } from './04-participant-facts';

/** The person: who they are, how to reach them, registration as job seeker, follow-up, and the facts the rules ask for. */
export class Participant1767225600004 implements MigrationInterface {
  readonly name = 'Participant1767225600004';

  async up(runner: QueryRunner): Promise<void> {
    for (const part of [participant, names, responsible, staff, ...registrationTables, ...factTables, locatePerson, askOffice])
      await runner.query(part);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop function ff.locate_person, ff.note_refused_look_up');
    await runner.query('drop policy granted_by_office on access_grant; drop policy person_seen on access_request');
    await runner.query('alter table access_request drop column kind');
    for (const table of tables) await runner.query(`drop table if exists ${table}_history, ${table}`);
  }
}

const tables = [
  'benefit',
  'participant_education',
  'sick_leave',
  'employment',
  'follow_up_period',
  'job_seeker_registration',
  'responsible_adviser',
  'person_name',
  'participant',
  'staff_member',
] as const;

/** The identity number stands here (and in the twin, should it change) and nowhere else. \`id\` and \`participant_id\` are the same: the twin goes by the one, the walls by the other. */
const participant = `
create table participant (
  id uuid constraint participant_pkey primary key default uuidv7(),
  participant_id uuid not null,
  identity_number text not null,
  given_name text collate nb not null check (length(given_name) between 1 and 200),
  family_name text collate nb not null check (length(family_name) <= 200),
  born date not null,
  sex text not null,
  citizenships text[] not null default '{}',
  residence_status text not null,
  residence_permit text not null default 'unknown',
  residence_permit_to date,
  municipality_number text,
  district_code text,
  dead_on date,
  guardianship text not null default 'none',
  safety_measure boolean not null default false,
  register_source text not null,
  register_read_on date not null,
  telephone text,
  email text,
  spoken_language text,
  interpreter text not null default 'none',
  contact_channel text not null default 'digital',
  contact_source text not null,
  contact_on date not null,
  employments_source text,
  employments_on date,
  benefits_source text,
  benefits_on date,
  constraint participant_identity_number unique (identity_number),
  constraint participant_one_id check (participant_id = id),
  constraint participant_number_shape check (identity_number ~ '^[0-9]{11}$'),
  constraint participant_codes check (
    sex in ('female', 'male', 'unknown')
    and residence_status in ('resident', 'not-resident', 'temporary', 'emigrated', 'missing', 'ceased', 'dead', 'unknown')
    and residence_permit in ('not-needed', 'permanent', 'temporary', 'none', 'unknown')
    and guardianship in ('none', 'guardian', 'power-of-attorney')
    and interpreter in ('none', 'spoken', 'sign')
    and contact_channel in ('digital', 'manual', 'reserved'))
);
create index participant_number_prefix on participant (identity_number collate "C");
call ff.changeable('participant');
call ff.protect('participant', 'anyone');
`;

/** Any word of a name, for a prefix search that an index can answer under row-level security: \`word >= $1 and word < $2\`. */
const names = `
create table person_name (
  word text collate "C" not null check (length(word) between 1 and 100),
  participant_id uuid not null,
  constraint person_name_pkey primary key (word, participant_id)
);
call ff.protect('person_name', 'nav');
`;

/** Who follows the person up, in words; \`person_access.responsible\` says the same to the walls. */
const responsible = `
create table responsible_adviser (
  id uuid constraint responsible_adviser_pkey primary key default uuidv7(),
  participant_id uuid not null constraint responsible_adviser_one unique,
  adviser_id text not null,
  adviser_name text not null,
  since date not null
);
call ff.changeable('responsible_adviser');
call ff.protect('responsible_adviser', 'anyone');
create index responsible_adviser_adviser on responsible_adviser (adviser_id);
`;

/** Who has signed in, with what: so that a colleague can be chosen by name. No person-bearing data. */
const staff = `
create table staff_member (
  id text constraint staff_member_pkey primary key,
  name text collate nb not null,
  role text not null,
  offices text[] not null default '{}',
  clearances text[] not null default '{}',
  organisation text,
  second_control boolean not null default false,
  signed_in_at timestamptz
);
do $$ begin
  execute format('grant select, insert, update on staff_member to %I', current_setting('fotfeste.app_role'));
end $$;
`;
