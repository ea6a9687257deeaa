import type { Tx } from '@fotfeste/shared/api';
import { caseForOthers, type CaseRow } from '@fotfeste/caseload/domain';
import { caseOfColumns, type CaseColumns } from './case-columns';
import { stretchesOf, type CaseOrder } from './case-order';
import { beyond, orderBy, type CasePlace, type Reading } from './case-place';
import { selected, type CaseSelection } from './case-selection';
import { handled } from './detail-conditions';
import { Values } from './values';

/** Walks through a list, one part of it after the other: each is read in the order of an index, and only as far as it is needed. */
export class CaseWalk {
  constructor(
    private readonly tx: Tx,
    private readonly selection: CaseSelection,
    private readonly order: CaseOrder,
  ) {}

  /** So many rows beyond a place, or from the beginning, in the direction one reads. */
  async beyond(place: CasePlace | undefined, reading: Reading, size: number): Promise<readonly CaseRow[]> {
    const parts = [...stretchesOf(this.order).keys()];
    const onwards = reading === 'forwards' ? parts : parts.toReversed();
    const rows: CaseRow[] = [];
    for (const part of onwards.slice(place ? onwards.indexOf(place.stretch) : 0)) {
      if (rows.length >= size) break;
      const from = part === place?.stretch ? place : undefined;
      rows.push(...(await this.read(part, { from, reading, size: size - rows.length })));
    }
    return rows;
  }

  /** So many rows from a number on, and how many there are in all. */
  async from(skipped: number, size: number): Promise<{ readonly rows: readonly CaseRow[]; readonly total: number }> {
    if (skipped === 0) return { rows: await this.beyond(undefined, 'forwards', size), total: await this.total() };
    const lengths = await this.lengths();
    const rows: CaseRow[] = [];
    let left = skipped;
    for (const [part, length] of lengths.entries()) {
      if (left < length && rows.length < size)
        rows.push(...(await this.read(part, { reading: 'forwards', size: size - rows.length, left })));
      left = Math.max(0, left - length);
    }
    return { rows, total: lengths.reduce((sum, length) => sum + length, 0) };
  }

  private async total(): Promise<number> {
    const values = new Values();
    const where = selected(this.selection, values, this.tx);
    const [row] = await this.tx.query<{ total: number }>(`select count(*)::int as total from caseload_row r where ${where}`, values.all);
    return row?.total ?? 0;
  }

  /** How many rows each part has. */
  private async lengths(): Promise<readonly number[]> {
    const values = new Values();
    const counts = stretchesOf(this.order).map(({ where }, part) => `count(*) filter (where ${where(values)})::int as "${String(part)}"`);
    const where = selected(this.selection, values, this.tx);
    const [row] = await this.tx.query<Record<string, number>>(`select ${counts.join(', ')} from caseload_row r where ${where}`, values.all);
    return counts.map((_count, part) => row?.[String(part)] ?? 0);
  }

  private async read(
    part: number,
    {
      from,
      reading,
      size,
      left = 0,
    }: { readonly from?: CasePlace | undefined; readonly reading: Reading; readonly size: number; readonly left?: number },
  ): Promise<readonly CaseRow[]> {
    const stretch = stretchesOf(this.order)[part];
    if (!stretch) return [];
    const values = new Values();
    const conditions = [
      selected(this.selection, values, this.tx),
      stretch.where(values),
      ...(from ? [beyond(stretch, from, reading, values)] : []),
    ];
    const inOrder = orderBy(stretch, reading, values);
    // Only what is shown becomes JSON: an order without an index compares every row of the office
    const found = await this.tx.query<{ content: CaseColumns; isHandled: boolean }>(
      `select to_jsonb(r) as content, ${handled('r')} as "isHandled" from (
         select r.* from caseload_row r where ${conditions.join(' and ')} order by ${inOrder} limit ${values.place(size)} offset ${values.place(left)}
       ) r`,
      values.all,
    );
    return found.map(({ content, isHandled }) => (isHandled ? caseOfColumns(content) : caseForOthers(caseOfColumns(content))));
  }
}
