import type { MigrationInterface, QueryRunner } from 'typeorm';
import { reportTables } from './08-participation-reports';
import { participationWalls } from './08-participation-walls';

/** Taking part in a measure: from referral to outcome, with the agreement, the goals, the reports, and who beside the office sees it. */
export class Participation1767225600008 implements MigrationInterface {
  readonly name = 'Participation1767225600008';

  async up(runner: QueryRunner): Promise<void> {
    for (const part of [participation, statuses, extents, goals, agreements, reviews, ...reportTables, coordinators, participationWalls])
      await runner.query(part);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop policy seen_by_coordinator on person_access');
    // `coordinator_access` last: the walls of the others look into it
    for (const table of [...tables.slice(1), ...tables.slice(0, 1)]) await runner.query(`drop table if exists ${table}_history, ${table}`);
  }
}

const tables = [
  'coordinator_access',
  'participation_seen',
  'participation_outcome',
  'participation_report',
  'participation_review',
  'participation_agreement',
  'participation_goal',
  'participation_extent',
  'participation_status',
  'participation',
] as const;

const participation = `
create table participation (
  id uuid constraint participation_pkey primary key default uuidv7(),
  participant_id uuid not null,
  measure text not null,
  route text not null,
  ending text not null,
  offering_id uuid,
  organisation text,
  in_house boolean not null default false,
  host_organisation text,
  host_name text,
  workplace text,
  coordinator_unit text,
  status text not null,
  status_from date not null,
  reason text,
  reason_words text,
  starts_on date,
  ends_on date,
  purpose text,
  purpose_words text,
  choice_reason text,
  alternatives jsonb not null default '[]',
  own_wish text,
  preferred_measure text,
  background text,
  content text,
  consulted_on date,
  approval_given_by text,
  approval_channel text,
  approval_given_on date,
  informed_on date,
  close_relation boolean,
  assessment_id uuid,
  overrides jsonb not null default '[]',
  applied_on date,
  waiting_since date,
  waiting_cause text,
  shared_on date,
  placed_at timestamptz,
  placed_by text,
  placed_by_name text,
  taken_in_on date,
  provider_contact_id text,
  provider_contact_name text,
  news_for_provider_at timestamptz,
  source text not null default 'fotfeste',
  created_at timestamptz not null,
  created_by text not null,
  created_by_name text not null,
  constraint participation_codes check (
    route in ('offering-direct', 'offering-application', 'employer', 'school', 'nav', 'municipality')
    and ending in ('open', 'course')
    and source in ('fotfeste', 'arena', 'other-system', 'adviser')
    and status in ('awaiting-approval', 'withdrawn', 'applied', 'under-consideration', 'waiting-list', 'awaiting-start', 'participating',
      'ended', 'completed', 'interrupted', 'not-applicable', 'wrongly-registered', 'registration-begun')),
  constraint participation_reason check (
    reason in ('ill', 'got-job', 'needs-other-support', 'no-place', 'did-not-attend', 'other', 'contract-cancelled', 'education',
      'cooperation-ended', 'requirements-not-met', 'course-full')),
  constraint participation_offering check ((offering_id is not null) = (route in ('offering-direct', 'offering-application')) or source <> 'fotfeste'),
  constraint participation_provider check (offering_id is null or organisation is not null),
  constraint participation_host check (route not in ('employer', 'school') or host_name is not null or source <> 'fotfeste'),
  constraint participation_period check (ends_on >= starts_on),
  constraint participation_waiting check ((status = 'waiting-list') <= (waiting_since is not null)),
  constraint participation_started check ((status = 'participating') <= (starts_on is not null)),
  constraint participation_approval check (
    (approval_given_by is null) = (approval_given_on is null)
    and approval_given_by in ('participant', 'guardian', 'parent')
    and (approval_channel is null or approval_channel in ('in-person', 'telephone', 'paper')))
);
call ff.changeable('participation');
call ff.protect('participation', 'anyone');
create index participation_offering_status on participation (offering_id, status);
create index participation_organisation_status on participation (organisation, status);
create index participation_calendar on participation (status, starts_on, ends_on);
create index participation_coordinator_unit on participation (coordinator_unit, status);
`;

