import type { MigrationInterface, QueryRunner } from 'typeorm';

const participations = ['participation', 'participation_history'] as const;
const columns = [
  ['training', 'jsonb'],
  ['price_ore', 'bigint'],
  ['price_by', 'text'],
  ['price_by_name', 'text'],
  ['price_at', 'timestamptz'],
  ['price_answer', 'text'],
  ['price_answer_words', 'text'],
  ['price_answered_at', 'timestamptz'],
  ['price_answered_by_name', 'text'],
  ['price_approved_ore', 'bigint'],
] as const;

/** The price of a single place with the answer of whoever approves it, the price that was approved last, and what the training is sorted under. */
export class SinglePlace1767225600044 implements MigrationInterface {
  readonly name = 'SinglePlace1767225600044';

  async up(runner: QueryRunner): Promise<void> {
    const added = columns.map(([name, type]) => `add column ${name} ${type}`).join(', ');
    for (const table of participations) await runner.query(`alter table ${table} ${added}`);
    await runner.query(`
      alter table participation
        add constraint participation_price check (price_ore >= 0 and price_approved_ore >= 0 and (price_ore is null) = (price_by is null)
          and (price_ore is null) = (price_at is null)),
        add constraint participation_price_answer check (
          price_answer is null
          or price_ore is not null and (price_answer = 'approved' or price_answer = 'refused' and length(price_answer_words) between 1 and 500)),
        add constraint participation_price_answered check ((price_answer is null) = (price_answered_at is null))`);
    await runner.query(`
      create index participation_price_waiting on participation (participant_id)
        where price_ore is not null and price_answer is null and status in ('awaiting-approval', 'awaiting-start', 'participating')`);
  }

  async down(runner: QueryRunner): Promise<void> {
    const dropped = columns.map(([name]) => `drop column ${name}`).join(', ');
    for (const table of participations) await runner.query(`alter table ${table} ${dropped}`);
  }
}
