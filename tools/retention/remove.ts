import type pg from 'pg';
import { heldBack, outlived, tablesOf } from './due.ts';
import type { RetentionRule } from './rules.ts';

/** What a run has deleted. */
export interface Removed {
  readonly people: number;
  readonly rows: number;
}

/** How a run goes about it. */
export interface Run {
  /** The day it is. */
  readonly today: string;
  /** People in one transaction. */
  readonly atATime: number;
}

/**
 * Deletes what has outlived its time, some people in each transaction, until nobody is left. Killed at any moment, it has deleted whole people or
 * nothing of them, and the next run goes on. Each person's history keeps that rows of the group were deleted, how many and by which rule.
 */
export async function removeOutlived(client: pg.Client, rule: RetentionRule, { today, atATime }: Run): Promise<Removed> {
  const tables = await tablesOf(client, rule);
  let soFar: Removed = { people: 0, rows: 0 };
  for (;;) {
    const batch = await oneBatch(client, rule, { tables, today, atATime });
    if (batch.people === 0) return soFar;
    soFar = { people: soFar.people + batch.people, rows: soFar.rows + batch.rows };
  }
}

interface Batch {
  readonly tables: readonly string[];
  readonly today: string;
  readonly atATime: number;
}

async function oneBatch(client: pg.Client, rule: RetentionRule, { tables, today, atATime }: Batch): Promise<Removed> {
  await client.query('begin');
  try {
    const people = await outlivedPeople(client, rule, { tables, today, atATime });
    const gone = new Map<string, number>();
    for (const table of tables) {
      const { rows } = await client.query<{ id: string }>(
        `delete from "${table}" t where t.participant_id = any ($2) and ${outlived(rule)} returning t.participant_id as id`,
        [today, people],
      );
      for (const { id } of rows) if (!isCountedTwice(table, tables)) gone.set(id, (gone.get(id) ?? 0) + 1);
    }
    for (const [person, rows] of gone)
      await client.query(
        `insert into domain_event (at, actor_id, actor_name, name, participant_id, payload)
         values (now(), 'SYSTEM', 'Fotfeste', 'case.kept-no-longer', $1, $2)`,
        [person, { group: rule.group, years: rule.years, rows }],
      );
    if (rule.tables.includes('participation_message'))
      await client.query(
        `update provider_list_row r set nav_wrote_at = null where r.participant_id = any ($1)
           and not exists (select 1 from participation_message m where m.participation_id = r.participation_id and m.side = 'nav')`,
        [people],
      );
    await client.query('commit');
    return { people: people.length, rows: [...gone.values()].reduce((sum, rows) => sum + rows, 0) };
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw error;
  }
}

/** Those with rows that have outlived their time, held so that two runs do not take the same people. */
async function outlivedPeople(client: pg.Client, rule: RetentionRule, { tables, today, atATime }: Batch): Promise<readonly string[]> {
  const each = tables.map((table) => `select t.participant_id as id from "${table}" t where ${outlived(rule)} and not ${heldBack}`);
  const { rows } = await client.query<{ id: string }>(
    `select a.participant_id as id from person_access a where a.participant_id in (
       select id from (${each.join(' union ')}) due order by id limit ${String(atATime)}) order by 1 for update`,
    [today],
  );
  return rows.map(({ id }) => id);
}

/** A deleted row goes to its twin first: it is counted there. */
function isCountedTwice(table: string, tables: readonly string[]): boolean {
  return tables.includes(`${table}_history`);
}
