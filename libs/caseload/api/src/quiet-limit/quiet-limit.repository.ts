import type { Tx } from '@fotfeste/shared/api';
import { usualQuietDays } from '@fotfeste/caseload/domain';

/** What an office calls too quiet; version 0 where it has set nothing. */
export interface OfficeQuietLimit {
  readonly version: number;
  readonly days: number;
}

/** After how many days without a talk a case is too quiet, office by office. */
export class QuietLimitRepository {
  constructor(private readonly tx: Tx) {}

  async of(office: string): Promise<OfficeQuietLimit> {
    const [row] = await this.tx.query<OfficeQuietLimit>('select version, days from quiet_limit where office = $1', [office]);
    return row ?? { version: 0, days: usualQuietDays };
  }

  /** Of those that have set their own. */
  async ofOffices(offices: readonly string[]): Promise<ReadonlyMap<string, number>> {
    const rows = await this.tx.query<{ office: string; days: number }>('select office, days from quiet_limit where office = any ($1)', [
      [...new Set(offices)],
    ]);
    return new Map(rows.map(({ office, days }) => [office, days]));
  }

  /** Whether the version was still the one the actor saw. */
  async set(office: string, days: number, version: number): Promise<boolean> {
    const rows =
      version === 0
        ? await this.tx.query('insert into quiet_limit (office, days) values ($1, $2) on conflict do nothing returning office', [
            office,
            days,
          ])
        : await this.tx.query('update quiet_limit set days = $2 where office = $1 and version = $3 returning office', [
            ...[office, days],
            version,
          ]);
    return rows.length > 0;
  }

  /**
   * Lets the rows of the office follow, of those too whom the lead may not see. Waits for everybody who writes rows by the old days, and lets
   * nobody begin before it is done.
   */
  async apply(office: string, days: number): Promise<void> {
    await this.tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [quietLimitLock]);
    await this.tx.asSystem(() =>
      this.tx.query(
        `update caseload_row set too_quiet_on = quiet_since + $2::int, attention_on = least(deadline_on, quiet_since + $2::int)
         where office = $1 and quiet_since is not null`,
        [office, days],
      ),
    );
  }
}

/** Held together by all who write rows of the lists, and alone by whoever changes the days. */
export const quietLimitLock = 'caseload quiet-limit';
