import pg from 'pg';
import { anActor, freshDatabase, type FreshDatabase } from '@fotfeste/shared/api/testing';
import { allCaseFilters, caseSorts, facetOf, sortDirections, type CaseSort } from '@fotfeste/caseload/domain';
import type { CaseSelectionQuery } from './caseload.dto';
import { CaseloadService } from './caseload.service';
import { CountyService } from './county/county.service';
import { SeekService } from './seek/seek.service';

const kari = anActor({ id: 'Z990001', offices: ['0105'] });

/** The sortings that are promised whatever the filter, and the most urgent first, which lists begin with. */
const indexed: readonly CaseSort[] = [
  ...(['attention', 'name', 'deadline', 'group', 'last-contact'] as const),
  ...(['participation-from', 'participation-to', 'adviser', 'assigned-on'] as const),
];
const others = caseSorts.filter((sort) => !indexed.includes(sort));

interface Statement {
  readonly text: string;
  readonly values: readonly unknown[];
}

describe('what the lists ask the database', () => {
  let database: FreshDatabase;
  let caseload: CaseloadService;

  beforeAll(async () => {
    database = await freshDatabase();
    caseload = new CaseloadService(database.unitOfWork);
    await database.asOwner(manyPeople);
    await database.asOwner(theirNames);
    await database.asOwner('vacuum analyze caseload_row, person_access, person_name');
  });
  afterAll(() => database.drop());

  it('is one statement for the rows and one for their number, of one table', async () => {
    const asked = await askedBy(() => caseload.page(kari, 'office', { sort: 'deadline' }));
    expect(asked.map(shapeOf)).toEqual(['rows of caseload_row', 'count of caseload_row']);
    expect(asked[0]?.text.replaceAll(/\s+/g, ' ')).toBe(
      `select to_jsonb(r) as content, coalesce(r.responsible = any ((select ff.stands_for())::text[]), false) as "isHandled" from ( select r.* from caseload_row r where r.office = $1 and (r.follow_up_to is null or r.follow_up_to >= $2::date)` +
        ` and true and true and r.deadline_on is not null order by r.deadline_on asc, r.name asc, r.participant_id asc limit $3 offset $4 ) r`,
    );
  });

  it('is the same on every page that follows, with the names at the place', async () => {
    const { next = '' } = await caseload.page(kari, 'office', { sort: 'deadline' });
    const second = await caseload.page(kari, 'office', { sort: 'deadline', after: next });
    const onwards = await askedBy(() => caseload.page(kari, 'office', { sort: 'deadline', after: next }));
    expect(onwards.map(shapeOf)).toEqual(['names of caseload_row', 'rows of caseload_row', 'count of caseload_row']);
    const back = await askedBy(() => caseload.page(kari, 'office', { sort: 'deadline', before: second.previous ?? '' }));
    expect(back.map(shapeOf)).toEqual(onwards.map(shapeOf));
  });

  it('is read on in the next part where one ends: those without a deadline after those with one', async () => {
    const { total } = await caseload.page(kari, 'office', { filter: ['overdue', 'due-today'] });
    const within = await askedBy(() => caseload.page(kari, 'office', { sort: 'deadline', at: total }));
    expect(within.map(shapeOf)).toEqual(['count of caseload_row', 'rows of caseload_row']);
    const known = await database.asOwner<{ count: number }>(
      `select count(*)::int as count from caseload_row where office = '0105' and deadline_on is not null`,
    );
    const across = await askedBy(() => caseload.page(kari, 'office', { sort: 'deadline', at: known[0]?.count ?? 0 }));
    expect(across.map(shapeOf)).toEqual(['count of caseload_row', 'rows of caseload_row', 'rows of caseload_row']);
  });

  it('asks for names only when one searches for names, and for own categories only when one filters by them', async () => {
    const search = await askedBy(() => caseload.search(kari, { scope: 'office', text: 'han' }));
    expect(search.map(shapeOf)).toEqual(['rows of caseload_row, person_name', 'count of caseload_row, person_name']);
    const number = await askedBy(() => caseload.search(kari, { scope: 'office', text: '010190' }));
    expect(number.map(shapeOf)).toEqual(['rows of caseload_row, participant', 'count of caseload_row, participant']);
    for (const statement of number) expect(nodesOf(await planOf(statement)).join('; ')).toContain('participant_number_prefix');
    const category = await askedBy(() => caseload.page(kari, 'office', { detail: ['category:triangle'] }));
    expect(category.map(shapeOf)).toEqual(['rows of caseload_row, case_category', 'count of caseload_row, case_category']);
  });

  it('is one statement for all counts beside the list and one for those hidden, one more for each narrower view, and one for going to a value', async () => {
    const statements = async (query: CaseSelectionQuery): Promise<number> => {
      const asked = (await askedBy(() => caseload.counts(kari, 'office', query))).map(shapeOf).filter((shape) => shape !== 'settings');
      expect(new Set(asked)).toEqual(new Set(['count of caseload_row']));
      return asked.length;
    };
    expect(await statements({ filter: ['under-30'] })).toBe(2);
    expect(await statements({ adviser: 'Z990003' })).toBe(3);
    expect(await statements({ detail: ['age:25-29'] })).toBe(3);
    // Own reminders and categories are few, offered in one's own list, and looked up once before
    const own = await askedBy(() => caseload.counts(kari, 'mine', {}));
    expect(own.map(shapeOf).filter((shape) => shape !== 'settings')).toEqual([
      'count of follow_up_task, case_category',
      'count of caseload_row',
      'count of caseload_row',
    ]);
    const seek = new SeekService(database.unitOfWork);
    const sought = await askedBy(() => seek.seek(kari, { scope: 'office', sort: 'name', direction: 'asc', value: 'Ha' }));
    expect(sought.map(shapeOf)).toEqual(['count of caseload_row']);
  });

  it('is one question for all offices of a county', async () => {
    const county = new CountyService(database.unitOfWork);
    const asked = await askedBy(() => county.county(anActor({ role: 'county', offices: ['0105', '0106'] })));
    expect(asked.map(shapeOf).filter((shape) => shape !== 'settings')).toHaveLength(1);
  });

  it.each(indexed.flatMap((sort) => sortDirections.map((direction) => [sort, direction] as const)))(
    'goes along an index by %s, %s: nothing is sorted on the first page, amid the list, or back',
    async (sort, direction) => {
      const amid = await caseload.page(kari, 'office', { sort, direction, at: 5001 });
      const asked = [
        ...(await askedBy(() => caseload.page(kari, 'office', { sort, direction }))),
        ...(await askedBy(() => caseload.page(kari, 'office', { sort, direction, after: amid.next ?? '' }))),
        ...(await askedBy(() => caseload.page(kari, 'office', { sort, direction, before: amid.previous ?? '' }))),
      ].filter((statement) => shapeOf(statement).startsWith('rows'));
      expect(asked).toHaveLength(3);
      for (const statement of asked) expect(nodesOf(await planOf(statement))).not.toContain('Sort');
    },
  );

  it.each(indexed.filter((sort) => sort !== 'name'))('goes along it also among those without a value: %s', async (sort) => {
    const { next = '' } = await caseload.page(kari, 'office', { sort, at: 18_001 });
    const asked = await askedBy(() => caseload.page(kari, 'office', { sort, after: next }));
    const rows = asked.find((statement) => shapeOf(statement).startsWith('rows'));
    expect(rows?.text).toContain('is null');
    expect(nodesOf(await planOf(rows))).not.toContain('Sort');
  });

  it.each(others)('sorts what is left by %s, of which no speed is promised but a bound: the office', async (sort) => {
    const [rows] = await askedBy(() => caseload.page(kari, 'office', { sort }));
    expect(rows?.text).toContain('r.office = $1');
    expect(shapeOf(rows ?? { text: '', values: [] })).toBe('rows of caseload_row');
  });

  it('tells the number of people from an index alone', async () => {
    const asked = await askedBy(() => caseload.page(kari, 'office', {}));
    const count = asked.find((statement) => shapeOf(statement).startsWith('count'));
    expect(nodesOf(await planOf(count))).toContain('Index Only Scan caseload_row_office_seen');
  });

  it('counts the quick filters in an index alone, whatever is chosen', async () => {
    for (const filter of [[], allCaseFilters.filter((each) => facetOf(each) !== 'own')]) {
      const [counts] = await askedBy(() => caseload.counts(kari, 'office', { filter }));
      expect(nodesOf(await planOf(counts))).toContain('Index Only Scan caseload_row_office_counted');
    }
  });

  it('looks for a name among the words of the office, and asks of those found alone whether they may be seen', async () => {
    const asked = await askedBy(() => caseload.search(kari, { scope: 'office', text: 'hansen 12' }));
    for (const statement of asked) {
      const nodes = nodesOf(await planOf(statement));
      expect(nodes.join('; ')).toMatch(/person_name_office_word|person_name_pkey/);
      expect(nodes.filter((node) => node.startsWith('Seq Scan') && /person_access|person_name/.test(node))).toEqual([]);
    }
  });

  /** The statements of one question, without the opening of the transaction. */
  async function askedBy(ask: () => Promise<unknown>): Promise<readonly Statement[]> {
    const asked: Statement[] = [];
    const prototype = pg.Client.prototype as unknown as { query: (...sent: readonly unknown[]) => unknown };
    const { query } = prototype;
    prototype.query = function (...sent) {
      const [first, second] = sent;
      const given = typeof first === 'string' ? { text: first, values: second } : (first as { text: string; values?: unknown });
      if (Array.isArray(given.values)) asked.push({ text: given.text, values: given.values });
      return Reflect.apply(query, this, sent);
    };
    try {
      await ask();
    } finally {
      prototype.query = query;
    }
    return asked.slice(1);
  }

  /** How PostgreSQL goes about a statement for the same actor. */
  async function planOf(statement: Statement | undefined): Promise<Plan> {
    const { text = '', values = [] } = statement ?? {};
    const [row] = await database.unitOfWork.search(kari, (tx) =>
      tx.query<{ 'QUERY PLAN': readonly { readonly Plan: Plan }[] }>(`explain (format json, costs off) ${text}`, values),
    );
    const plan = row?.['QUERY PLAN'][0]?.Plan;
    if (!plan) throw new Error('PostgreSQL told no plan');
    return plan;
  }
});

