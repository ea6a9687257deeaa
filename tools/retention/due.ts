import type pg from 'pg';
import type { RetentionRule } from './rules.ts';

/** Statuses after which nothing more happens in a participation: `over` and `void` of participation/domain; the spec holds the two together. */
export const endedStatuses = ['ended', 'completed', 'interrupted', 'withdrawn', 'not-applicable', 'wrongly-registered'] as const;

/** How many rows of a group have outlived their time, how many will within 90 days, and how many wait because the person is held back. */
export interface DueRows {
  readonly group: string;
  readonly now: number;
  readonly soon: number;
  readonly held: number;
}

/** Days that a plan looks ahead. */
export const planDays = 90;

/** Whose rows wait, whatever their age: an open complaint, an office lock, or a participation that is not over. */
export const heldBack = `(
  exists (select 1 from assistance_complaint c where c.participant_id = t.participant_id and c.closed_at is null)
  or exists (select 1 from person_access a where a.participant_id = t.participant_id and a.office_lock is not null)
  or exists (select 1 from participation l where l.participant_id = t.participant_id and l.status <> all (array['${endedStatuses.join(`','`)}'])))`;

/** That the time of a row `t` is over on the day in `$1`. */
export function outlived({ start, years }: RetentionRule): string {
  const past = (day: string): string => `(${day} + interval '${String(years)} years')::date < $1::date`;
  switch (start.from) {
    case 'participation-ended':
      return `exists (select 1 from participation p where p.id = t.participation_id and p.status = any (array['${endedStatuses.join(`','`)}'])
        and ${past('coalesce(p.ends_on, p.status_from)')})`;
    case 'follow-up-ended':
      return `(select ${past('max(f.to_date)')} and bool_and(f.to_date is not null) from follow_up_period f where f.participant_id = t.participant_id)`;
    case 'row':
      return past(`(t.${start.column} at time zone 'Europe/Oslo')::date`);
  }
}

/** The tables of a rule that there are, each followed by its twin with earlier versions. */
export async function tablesOf(client: pg.Client, { tables }: RetentionRule): Promise<readonly string[]> {
  const { rows } = await client.query<{ name: string }>(
    `select name from unnest($1::text[]) with ordinality as each (name, place) where to_regclass(name) is not null order by place`,
    [tables.flatMap((table) => [table, `${table}_history`])],
  );
  return rows.map(({ name }) => name);
}

/** Numbers alone: whom they are about stays out. */
export async function dueRows(client: pg.Client, rule: RetentionRule, today: string): Promise<DueRows> {
  let [now, soon, held] = [0, 0, 0];
  for (const table of await tablesOf(client, rule)) {
    const { rows } = await client.query<Omit<DueRows, 'group'>>(
      `select count(*) filter (where not held and due)::int as now, count(*) filter (where not held and not due)::int as soon,
              count(*) filter (where held)::int as held
       from (select ${heldBack} as held, ${outlived(rule).replaceAll('$1', '$2')} as due from "${table}" t where ${outlived(rule)}) rows`,
      [later(today, planDays), today],
    );
    const [counted] = rows;
    now += counted?.now ?? 0;
    soon += counted?.soon ?? 0;
    held += counted?.held ?? 0;
  }
  return { group: rule.group, now, soon, held };
}

function later(day: string, days: number): string {
  return new Date(new Date(`${day}T12:00:00Z`).getTime() + days * 86_400_000).toISOString().slice(0, 10);
}
