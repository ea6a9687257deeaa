import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Time in measures from before the product, written down by hand with its source, and what advisers have decided about whether
 * earlier time counts (rulebook E-07). Append-only, for Nav's eyes only.
 */
export class EarlierTime1767225600018 implements MigrationInterface {
  readonly name = 'EarlierTime1767225600018';

  async up(runner: QueryRunner): Promise<void> {
    for (const part of [earlierTime, countedTime, appendOnly]) await runner.query(part);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table counted_time, earlier_time');
  }
}

const earlierTime = `
create table earlier_time (
  id uuid constraint earlier_time_pkey primary key default uuidv7(),
  participant_id uuid not null,
  measure text not null,
  from_date date,
  to_date date,
  months integer not null default 0 check (months >= 0),
  weeks integer not null default 0 check (weeks >= 0),
  days integer not null default 0 check (days >= 0),
  source text not null check (source in ('arena', 'document', 'provider', 'participant')),
  words text not null default '' check (length(words) <= 2000),
  author_id text not null,
  author_name text not null,
  recorded_at timestamptz not null,
  constraint earlier_time_days check ((from_date is null) = (to_date is null) and from_date <= to_date),
  constraint earlier_time_length check ((from_date is null) = (months + weeks + days > 0))
);
call ff.protect('earlier_time', 'nav');
`;

/** The newest decision about a course, known by its measure and first day, is true; without a first day it is about time without dates. */
const countedTime = `
create table counted_time (
  id uuid constraint counted_time_pkey primary key default uuidv7(),
  participant_id uuid not null,
  measure text not null,
  from_date date,
  counts boolean not null,
  reason text not null check (length(reason) between 1 and 2000),
  author_id text not null,
  author_name text not null,
  decided_at timestamptz not null
);
call ff.protect('counted_time', 'nav');
`;

const appendOnly = `
do $$ begin
  execute format('revoke update, delete on earlier_time, counted_time from %I', current_setting('fotfeste.app_role'));
end $$;
`;
