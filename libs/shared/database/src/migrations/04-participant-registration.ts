/** Registration as job seeker: what the person said, and which entry rule let them in. Never two at a time. */
const registration = `
create table job_seeker_registration (
  id uuid constraint job_seeker_registration_pkey primary key default uuidv7(),
  participant_id uuid not null,
  from_date date not null,
  to_date date,
  end_reason text,
  situations text[] not null,
  other_hindrances text not null default 'unknown',
  education_code text,
  wished_occupations text[] not null default '{}',
  entry_outcome text not null,
  entry_rules text[] not null default '{}',
  override_reason text check (length(override_reason) between 10 and 2000),
  override_by text,
  override_by_name text,
  source text not null,
  source_date date not null,
  constraint job_seeker_registration_period check (to_date >= from_date),
  constraint job_seeker_registration_ended check ((to_date is null) = (end_reason is null)),
  constraint job_seeker_registration_codes check (
    other_hindrances in ('yes', 'no', 'unknown')
    and entry_outcome in ('approved', 'needs-approval', 'refused')),
  constraint job_seeker_registration_override check ((override_reason is null) = (override_by is null)),
  constraint job_seeker_registration_one_at_a_time exclude using gist (participant_id with =, daterange(from_date, to_date, '[]') with &&)
);
call ff.changeable('job_seeker_registration');
call ff.protect('job_seeker_registration', 'nav');
`;

/** Time under work-oriented follow-up, at an office. Never two at a time. */
const followUp = `
create table follow_up_period (
  id uuid constraint follow_up_period_pkey primary key default uuidv7(),
  participant_id uuid not null,
  office text not null,
  from_date date not null,
  to_date date,
  start_reason text not null check (start_reason in ('JOB_SEEKER', 'SICK_LISTED_WITHOUT_EMPLOYER', 'ADVISER_DECISION')),
  start_explanation text check (length(start_explanation) <= 2000),
  end_reason text,
  end_explanation text check (length(end_explanation) <= 2000),
  constraint follow_up_period_dates check (to_date >= from_date),
  constraint follow_up_period_ended check ((to_date is null) = (end_reason is null)),
  constraint follow_up_period_one_at_a_time exclude using gist (participant_id with =, daterange(from_date, to_date, '[]') with &&)
);
call ff.changeable('follow_up_period');
call ff.protect('follow_up_period', 'nav');
`;

export const registrationTables = [registration, followUp] as const;