/** Each status with its first day. One without \`applied_at\` is planned; one with \`withdrawn_at\` never came to be. */
const statuses = `
create table participation_status (
  id uuid constraint participation_status_pkey primary key default uuidv7(),
  participant_id uuid not null,
  participation_id uuid not null constraint participation_status_participation references participation,
  status text not null,
  valid_from date not null,
  step text not null,
  reason text,
  reason_words text,
  recorded_at timestamptz not null,
  recorded_by text not null,
  recorded_by_name text not null,
  applied_at timestamptz,
  withdrawn_at timestamptz,
  constraint participation_status_one_fate check (applied_at is null or withdrawn_at is null)
);
call ff.protect('participation_status', 'anyone');
create index participation_status_participation_id on participation_status (participation_id, recorded_at);
create unique index participation_status_one_planned on participation_status (participation_id) where applied_at is null and withdrawn_at is null;
create index participation_status_planned on participation_status (valid_from) where applied_at is null and withdrawn_at is null;
`;

/** How much of full time, from a day on; the latest row not later than a day is what applies that day. */
const extents = `
create table participation_extent (
  id uuid constraint participation_extent_pkey primary key default uuidv7(),
  participant_id uuid not null,
  participation_id uuid not null constraint participation_extent_participation references participation,
  valid_from date not null,
  percent double precision constraint participation_extent_percent check (percent between 1 and 100),
  days_per_week double precision constraint participation_extent_days check (days_per_week between 1 and 5),
  constraint participation_extent_one_a_day unique (participation_id, valid_from),
  constraint participation_extent_says_something check (percent is not null or days_per_week is not null)
);
call ff.changeable('participation_extent');
call ff.protect('participation_extent', 'anyone');
`;

/** What the participant is to reach in this participation; the provider reports on each. */
const goals = `
create table participation_goal (
  id uuid constraint participation_goal_pkey primary key default uuidv7(),
  participant_id uuid not null,
  participation_id uuid not null constraint participation_goal_participation references participation,
  place integer not null,
  words text not null constraint participation_goal_words check (length(words) between 1 and 200),
  closed_on date,
  added_by_name text not null
);
call ff.changeable('participation_goal');
call ff.protect('participation_goal', 'anyone');
create index participation_goal_participation_id on participation_goal (participation_id, place);
`;

/** The agreement on a single place, signed on paper: its parts, and the day each party signed. */
const agreements = `
create table participation_agreement (
  id uuid constraint participation_agreement_pkey primary key default uuidv7(),
  participant_id uuid not null,
  participation_id uuid not null constraint participation_agreement_one unique constraint participation_agreement_participation references participation,
  goal text,
  content text,
  training_plan text,
  hours_per_week double precision constraint participation_agreement_hours check (hours_per_week > 0 and hours_per_week <= 40),
  nav_contact text,
  host_contact text,
  participant_signed_on date,
  host_signed_on date,
  nav_signed_on date,
  discussed_on date
);
call ff.changeable('participation_agreement');
call ff.protect('participation_agreement', 'nav');
`;

/** Nav's own look at how it goes, which the law asks for at intervals in some measures. */
const reviews = `
create table participation_review (
  id uuid constraint participation_review_pkey primary key default uuidv7(),
  participant_id uuid not null,
  participation_id uuid not null constraint participation_review_participation references participation,
  reviewed_on date not null,
  conclusion text not null constraint participation_review_conclusion check (conclusion in ('continue', 'change', 'end')),
  words text not null,
  recorded_at timestamptz not null,
  recorded_by text not null,
  recorded_by_name text not null
);
call ff.protect('participation_review', 'nav');
create index participation_review_participation_id on participation_review (participation_id, reviewed_on);
`;

/** The measure coordinator's window to people who have applied to or wait for an offering; kept true by a projection. */
const coordinators = `
create table coordinator_access (
  participation_id uuid constraint coordinator_access_pkey primary key,
  participant_id uuid not null,
  unit text not null,
  from_date date not null,
  to_date date
);
create index coordinator_access_participant_id on coordinator_access (participant_id);
create index coordinator_access_unit on coordinator_access (unit);
`;
