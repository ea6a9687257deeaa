import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Time in which the qualification programme (KVP) locks a person's case to an office; the lock itself stands in person_access. */
export class KvpPeriod1767225600051 implements MigrationInterface {
  readonly name = 'KvpPeriod1767225600051';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(periods);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table kvp_period_history, kvp_period');
  }
}

/** A period holds its first day and not the day it was lifted, so that another may begin the same day. */
const periods = `
create table kvp_period (
  id uuid constraint kvp_period_pkey primary key default uuidv7(),
  participant_id uuid not null,
  office text not null,
  from_date date not null,
  start_words text not null check (length(start_words) between 3 and 2000),
  started_by_name text not null,
  lifted_on date,
  lift_words text check (length(lift_words) between 3 and 2000),
  lifted_by_name text,
  constraint kvp_period_dates check (lifted_on >= from_date),
  constraint kvp_period_lifted check ((lifted_on is null) = (lift_words is null) and (lifted_on is null) = (lifted_by_name is null)),
  constraint kvp_period_one_at_a_time exclude using gist (participant_id with =, daterange(from_date, lifted_on, '[)') with &&)
);
call ff.changeable('kvp_period');
call ff.protect('kvp_period', 'nav');
`;
