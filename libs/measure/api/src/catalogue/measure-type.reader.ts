import type { Tx } from '@fotfeste/shared/api';
import type { MeasureCode } from '@fotfeste/eligibility/domain';
import { isOpenToday, isNotOver } from '../offering/offering-sql';

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
}

/** The measure types of the reference data, beside the offerings there are. */
export class MeasureTypeReader {
  constructor(private readonly tx: Tx) {}

  /** Offerings that are not over, by measure. */
  offeringCounts(): Promise<readonly OfferingCount[]> {
    return this.tx.query<OfferingCount>(
      `select o.measure, count(*)::int as offerings, (count(*) filter (where ${isOpenToday}))::int as open
       from offering o where ${isNotOver} group by o.measure`,
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
