import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Answers of the law as they were given, the judgements they rest on, and facts that only a person can tell. Append-only, for Nav's eyes only. */
export class Eligibility1767225600007 implements MigrationInterface {
  readonly name = 'Eligibility1767225600007';

  async up(runner: QueryRunner): Promise<void> {
    for (const part of [assessment, judgement, recordedFact, appendOnly]) await runner.query(part);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table recorded_fact, judgement, assessment');
  }
}

/** \`result\` holds conditions, texts in three languages and facts as they read that day: the file must still say this in ten years. */
const assessment = `
create table assessment (
  id uuid constraint assessment_pkey primary key default uuidv7(),
  participant_id uuid not null,
  measure text not null,
  starts_on date not null,
  participation_id uuid,
  kind text not null check (kind in ('assessed', 'not-automated', 'stopped')),
  outcome text check (outcome in ('not-eligible', 'missing-facts', 'needs-assessment', 'eligible')),
  result jsonb not null,
  made_by_id text not null,
  made_by_name text not null,
  made_at timestamptz not null,
  constraint assessment_outcome check ((kind = 'assessed') = (outcome is not null))
);
call ff.protect('assessment', 'nav');
`;

/** A person's answer to what the law leaves to a person. A reuse is an answer of its own that names the one it repeats. */
const judgement = `
create table judgement (
  id uuid constraint judgement_pkey primary key default uuidv7(),
  participant_id uuid not null,
  question text not null,
  about text not null check (about in ('person', 'person-and-measure', 'participation')),
  measure text,
  participation_id uuid,
  answer text not null check (answer in ('yes', 'no')),
  reason text not null check (length(reason) between 1 and 10000),
  question_text jsonb not null,
  reuses_id uuid constraint judgement_reuses references judgement,
  author_id text not null,
  author_name text not null,
  answered_on date not null,
  answered_at timestamptz not null,
  constraint judgement_about check ((about = 'person') = (measure is null) and (about = 'participation' or participation_id is null))
);
create index judgement_reuses_id on judgement (reuses_id);
call ff.protect('judgement', 'nav');
`;

/** A consent, a wish, a confirmation: who told it, how, when, and who wrote it down. A consent withdrawn is a later row that says no. */
const recordedFact = `
create table recorded_fact (
  id uuid constraint recorded_fact_pkey primary key default uuidv7(),
  participant_id uuid not null,
  fact text not null,
  measure text,
  value boolean not null,
  told_by text not null check (told_by in ('participant', 'guardian', 'treatment-team', 'employer', 'adviser')),
  channel text not null check (channel in ('in-person', 'telephone', 'paper', 'document')),
  told_on date not null,
  words text not null default '' check (length(words) <= 2000),
  author_id text not null,
  author_name text not null,
  recorded_at timestamptz not null
);
call ff.protect('recorded_fact', 'nav');
`;

const appendOnly = `
do $$ begin
  execute format('revoke update, delete on assessment, judgement, recorded_fact from %I', current_setting('fotfeste.app_role'));
end $$;
`;
