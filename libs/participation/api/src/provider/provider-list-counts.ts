import { providerGroups } from '@fotfeste/participation/domain';
import { providerViews } from './provider.dto';
import { filterBits } from './provider-list-sql';
import type { ProviderCountsView, ProviderCountView, ProviderNamedCountView } from './provider-list.view';

/** Stands in a filter for those who have no adviser. */
export const nobody = 'nobody';

type Facet = keyof ProviderCountsView;
type ViewCounts = Readonly<Record<(typeof providerViews)[number], number>>;

/** So many rows with the same value of a facet that miss the same filter, or none. */
export interface CountRow extends ViewCounts {
  readonly facet: Facet;
  /** The bit of the one filter they miss; 0 when they pass all. */
  readonly missed: number;
  readonly code: string | null;
  readonly name: string | null;
  readonly count: number;
}

/** The filter whose other choices a facet counts; the groups count what is shown. */
const filterOf: Readonly<Partial<Record<Facet, keyof typeof filterBits>>> = {
  offerings: 'offering',
  statuses: 'status',
  advisers: 'adviser',
  coAdvisers: 'coAdviser',
  offices: 'office',
  views: 'only',
};

/** How many rows pass every filter. */
export function totalOf(rows: readonly CountRow[]): number {
  return rows.find(({ facet, missed }) => facet === 'views' && missed === 0)?.count ?? 0;
}

/** The counts of every filter, each with the others left as they are. Offices come by number; their names are looked up. */
export function countsOf(rows: readonly CountRow[], officeNames: ReadonlyMap<string, string>): ProviderCountsView {
  const of = (facet: Facet): readonly Counted[] => {
    const filter = filterOf[facet];
    const bit = filter ? filterBits[filter] : 0;
    return summed(rows.filter((row) => row.facet === facet && (row.missed === 0 || row.missed === bit)));
  };
  const [views] = of('views');
  return {
    offerings: of('offerings').flatMap(({ code, count }) => (code ? [{ code, count }] : [])),
    statuses: of('statuses').flatMap(({ code, count }) => (code ? [{ code, count }] : [])),
    groups: of('groups')
      .flatMap(({ code, count }): ProviderCountView[] => [{ code: providerGroups[Number(code)] ?? '', count }])
      .sort((left, right) => groupRank(left) - groupRank(right)),
    advisers: byName(of('advisers').map(({ code, name, count }) => ({ code: code ?? nobody, count, ...(code && name && { name }) }))),
    coAdvisers: byName(of('coAdvisers').map(({ code, name, count }) => ({ code: code ?? '', count, ...(name && { name }) }))),
    offices: byName(
      of('offices').flatMap(({ code, count }) => {
        const name = officeNames.get(code ?? '');
        return code && name ? [{ code, name, count }] : [];
      }),
    ),
    views: providerViews.map((code) => ({ code, count: views?.[code] ?? 0 })),
  };
}

type Counted = ViewCounts & Pick<CountRow, 'code' | 'name' | 'count'>;

function summed(rows: readonly CountRow[]): readonly Counted[] {
  return [...Map.groupBy(rows, ({ code }) => code)].map(([code, group]) => {
    const sum = (of: (row: CountRow) => number): number => group.reduce((total, row) => total + of(row), 0);
    const views = Object.fromEntries(providerViews.map((view) => [view, sum((row) => row[view])])) as ViewCounts;
    return { ...views, code, name: group[0]?.name ?? null, count: sum(({ count }) => count) };
  });
}

const inNorwegian = new Intl.Collator('nb');

function byName(counts: readonly ProviderNamedCountView[]): readonly ProviderNamedCountView[] {
  return [...counts].sort((left, right) => inNorwegian.compare(left.name ?? '', right.name ?? ''));
}

function groupRank({ code }: ProviderCountView): number {
  return (providerGroups as readonly string[]).indexOf(code);
}
