import type { Tx } from '@fotfeste/shared/api';
import type { MeasureCode } from '@fotfeste/eligibility/domain';
import type { EnrolmentKind, StartBand } from '@fotfeste/measure/domain';
import { countsOfEach, filterColumns, filterNames, passesAll, type FilterName } from './offering-filters';
import { isNotOver, offeringColumns, offeringTables, startBandToday } from './offering-sql';
import { offeringOf, type Offering, type OfferingRecord } from './offering';

export const offeringSorts = ['name', 'provider', 'place', 'start', 'free', 'waiting'] as const;
export type OfferingSort = (typeof offeringSorts)[number];

export const sortDirections = ['asc', 'desc'] as const;
export type SortDirection = (typeof sortDirections)[number];

/** What to look for among the offerings that are not over; what is left out is not asked. */
export interface OfferingSearch {
  readonly measures?: readonly MeasureCode[] | undefined;
  readonly county?: string | undefined;
  readonly municipality?: string | undefined;
  readonly office?: string | undefined;
  readonly provider?: string | undefined;
  readonly isOpen?: boolean | undefined;
  readonly starts?: readonly StartBand[] | undefined;
  /** ISO 639 codes, of which it must be given in one. */
  readonly languages?: readonly string[] | undefined;
  readonly enrolments?: readonly EnrolmentKind[] | undefined;
  /** Words that must all stand in name, number, provider or place. */
  readonly text?: string | undefined;
}

export interface Page {
  readonly number: number;
  readonly size: number;
  readonly sort: OfferingSort;
  readonly direction?: SortDirection | undefined;
}

/** How many offerings there would be with another choice in one filter, the others left as they are. */
export interface OfferingCounts {
  readonly measures: readonly Count[];
  readonly counties: readonly PlaceCount[];
  readonly municipalities: readonly PlaceCount[];
  readonly offices: readonly PlaceCount[];
  readonly starts: readonly Count[];
  readonly languages: readonly Count[];
  readonly enrolments: readonly Count[];
  readonly open: number;
  readonly closed: number;
  /** With one filter taken away; the code is its name in the request. */
  readonly without: readonly Count[];
}

export interface Count {
  readonly code: string;
  readonly count: number;
}

export interface PlaceCount extends Count {
  readonly name: string;
}

const sortColumns: Readonly<Record<OfferingSort, readonly string[]>> = {
  name: ['name'],
  provider: ['provider_name'],
  place: ['municipality_name', 'place'],
  start: ['starts_on'],
  free: ['places - occupied'],
  waiting: ['waiting'],
};

/** A parameter after those of the filters. */
const after = (position: number): string => `$${String(filterNames.length + position)}`;

/** Which filters each offering passes, so that list and counts come from the same rows. */
const candidates = `
  candidate as materialized (
    select ${offeringColumns}, ${startBandToday} as start_band,
      ${filterColumns}
    from ${offeringTables}
    where ${isNotOver}
      and (${after(1)}::text is null or o.provider_number = ${after(1)})
      and lower(concat_ws(' ', o.name, o.number, p.name, o.place, m.name)) like all (${after(2)}::text[])
  )`;

/** Search in the catalogue's offerings. */
export class OfferingSearchReader {
  constructor(private readonly tx: Tx) {}

  /** One page of what fits, and how many there are. */
  async page(search: OfferingSearch, page: Page): Promise<{ readonly items: readonly Offering[]; readonly total: number }> {
    const { number, size } = page;
    const rows = await this.tx.query<OfferingRecord & { readonly total: number }>(
      `with ${candidates}
       select *, count(*) over ()::int as total from candidate where ${passesAll}
       order by ${orderOf(page)} limit ${after(3)} offset ${after(4)}`,
      [...parametersOf(search), size, (number - 1) * size],
    );
    return { items: rows.map(offeringOf), total: rows[0]?.total ?? (number > 1 ? await this.total(search) : 0) };
  }

  async counts(search: OfferingSearch): Promise<OfferingCounts> {
    const rows = await this.tx.query<{ filter: FilterName | 'without'; code: string; name: string | null; count: number }>(
      `with ${candidates} ${countsOfEach}`,
      parametersOf(search),
    );
    const of = (filter: FilterName | 'without'): readonly Count[] =>
      rows.filter((row) => row.filter === filter).map(({ code, count }) => ({ code, count }));
    const placesOf = (filter: FilterName): readonly PlaceCount[] =>
      rows.filter((row) => row.filter === filter).map(({ code, name, count }) => ({ code, name: name ?? code, count }));
    const openness = of('open');
    return {
      measures: of('measure'),
      counties: placesOf('county'),
      municipalities: placesOf('municipality'),
      offices: placesOf('office'),
      starts: of('start'),
      languages: of('language'),
      enrolments: of('enrolment'),
      open: openness.find(({ code }) => code === 'true')?.count ?? 0,
      closed: openness.find(({ code }) => code === 'false')?.count ?? 0,
      without: of('without'),
    };
  }

  /** Needed only where a page beyond the last was asked for. */
  private async total(search: OfferingSearch): Promise<number> {
    const [row] = await this.tx.query<{ total: number }>(
      `with ${candidates} select count(*)::int as total from candidate where ${passesAll}`,
      parametersOf(search),
    );
    return row?.total ?? 0;
  }
}

function orderOf({ sort, direction = sort === 'free' ? 'desc' : 'asc' }: Page): string {
  return [...sortColumns[sort].map((column) => `${column} ${direction}`), 'name', 'number'].join(', ');
}

function parametersOf(search: OfferingSearch): readonly unknown[] {
  const { measures, county, municipality, office, isOpen, starts, languages, enrolments, provider, text = '' } = search;
  const chosen: Readonly<Record<FilterName, unknown>> = {
    ...{ measure: measures, county, municipality, office },
    ...{ open: isOpen, start: starts, language: languages, enrolment: enrolments },
  };
  const words = text.toLocaleLowerCase('nb').split(/\s+/u).filter(Boolean);
  const patterns = words.length > 0 ? words.map((word) => `%${word.replace(/[\\%_]/g, '\\$&')}%`) : ['%'];
  return [...filterNames.map((name) => chosen[name] ?? null), provider ?? null, patterns];
}
