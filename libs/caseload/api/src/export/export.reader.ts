import type { Tx } from '@fotfeste/shared/api';
import type { CaseRow } from '@fotfeste/caseload/domain';
import { caseOfColumns, type CaseColumns } from '../case-columns';
import { beyond, orderBy, type CaseOrder } from '../case-order';
import { selected, type CaseSelection } from '../case-selection';
import { cursorAt, forReader } from '../caseload.reader';
import { Values } from '../values';

/** People of a list one batch after the other, under the walls of the database. */
export class ExportReader {
  constructor(private readonly tx: Tx) {}

  async count(selection: CaseSelection): Promise<number> {
    const values = new Values();
    const where = selected(selection, values, this.tx);
    const [row] = await this.tx.query<{ count: number }>(`select count(*)::int as count from caseload_row r where ${where}`, values.all);
    return row?.count ?? 0;
  }

  /** The next rows after one that was read before, which may have left the list since. */
  async after(selection: CaseSelection, order: CaseOrder, last: CaseRow | undefined, size: number): Promise<readonly CaseRow[]> {
    const values = new Values();
    const from = last && { ...cursorAt(last, order), known: { name: last.name, responsible_name: last.responsibleName } };
    const conditions = [selected(selection, values, this.tx), ...(from ? [beyond(from, 'forwards', values)] : [])];
    const inOrder = orderBy(order, 'forwards', values);
    const rows = await this.tx.query<{ content: CaseColumns }>(
      `select to_jsonb(r) as content from (
         select r.* from caseload_row r where ${conditions.join(' and ')} order by ${inOrder} limit ${String(size)}
       ) r order by ${inOrder}`,
      values.all,
    );
    return rows.map(({ content }) => forReader(caseOfColumns(content), order.reader));
  }
}
