import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The children in somebody's care, by year of birth alone, and whether the person has the care alone: one row per person. */
export class CarerSituation1767225600071 implements MigrationInterface {
  readonly name = 'CarerSituation1767225600071';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(situations);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table carer_situation_history, carer_situation');
  }
}

/** Whether a child is still under age follows from the day alone and is not stored. */
const situations = `
create table carer_situation (
  id uuid constraint carer_situation_pkey primary key default uuidv7(),
  participant_id uuid not null,
  child_years integer[] not null check (cardinality(child_years) <= 15),
  sole_carer boolean,
  source text not null check (source in ('deltaker', 'veileder', 'folkeregisteret')),
  source_date date not null,
  recorded_by_name text not null,
  constraint carer_situation_one unique (participant_id),
  constraint carer_situation_said check ((cardinality(child_years) = 0) = (sole_carer is null))
);
call ff.changeable('carer_situation');
call ff.protect('carer_situation', 'nav');
`;
