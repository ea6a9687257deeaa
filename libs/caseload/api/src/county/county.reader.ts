import type { Tx } from '@fotfeste/shared/api';
import { countyColumns, type CountyColumn } from '@fotfeste/caseload/domain';
import { conditionsOf } from '../case-conditions';
import { seenByAll } from '../seen-by-all';
import { Values } from '../values';

/** An office with how many people it has of each kind, before anything is hidden. */
export interface CountedOffice {
  readonly office: string;
  readonly name: string;
  readonly counts: Readonly<Record<CountyColumn, number>>;
}

/**
 * Counts people by office, group and phase, which an index holds, and sums those, with the product's own rights: whoever asks sees no row, only sums of those
 * whom every adviser sees.
 */
export class CountyReader {
  constructor(private readonly tx: Tx) {}

  /** The offices below the actor's units, each with its sums. */
  offices(): Promise<readonly CountedOffice[]> {
    const { actor, today } = this.tx;
    const values = new Values();
    const conditions = conditionsOf(values, this.tx);
    const sums = countyColumns.map((column) =>
      column === 'people'
        ? `coalesce(sum(r.people), 0)::int as people`
        : `coalesce(sum(r.people) filter (where ${conditions[column]()}), 0)::int as "${column}"`,
    );
    const units = `${values.place(actor.offices)}::text[]`;
    const belowUnits = `select each.unit_number from nav_office each
      where (each.unit_number = any (${units}) or each.parent_unit = any (${units})) and each.type = 'local'`;
    return this.tx.asSystem(async () => {
      const rows = await this.tx.query<Record<CountyColumn, number> & { readonly office: string; readonly name: string }>(
        `with r as materialized (
           select r.office, r.assistance_group, r.participation_phase, count(*) as people
           from caseload_row r
           where r.office = any (array(${belowUnits})) and (r.follow_up_to is null or r.follow_up_to >= ${values.place(today)}::date) and ${seenByAll}
           group by 1, 2, 3)
         select o.unit_number as office, o.name, ${sums.join(', ')}
         from nav_office o left join r on r.office = o.unit_number
         where o.unit_number = any (array(${belowUnits})) and (o.status = 'active' or r.office is not null)
         group by o.unit_number, o.name order by o.name`,
        values.all,
      );
      return rows.map(({ office, name, ...counts }) => ({ office, name, counts }));
    });
  }
}
