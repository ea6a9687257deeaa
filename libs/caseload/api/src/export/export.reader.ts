import type { Tx } from '@fotfeste/shared/api';
import type { CaseRow } from '@fotfeste/caseload/domain';
import type { CaseOrder } from '../case-order';
import { placeOf } from '../case-place';
import { selected, type CaseSelection } from '../case-selection';
import { CaseWalk } from '../case-walk';
import { cursorAt } from '../caseload.reader';
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
  after(selection: CaseSelection, order: CaseOrder, last: CaseRow | undefined, size: number): Promise<readonly CaseRow[]> {
    const from = last && placeOf(cursorAt(last, order), last);
    return new CaseWalk(this.tx, selection, order).beyond(from, 'forwards', size);
  }
}
