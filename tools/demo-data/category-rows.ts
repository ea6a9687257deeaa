import type pg from 'pg';

/** What an adviser of the demo means by two of the categories. */
const words = [
  ['circle', 'Ring i desember'],
  ['rhombus', 'Klar for jobbmesse'],
] as const;
const owner = 'Z994001';

/** Marks on some of an adviser's own people, with the adviser's own words for them. */
export async function writeCategories(client: pg.Client): Promise<void> {
  for (const [category, own] of words)
    await client.query('insert into case_category_words (owner_id, category, words) values ($1, $2, $3) on conflict do nothing', [
      ...[owner, category],
      own,
    ]);
  await client.query(
    `insert into case_category (participant_id, owner_id, category)
     select participant_id, responsible, category from (
       select participant_id, responsible, ($2::text[])[row_number() over (order by participant_id) % 7] as category
       from person_access where responsible = $1) as own
     where category is not null on conflict do nothing`,
    [owner, words.map(([category]) => category)],
  );
}
