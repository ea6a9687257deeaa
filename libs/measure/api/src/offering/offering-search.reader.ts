import type { Tx } from '@fotfeste/shared/api';
import type { MeasureCode } from '@fotfeste/eligibility/domain';
import { isNotOver, isOpenToday, offeringColumns, offeringTables } from './offering-sql';
import { offeringOf, type Offering, type OfferingRecord } from './offering';

export const offeringSorts = ['name', 'start', 'free'] as const;
export type OfferingSort = (typeof offeringSorts)[number];

/** What to look for among the offerings that are not over; what is left out is not asked. */
export interface OfferingSearch {
  readonly measures?: readonly MeasureCode[] | undefined;
  readonly county?: string | undefined;
  readonly office?: string | undefined;
  readonly provider?: string | undefined;
  readonly isOpen?: boolean | undefined;
  /** Words that must all stand in name, number, provider or place. */
  readonly text?: string | undefined;
}

export interface Page {
  readonly number: number;
  readonly size: number;
  readonly sort: OfferingSort;
}

/** How many offerings there would be with another choice in one filter, the others left as they are. */
export interface OfferingCounts {
  readonly measures: readonly Count[];
  readonly counties: readonly Count[];
  readonly open: number;
  readonly closed: number;
}

export interface Count {
  readonly code: string;
  readonly count: number;
}

const order: Readonly<Record<OfferingSort, string>> = {
  name: 'name, number',
  start: 'starts_on, name, number',
  free: 'places - taken - granted desc, name, number',
};

/** Which filters each offering passes, so that list and counts come from the same rows. */
const candidates = `
  candidate as materialized (
    select ${offeringColumns},
      ($1::text[] is null or o.measure = any ($1)) as by_measure,
      ($2::text is null or o.county_number = $2) as by_county,
      ($3::boolean is null or ${isOpenToday} = $3) as by_open
    from ${offeringTables}
    where ${isNotOver}
      and ($4::text is null or o.offices @> array[$4::text])
      and ($5::text is null or o.provider_number = $5)
      and lower(concat_ws(' ', o.name, o.number, p.name, o.place, m.name)) like all ($6::text[])
  )`;

/** Search in the catalogue's offerings. */
export class OfferingSearchReader {
  constructor(private readonly tx: Tx) {}

  /** One page of what fits, and how many there are. */
  async page(
    search: OfferingSearch,
    { number, size, sort }: Page,
  ): Promise<{ readonly items: readonly Offering[]; readonly total: number }> {
    const rows = await this.tx.query<OfferingRecord & { readonly total: number }>(
      `with ${candidates}
       select *, count(*) over ()::int as total from candidate where by_measure and by_county and by_open
       order by ${order[sort]} limit $7 offset $8`,
      [...parametersOf(search), size, (number - 1) * size],
    );
    return { items: rows.map(offeringOf), total: rows[0]?.total ?? (number > 1 ? await this.total(search) : 0) };
  }

  async counts(search: OfferingSearch): Promise<OfferingCounts> {
    const rows = await this.tx.query<{ filter: string; code: string; count: number }>(
      `with ${candidates}
       select 'measure' as filter, measure as code, count(*)::int as count from candidate where by_county and by_open group by measure
       union all select 'county', county_number, count(*)::int from candidate where by_measure and by_open group by county_number
       union all select 'open', is_open::text, count(*)::int from candidate where by_measure and by_county group by is_open
       order by 1, 2`,
      parametersOf(search),
    );
    const of = (filter: string): readonly Count[] =>
      rows.filter((row) => row.filter === filter).map(({ code, count }) => ({ code, count }));
    const openness = of('open');
    return {
      measures: of('measure'),
      counties: of('county'),
      open: openness.find(({ code }) => code === 'true')?.count ?? 0,
      closed: openness.find(({ code }) => code === 'false')?.count ?? 0,
    };
  }

  /** Needed only where a page beyond the last was asked for. */
  private async total(search: OfferingSearch): Promise<number> {
    const [row] = await this.tx.query<{ total: number }>(
      `with ${candidates} select count(*)::int as total from candidate where by_measure and by_county and by_open`,
      parametersOf(search),
    );
    return row?.total ?? 0;
  }
}

function parametersOf({ measures, county, office, provider, isOpen, text = '' }: OfferingSearch): readonly unknown[] {
  const words = text.toLocaleLowerCase('nb').split(/\s+/u).filter(Boolean);
  const patterns = words.length > 0 ? words.map((word) => `%${word.replace(/[\\%_]/g, '\\$&')}%`) : ['%'];
  return [measures ?? null, county ?? null, isOpen ?? null, office ?? null, provider ?? null, patterns];
}
