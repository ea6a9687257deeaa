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

/** Counts people by office, with the product's own rights: whoever asks sees no row, only sums of those whom every adviser sees. */
export class CountyReader {
  constructor(private readonly tx: Tx) {}

  /** The offices below the actor's units, each with its sums. */
  offices(): Promise<readonly CountedOffice[]> {
    const { actor, today } = this.tx;
    const values = new Values();
    const conditions = conditionsOf(values, today);
    const sums = countyColumns.map((column) =>
      column === 'people'
        ? `count(r.participant_id)::int as people`
        : `count(*) filter (where ${joined(conditions[column]())})::int as "${column}"`,
    );
    const units = `${values.place(actor.offices)}::text[]`;
    return this.tx.asSystem(async () => {
      const rows = await this.tx.query<Record<CountyColumn, number> & { readonly office: string; readonly name: string }>(
        `select o.unit_number as office, o.name, ${sums.join(', ')}
         from nav_office o
         left join caseload_row r on r.office = o.unit_number and (r.follow_up_to is null or r.follow_up_to >= ${values.place(today)}::date)
           and ${seenByAll}
         where (o.unit_number = any (${units}) or o.parent_unit = any (${units})) and o.type = 'local'
           and (o.status = 'active' or r.participant_id is not null)
         group by o.unit_number, o.name order by o.name`,
        values.all,
      );
      return rows.map(({ office, name, ...counts }) => ({ office, name, counts }));
    });
  }
}

/** An office without people still has one empty row in the join. */
function joined(condition: string): string {
  return `r.participant_id is not null and ${condition}`;
}
