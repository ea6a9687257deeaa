import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Figures on the labour market from `data/reference/labour-market.csv`, which the import replaces as a whole and the app only reads. */
export class LabourMarket1767225600057 implements MigrationInterface {
  readonly name = 'LabourMarket1767225600057';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(figures);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table labour_market');
  }
}

/** In long form: what a figure is about (`dimension` and `key`, perhaps a second pair), what was measured, when, and by whom. */
const figures = `
create table labour_market (
  source text not null,
  source_ref text not null,
  dimension text not null,
  key text not null,
  dimension2 text not null,
  key2 text not null,
  measure text not null,
  unit text not null,
  period text not null,
  value numeric not null,
  constraint labour_market_pkey primary key (dimension, key, measure, period, unit, dimension2, key2, source, source_ref)
);
do $$ begin
  execute format('grant select on labour_market to %I', current_setting('fotfeste.app_role'));
end $$;
`;
