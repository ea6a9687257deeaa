import { addDays, addMonths, type LocalDate } from '@fotfeste/shared/kernel';
import type { Tx } from '@fotfeste/shared/api';
import {
  countedDays,
  measureResults,
  someMeasure,
  startWaitCauses,
  type MeasureResult,
  type StartWaitCause,
} from '@fotfeste/caseload/domain';
import { attendedStatuses, sensitiveMeasures } from '@fotfeste/participation/domain';

export interface StartWait {
  readonly cause: StartWaitCause;
  readonly people: number;
  readonly medianDays: number;
  /** Nine of ten have waited so long or shorter. The longest would be the days of one person. */
  readonly nineOfTenDays: number;
}

/** Those of whom it is known how it was six months after the end of a measure. */
export interface CountedWork {
  readonly measure: string;
  readonly inWork: number;
  readonly notInWork: number;
}

export interface CountedResult {
  readonly measure: string;
  readonly result: MeasureResult;
  readonly count: number;
}

/** Adds up those of an office whom the actor sees, also what the actor is told of only as numbers: which measure stays out (ADR 34). */
export class TeamResultsReader {
  constructor(private readonly tx: Tx) {}

  /** Those with a decision who have not begun in a measure since, by what they wait for. Good opportunities ask for no measure. */
  async waiting(office: string): Promise<readonly StartWait[]> {
    const { today } = this.tx;
    const people = await this.people('caseload_row', office);
    const rows = await this.asProduct<StartWait>(
      `select cause, count(*)::int as people, percentile_disc(0.5) within group (order by days)::int as "medianDays",
              percentile_disc(0.9) within group (order by days)::int as "nineOfTenDays"
       from (
         select $2::date - r.decided_on as days,
           case when r.participation_phase is null then 'no-referral'
                when r.participation_status = 'awaiting-start' and r.participation_from is not null then 'start-agreed'
                when r.waits_for_participant_since <= $2 then 'participant'
                when r.waits_for_provider_since <= $2 or r.provider_only_from <= $2 and r.provider_only_until > $2 then 'provider'
                when r.participation_status = 'waiting-list' then 'waiting-list'
                when r.waits_for_adviser_since <= $2 then 'adviser' else 'other' end as cause
         from caseload_row r
         where r.participant_id = any ($1) and (r.follow_up_to is null or r.follow_up_to >= $2) and r.decided_on is not null
           and r.assistance_group <> 'GODE_MULIGHETER' and r.participation_phase is distinct from 'running'
           and not exists (select 1 from participation p where p.participant_id = r.participant_id and p.starts_on >= r.decided_on and p.status = any ($3))
       ) waiting group by cause`,
      [people, today, attendedStatuses],
    );
    return startWaitCauses.flatMap((cause) => rows.filter((row) => row.cause === cause));
  }

  /** Those who began in the last year, from the decision in force to their first start after it. */
  async started(office: string): Promise<{ readonly people: number; readonly medianDays: number | null }> {
    const [row] = await this.asProduct<{ people: number; medianDays: number | null }>(
      `select count(*)::int as people, percentile_disc(0.5) within group (order by first.starts_on - r.decided_on)::int as "medianDays"
       from caseload_row r
       cross join lateral (select min(p.starts_on) as starts_on from participation p
         where p.participant_id = r.participant_id and p.starts_on >= r.decided_on and p.status = any ($3)) first
       where r.participant_id = any ($1) and r.decided_on is not null and first.starts_on between $2::date and $4::date`,
      [await this.people('caseload_row', office), this.from, attendedStatuses, this.tx.today],
    );
    return row ?? { people: 0, medianDays: null };
  }

  /** What came of what ended in the last year and has been told of, each participation once. */
  async results(office: string): Promise<readonly CountedResult[]> {
    return this.asProduct<CountedResult>(
      `select case when p.measure = any ($4) then $5 else p.measure end as measure,
              case when o.job = 'yes' then '${measureResults[0]}' when o.education = 'yes' then '${measureResults[1]}'
                   when o.other_measure = 'yes' then '${measureResults[2]}' else '${measureResults[3]}' end as result, count(*)::int as count
       from participation p
       join participation_outcome o on o.participation_id = p.id and o.point = 'end'
       where p.participant_id = any ($1) and p.ends_on between $2::date and $3::date group by 1, 2`,
      [await this.people('person_access', office), this.from, this.tx.today, sensitiveMeasures, someMeasure],
    );
  }

  /** Who was in work six months after what ended, as far as it is known: of endings whose six months passed in the last year. */
  async workAfterSixMonths(office: string): Promise<readonly CountedWork[]> {
    return this.asProduct<CountedWork>(
      `select case when p.measure = any ($4) then $5 else p.measure end as measure,
              count(*) filter (where o.job = 'yes')::int as "inWork", count(*) filter (where o.job = 'no')::int as "notInWork"
       from participation p
       join participation_checkpoint o on o.participation_id = p.id and o.point = 'month-6' and o.job <> 'unknown'
       where p.participant_id = any ($1) and p.ends_on between $2::date and $3::date group by 1`,
      [await this.people('person_access', office), addMonths(this.from, -6), addMonths(this.tx.today, -6), sensitiveMeasures, someMeasure],
    );
  }

  /** Those of the office whom the actor sees. */
  private async people(table: 'caseload_row' | 'person_access', office: string): Promise<readonly string[]> {
    const rows = await this.tx.query<{ readonly id: string }>(`select participant_id as id from ${table} where office = $1`, [office]);
    return rows.map(({ id }) => id);
  }

  private asProduct<Row>(sql: string, values: readonly unknown[]): Promise<readonly Row[]> {
    return this.tx.asSystem(() => this.tx.query<Row>(sql, values));
  }

  private get from(): LocalDate {
    return addDays(this.tx.today, -countedDays);
  }
}
