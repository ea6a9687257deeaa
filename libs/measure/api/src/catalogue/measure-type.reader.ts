import type { LocalDate } from '@fotfeste/shared/kernel';
import type { Tx } from '@fotfeste/shared/api';
import type { Accessibility } from '@fotfeste/measure/domain';
import type { MeasureCode } from '@fotfeste/eligibility/domain';
import { isOpenToday, isNotOver, occupiedPlaces } from '../offering/offering-sql';

/** What Nav's other systems call a measure. */
export interface NavCodes {
  readonly navCodes: readonly string[];
  readonly arenaCodes: readonly string[];
  readonly statisticsGroup?: string | undefined;
}

/** How many offerings a measure has. */
export interface OfferingCount {
  readonly measure: string;
  readonly offerings: number;
  readonly open: number;
  /** Places that nobody has, and how many wait, in those that are open. */
  readonly free: number;
  readonly waiting: number;
  /** Whether one of them takes people in at any time. */
  readonly any_time: boolean;
  /** ISO 639 codes, of all of them. */
  readonly languages: readonly string[];
  readonly accessibility: readonly Accessibility[];
  readonly municipalities: readonly string[];
  /** Common starts to come, the soonest first. */
  readonly starts: readonly LocalDate[] | null;
}

/** The measure types of the reference data, beside the offerings there are. */
export class MeasureTypeReader {
  constructor(private readonly tx: Tx) {}

  /** Offerings that are not over, by measure. */
  offeringCounts(): Promise<readonly OfferingCount[]> {
    return this.tx.query<OfferingCount>(
      `select o.measure, count(*)::int as offerings, (count(*) filter (where ${isOpenToday}))::int as open,
         coalesce(sum(greatest(floor(o.places - ${occupiedPlaces}), 0)) filter (where ${isOpenToday}), 0)::int as free,
         coalesce(sum(used.waiting) filter (where ${isOpenToday}), 0)::int as waiting,
         bool_or(o.intake = 'LOPENDE' and ${isOpenToday}) as any_time,
         array(select distinct l from offering x, unnest(x.languages) l where x.id = any (array_agg(o.id)) order by l) as languages,
         array(select distinct c from offering x, unnest(x.accessibility) c where x.id = any (array_agg(o.id)) order by c) as accessibility,
         array_agg(distinct m.name order by m.name) as municipalities,
         (array_agg(distinct o.starts_on::text order by o.starts_on::text) filter (where o.intake = 'FELLES' and o.starts_on > (select ff.today())))[1:5] as starts
       from offering o
       join municipality m on m.municipality_number = o.municipality_number
       left join offering_capacity used on used.offering_id = o.id
       where ${isNotOver} group by o.measure`,
    );
  }

  /** The rows for any of the spellings of a measure, joined into one. */
  async navCodes(code: MeasureCode, aliases: readonly string[]): Promise<NavCodes> {
    const rows = await this.tx.query<{ code: string; arena_code: string | null; statistics_group: string | null }>(
      `select code, arena_code, statistics_group from measure_type where code_system = 'TILTAKSKODE' and code = any ($1) order by code`,
      [[code, ...aliases]],
    );
    return {
      navCodes: rows.map((row) => row.code),
      arenaCodes: [...new Set(rows.flatMap((row) => row.arena_code ?? []))],
      statisticsGroup: rows.find((row) => row.statistics_group)?.statistics_group ?? undefined,
    };
  }
}