interface Plan {
  readonly 'Node Type': string;
  readonly 'Index Name'?: string;
  readonly 'Relation Name'?: string;
  readonly Plans?: readonly Plan[];
}

/** Every step of a plan, with the index it uses, or the table it reads whole; a sort of any kind is `Sort`. */
function nodesOf(plan: Plan): readonly string[] {
  const kind = plan['Node Type'];
  const own = kind.endsWith('Sort')
    ? 'Sort'
    : [kind, plan['Index Name'] ?? (kind === 'Seq Scan' && plan['Relation Name'])].filter(Boolean).join(' ');
  return [own, ...(plan.Plans ?? []).flatMap(nodesOf)];
}

/** What a statement asks for, and of which tables. */
function shapeOf({ text }: Statement): string {
  const tables = new Set([...text.matchAll(/\b(?:from|join) ([a-z_]+)/g)].map(([, table]) => table));
  const kind = /^select (set_config|to_jsonb|name|r\.office|.*?count\()/s.exec(text)?.[1] ?? text;
  if (kind === 'set_config') return 'settings';
  const what = kind === 'to_jsonb' ? 'rows' : kind === 'name' ? 'names' : 'count';
  return `${what} of ${[...tables].join(', ')}`;
}

/** An office of twenty thousand people and two of five thousand; a fifth of every column is unknown. */
const manyPeople = `
  insert into caseload_row (participant_id, office, protection, shielded, responsible, responsible_name, assigned_on, name, born, follow_up_from,
    assistance_group, group_rank, participation_from, participation_to, deadline_on, last_contact_on, quiet_since, too_quiet_on, attention_on)
  select uuidv7(), (array['0105', '0105', '0105', '0105', '0106', '0301'])[1 + n % 6], 'none', false, 'Z99' || n % 40,
    case when n % 5 > 0 then 'Veileder ' || n % 40 end, case when n % 5 > 0 then date '2026-11-21' - n % 900 end,
    (array['Hansen', 'Ødegård', 'Åsen', 'Berg'])[1 + n % 4] || ', ' || n, date '1980-01-01' + n % 9000, '2026-01-05',
    case when n % 5 > 0 then 'TRENGER_VEILEDNING' end, case when n % 5 > 0 then n % 4 end,
    case when n % 5 > 0 then date '2026-11-21' - n % 500 end, case when n % 5 > 0 then date '2026-11-21' + n % 500 end,
    due, case when n % 5 > 0 then date '2026-11-21' - n % 300 end, quiet, quiet + 56, least(due, quiet + 56)
  from (select n, case when n % 5 > 0 then date '2026-11-21' + n % 200 - 60 end as due,
    case when n % 5 > 0 then date '2026-11-21' - n % 130 end as quiet from generate_series(1, 30000) n) numbers`;

/** The same people as the walls know them, and the words of their names. */
const theirNames = `
  insert into person_access (participant_id, office) select participant_id, office from caseload_row;
  insert into person_name (word, participant_id, office, walled)
  select distinct lower(word), participant_id, office, false from caseload_row, unnest(string_to_array(name, ', ')) word`;
