/** Work, with what the employer has done. Every row says where it comes from and when that was true. */
const employment = `
create table employment (
  id uuid constraint employment_pkey primary key default uuidv7(),
  participant_id uuid not null,
  employer_number text check (employer_number ~ '^[0-9]{9}$'),
  employer_name text not null check (length(employer_name) between 1 and 200),
  occupation_code text,
  percent double precision check (percent > 0 and percent <= 100),
  from_date date not null,
  to_date date,
  adaptation_fulfilled boolean,
  follow_up_plan_on date,
  internal_measures text check (internal_measures in ('CARRIED_OUT', 'IMPOSSIBLE', 'NOT_DOCUMENTED')),
  source text not null,
  source_date date not null,
  constraint employment_period check (to_date >= from_date)
);
call ff.changeable('employment');
call ff.protect('employment', 'nav');
`;

/** Sick leave as days and degree; never why. */
const sickLeave = `
create table sick_leave (
  id uuid constraint sick_leave_pkey primary key default uuidv7(),
  participant_id uuid not null,
  employment_id uuid,
  percent double precision not null check (percent > 0 and percent <= 100),
  from_date date not null,
  to_date date,
  source text not null,
  source_date date not null,
  constraint sick_leave_period check (to_date >= from_date)
);
call ff.changeable('sick_leave');
call ff.protect('sick_leave', 'nav');
`;

const education = `
create table participant_education (
  id uuid constraint participant_education_pkey primary key default uuidv7(),
  participant_id uuid not null,
  education_code text not null,
  title text not null check (length(title) between 1 and 200),
  state text not null check (state in ('completed', 'ongoing', 'interrupted')),
  from_date date,
  to_date date,
  source text not null,
  source_date date not null,
  constraint participant_education_period check (to_date >= from_date)
);
call ff.changeable('participant_education');
call ff.protect('participant_education', 'nav');
`;

const benefit = `
create table benefit (
  id uuid constraint benefit_pkey primary key default uuidv7(),
  participant_id uuid not null,
  type text not null,
  percent double precision check (percent > 0 and percent <= 100),
  from_date date not null,
  to_date date,
  source text not null,
  source_date date not null,
  constraint benefit_period check (to_date >= from_date),
  constraint benefit_type check (type in ('AAP', 'DAGPENGER', 'TILTAKSPENGER', 'SYKEPENGER', 'UFORETRYGD', 'KVALIFISERINGSSTONAD',
    'INTRODUKSJONSSTONAD', 'OVERGANGSSTONAD', 'SUPPLERENDE_STONAD', 'SOSIALHJELP', 'UNGDOMSPROGRAMYTELSE'))
);
call ff.changeable('benefit');
call ff.protect('benefit', 'nav');
`;

export const factTables = [employment, sickLeave, education, benefit] as const;
