import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The goal in the person's own words, the activities on the way, and what the participant answered. */
export class ActivityPlan1767225600009 implements MigrationInterface {
  readonly name = 'ActivityPlan1767225600009';

  async up(runner: QueryRunner): Promise<void> {
    for (const part of [goal, activity, answer]) await runner.query(part);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table participant_answer, plan_activity_history, plan_activity, plan_goal_history, plan_goal');
  }
}

/** One goal per person; the earlier ones stand in the twin. */
const goal = `
create table plan_goal (
  id uuid constraint plan_goal_pkey primary key default uuidv7(),
  participant_id uuid not null,
  words text not null check (length(words) between 1 and 2000),
  said_on date not null,
  written_by text not null,
  written_by_name text not null
);
create unique index plan_goal_one_per_person on plan_goal (participant_id);
call ff.changeable('plan_goal');
call ff.protect('plan_goal', 'nav');
`;

/** A measure's card is made by its participation; everything else is written. Treatment is a label without words. */
const activity = `
create table plan_activity (
  id uuid constraint plan_activity_pkey primary key default uuidv7(),
  participant_id uuid not null,
  kind text not null check (kind in ('measure', 'job-application', 'job-search', 'own-activity', 'employment', 'training',
    'treatment', 'meeting', 'conversation', 'task', 'low-threshold', 'volunteering')),
  title text check (length(title) between 1 and 200),
  description text check (length(description) <= 4000),
  from_date date,
  to_date date,
  hours_per_week double precision check (hours_per_week > 0 and hours_per_week <= 60),
  responsible text not null check (responsible in ('person', 'adviser', 'provider')),
  satisfies text[] not null default '{}'
    check (satisfies <@ array['job-seeker', 'aap', 'sick-pay', 'social-assistance', 'youth-guarantee']),
  status text not null check (status in ('proposed', 'planned', 'in-progress', 'done', 'cancelled')),
  status_reason text check (length(status_reason) <= 1000),
  status_since date not null,
  proposed_on date,
  agreed_on date,
  agreed_by text,
  participation_id uuid,
  measure text,
  position double precision not null,
  created_at timestamptz not null,
  created_by text not null,
  created_by_name text not null,
  constraint plan_activity_period check (to_date >= from_date),
  constraint plan_activity_measure check ((kind = 'measure') = (participation_id is not null) and (kind = 'measure') = (measure is not null)),
  constraint plan_activity_label check (kind <> 'treatment' or title is null and description is null),
  constraint plan_activity_title check (kind in ('treatment', 'measure') or title is not null),
  constraint plan_activity_agreement check ((agreed_on is null) = (agreed_by is null))
);
create unique index plan_activity_participation on plan_activity (participation_id);
call ff.changeable('plan_activity');
call ff.protect('plan_activity', 'nav');
`;

/** What the participant said, written down by another. Nothing said is unsaid: a new answer is a new row. */
const answer = `
create table participant_answer (
  id uuid constraint participant_answer_pkey primary key default uuidv7(),
  participant_id uuid not null,
  subject text not null check (subject in ('goal', 'plan', 'activity', 'referral')),
  subject_id uuid,
  subject_version integer,
  answer text not null check (answer in ('approved', 'declined', 'comment')),
  words text check (length(words) <= 2000),
  giver text not null check (giver in ('participant', 'guardian', 'parent')),
  channel text not null check (channel in ('in-person', 'telephone', 'paper')),
  given_on date not null,
  written_at timestamptz not null,
  written_by text not null,
  written_by_name text not null,
  constraint participant_answer_subject check (subject not in ('activity', 'referral') or subject_id is not null),
  constraint participant_answer_words check (answer <> 'comment' or words is not null)
);
call ff.protect('participant_answer', 'nav');
do $$ begin
  execute format('revoke update, delete on participant_answer from %I', current_setting('fotfeste.app_role'));
end $$;
`;
