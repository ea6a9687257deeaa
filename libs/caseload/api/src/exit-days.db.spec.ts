import { addDays, localDate, type LocalDate } from '@fotfeste/shared/kernel';
import { freshDatabase, type FreshDatabase } from '@fotfeste/shared/api/testing';
import { exitReasonsOf } from '@fotfeste/caseload/domain';
import { caseOfColumns, type CaseColumns } from './case-columns';

const origin = localDate('2026-11-21');

/** People of every mixture of what decides it; benefits before, around and after the days asked for, some that end before they begin. */
const mixtures = `
  insert into caseload_row (participant_id, office, protection, shielded, name, born, follow_up_from, participation_phase, active_since,
    deadline_on, too_quiet_on, registered_to, benefits)
  select md5('exit ' || n)::uuid, '0105', 'none', false, 'Person ' || n, date '1980-01-01', '2026-01-05',
    case when n % 7 = 0 then 'running' end, case when n % 11 = 0 then date '2026-10-01' end,
    case when n % 3 = 0 then day(n, 3) end, case when n % 4 > 0 then day(n, 4) end, case when n % 5 > 1 then day(n, 5) end,
    case n % 6 when 0 then null when 1 then '[]' else (
      select jsonb_agg(jsonb_strip_nulls(jsonb_build_object('type', case when (n + k) % 3 = 0 then 'DAGPENGER' else 'AAP' end,
        'from', day(n, 10 + k), 'to', case when (n + k) % 4 > 0 then day(n, 20 + k) end)))
      from generate_series(1, 1 + n % 3) k) end
  from generate_series(1, 600) n`;
const dayOf = `create function day(n int, salt int) returns date language sql immutable
  as $$ select date '2026-11-21' + abs(hashtext(n || '/' || salt)) % 61 - 30 $$`;

describe('the days on which somebody may be let go', () => {
  let database: FreshDatabase;

  beforeAll(async () => {
    database = await freshDatabase();
    await database.asOwner(dayOf);
    await database.asOwner(mixtures);
  });
  afterAll(() => database.drop());

  it.each([-20, -7, -1, 0, 1, 8, 25, 40])('are those of the domain, %d days from now', async (days) => {
    const today = addDays(origin, days);
    const rows = await database.asOwner<{ content: CaseColumns }>('select to_jsonb(r) as content from caseload_row r');
    const byDomain = rows.map(({ content }) => caseOfColumns(content)).filter((row) => exitReasonsOf(row, today).length > 0);
    expect(byDomain.length).toBeGreaterThan(0);
    expect(byDomain.length).toBeLessThan(rows.length);
    expect(await found(today)).toEqual(byDomain.map(({ participantId: id }) => id).toSorted());
  });

  async function found(today: LocalDate): Promise<readonly string[]> {
    const rows = await database.asOwner<{ id: string }>(
      'select participant_id as id from caseload_row r where r.exit_days @> $1::date order by 1',
      [today],
    );
    return rows.map(({ id }) => id).toSorted();
  }
});
