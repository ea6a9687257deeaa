/** Reports that have been sent; what is being written is a draft. An amended report is a new version of its row. */
const reports = `
create table participation_report (
  id uuid constraint participation_report_pkey primary key default uuidv7(),
  participant_id uuid not null,
  participation_id uuid not null constraint participation_report_participation references participation,
  organisation text not null,
  kind text not null constraint participation_report_kind check (kind in ('interim', 'final')),
  period_from date not null,
  period_to date not null,
  content jsonb not null,
  status text not null constraint participation_report_status check (status in ('sent', 'returned', 'accepted')),
  status_from date not null,
  sent_at timestamptz not null,
  sent_by text not null,
  sent_by_name text not null,
  question text,
  answered_by_name text,
  constraint participation_report_period check (period_to >= period_from),
  constraint participation_report_question check ((status = 'returned') <= (question is not null))
);
call ff.changeable('participation_report');
call ff.protect('participation_report', 'anyone');
create index participation_report_participation_id on participation_report (participation_id, period_to);
create unique index participation_report_one_final on participation_report (participation_id) where kind = 'final';
`;

/** What came of it, as seen at a point in time. The provider knows the end; what Nav asks later is Nav's alone. */
const outcomes = `
create table participation_outcome (
  id uuid constraint participation_outcome_pkey primary key default uuidv7(),
  participant_id uuid not null,
  participation_id uuid not null constraint participation_outcome_participation references participation,
  report_id uuid,
  point text not null,
  observed_on date not null,
  job text not null,
  job_hours_per_week double precision constraint participation_outcome_hours check (job_hours_per_week > 0 and job_hours_per_week <= 60),
  job_form text,
  job_employer_name text,
  job_employer_organisation text,
  job_subsidised text,
  education text not null,
  education_words text,
  other_measure text not null,
  benefit text not null,
  constraint participation_outcome_one_a_point unique (participation_id, point),
  constraint participation_outcome_codes check (
    point in ('end', 'month-1', 'month-3', 'month-6', 'month-12', 'month-18', 'month-24')
    and job in ('yes', 'no', 'unknown') and education in ('yes', 'no', 'unknown')
    and other_measure in ('yes', 'no', 'unknown') and benefit in ('yes', 'no', 'unknown')
    and (job_subsidised is null or job_subsidised in ('yes', 'no', 'unknown'))
    and (job_form is null or job_form in ('permanent', 'fixed-term', 'on-call', 'freelance', 'self-employed', 'apprentice')))
);
call ff.changeable('participation_outcome');
call ff.protect('participation_outcome', 'anyone');
`;

/** Until when each provider employee has seen what is new about a participation. */
const seen = `
create table participation_seen (
  participation_id uuid not null constraint participation_seen_participation references participation,
  actor_id text not null,
  participant_id uuid not null,
  seen_at timestamptz not null,
  constraint participation_seen_pkey primary key (participation_id, actor_id)
);
call ff.protect('participation_seen', 'anyone');
`;

export const reportTables = [reports, outcomes, seen] as const;
