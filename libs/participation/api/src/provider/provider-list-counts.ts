import type { Tx } from '@fotfeste/shared/api';
import {
  asksForMarks,
  filterBits,
  missedBits,
  nobody,
  passesAll,
  passesUncounted,
  viewConditions,
  type CountedFilter,
  type Narrowing,
} from './provider-list-filter';
import { expressionsOf, rowsOf, rowsWithMarksOf, Values, type Reader } from './provider-list-sql';
import { providerViews, type ProviderViewFilter } from './provider.dto';
import type { ProviderCountsView, ProviderCountView, ProviderNamedCountView } from './provider-list.view';

/** How many another choice in each filter would give, the others left as they are. */
export async function countList(tx: Tx, narrowing: Narrowing, reader: Reader): Promise<ProviderCountsView> {
  const rows = await facetRows(tx, narrowing, reader);
  const helpers = await helperRows(tx, narrowing, reader);
  const views = await viewCounts(tx, narrowing, reader);
  const of = (facet: Facet): readonly Counted[] => summed(rows.filter((row) => row.facet === facet && countsIn(row, facet)));
  return {
    statuses: of('statuses').flatMap(({ code, count }) => (code ? [{ code, count }] : [])),
    advisers: byName(of('advisers').map(({ code, name, count }) => ({ code: code ?? nobody, count, ...(code && name && { name }) }))),
    coAdvisers: byName(summed(helpers.filter((row) => countsIn(row, 'coAdvisers'))).flatMap(namedCount)),
    offices: byName((await withOfficeNames(tx, of('offices'))).flatMap(namedCount)),
    views,
  };
}

type Facet = Exclude<keyof ProviderCountsView, 'views'>;

interface Counted {
  readonly code: string | null;
  readonly name: string | null;
  readonly count: number;
}

/** So many rows with the same value of a facet that miss the same filters. */
interface CountRow extends Counted {
  readonly facet: Facet;
  readonly missed: number;
}

/** The filter whose other choices a facet counts. */
const filterOf: Readonly<Record<Facet, CountedFilter>> = {
  statuses: 'status',
  advisers: 'adviser',
  coAdvisers: 'coAdviser',
  offices: 'office',
};

function countsIn({ missed }: { readonly missed: number }, facet: Facet): boolean {
  return missed === 0 || missed === filterBits[filterOf[facet]];
}

function facetRows(tx: Tx, narrowing: Narrowing, reader: Reader): Promise<readonly CountRow[]> {
  const values = new Values();
  const rows = asksForMarks(narrowing) ? rowsWithMarksOf(reader, values) : rowsOf(reader, values);
  return tx.query<CountRow>(
    `select case grouping(status, contact_id, office) when 3 then 'statuses' when 5 then 'advisers' else 'offices' end as facet,
            missed, coalesce(status, contact_id, office) as code, any_value(contact_name) as name, count(*)::int as count
     from (select ${missedBits(narrowing, values)} as missed, r.status, r.contact_id, r.contact_name, r.office
           from ${rows} and ${passesUncounted(narrowing, reader, values)}) e
     where missed in (0, ${Object.values(filterBits).join(', ')})
     group by grouping sets ((missed, status), (missed, contact_id), (missed, office))`,
    values.all,
  );
}

function helperRows(tx: Tx, narrowing: Narrowing, reader: Reader): Promise<readonly CountRow[]> {
  const values = new Values();
  const rows = asksForMarks(narrowing) ? rowsWithMarksOf(reader, values) : rowsOf(reader, values);
  return tx.query<CountRow>(
    `select missed, h->>'code' as code, any_value(h->>'name') as name, count(*)::int as count
     from (select ${missedBits(narrowing, values)} as missed, r.helpers
           from ${rows} and r.helper_ids <> '{}' and ${passesUncounted(narrowing, reader, values)}) e,
          lateral jsonb_array_elements(e.helpers) h group by 1, 2`,
    values.all,
  );
}

/** What each view would show. Only rows with something lately from Nav are held against what the reader has seen. */
async function viewCounts(tx: Tx, { only: _only, ...narrowing }: Narrowing, reader: Reader): Promise<readonly ProviderCountView[]> {
  const count = async (
    views: readonly ProviderViewFilter[],
    rows: typeof rowsOf,
    narrowed: (values: Values) => string,
  ): Promise<ViewCounts> => {
    const values = new Values();
    const conditions = viewConditions(reader, values);
    const counts = views.map((view) => `count(*) filter (where ${conditions[view]()})::int as "${view}"`);
    const where = [passesAll(narrowing, reader, values), narrowed(values)].join(' and ');
    const [row] = await tx.query<ViewCounts>(`select ${counts.join(', ')} from ${rows(reader, values)} and ${where}`, values.all);
    return row ?? {};
  };
  const plain = await count(['new', 'due', 'mine', 'waiting'], rowsOf, () => 'true');
  const marked = await count(['unread', 'answered'], rowsWithMarksOf, (values) => expressionsOf(reader, values).hasNews());
  return providerViews.map((code) => ({ code, count: { ...plain, ...marked }[code] ?? 0 }));
}

type ViewCounts = Readonly<Partial<Record<ProviderViewFilter, number>>>;

async function withOfficeNames(tx: Tx, offices: readonly Counted[]): Promise<readonly Counted[]> {
  const rows = await tx.query<{ readonly code: string; readonly name: string }>(
    'select unit_number as code, name from nav_office where unit_number = any ($1)',
    [offices.map(({ code }) => code)],
  );
  const names = new Map(rows.map(({ code, name }) => [code, name]));
  return offices.map((office) => ({ ...office, name: names.get(office.code ?? '') ?? null }));
}

function summed(rows: readonly Counted[]): readonly Counted[] {
  return [...Map.groupBy(rows, ({ code }) => code)].map(([code, group]) => ({
    code,
    name: group[0]?.name ?? null,
    count: group.reduce((sum, { count }) => sum + count, 0),
  }));
}

function namedCount({ code, name, count }: Counted): readonly ProviderNamedCountView[] {
  return code && name ? [{ code, name, count }] : [];
}

const inNorwegian = new Intl.Collator('nb');

function byName(counts: readonly ProviderNamedCountView[]): readonly ProviderNamedCountView[] {
  return [...counts].sort((left, right) => inNorwegian.compare(left.name ?? '', right.name ?? ''));
}
