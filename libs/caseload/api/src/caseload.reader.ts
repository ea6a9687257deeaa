import { shownAlone, type ShownNumber } from '@fotfeste/shared/kernel';
import { Problem, type Tx } from '@fotfeste/shared/api';
import {
  allCaseFilters,
  caseForOthers,
  maySeeWhich,
  someMeasure,
  type CaseFilter,
  type CaseRow,
  type CaseScope,
  type CaseSort,
  type SortDirection,
} from '@fotfeste/caseload/domain';
import { caseOfColumns, type CaseColumns } from './case-columns';
import { conditionsOf, countsSelect } from './case-conditions';
import { placeLost, readCursor, writtenCursor, type CaseCursor } from './case-cursor';
import { beyond, orderBy, sortColumns, type CaseOrder, type Reading } from './case-order';
import { selected, wholeView, type CaseSelection } from './case-selection';
import { detailed } from './detail-conditions';
import { urgencyKey } from './urgency-key';
import { Values } from './values';

/** A page asked for. */
export interface CasePaging {
  readonly sort: CaseSort;
  readonly direction: SortDirection;
  readonly size: number;
  readonly after?: string | undefined;
  readonly before?: string | undefined;
  /** Place of the first row, when no cursor is known there. */
  readonly at?: number | undefined;
}

/** A page found. */
export interface CasePage {
  readonly rows: readonly CaseRow[];
  readonly total: number;
  readonly position: number;
  readonly next?: string;
  readonly previous?: string;
}

/** Lists and counts of the read model, under the walls of the database. */
export class CaseloadReader {
  constructor(private readonly tx: Tx) {}

  /** One page. Pages are found by cursor, so the thousandth costs what the first does; by number only where nobody has read before. */
  async page(selection: CaseSelection, paging: CasePaging): Promise<CasePage> {
    const { sort, direction, size } = paging;
    const reader = this.tx.actor.id;
    const reading: Reading = paging.before ? 'backwards' : 'forwards';
    const from = paging.before ?? paging.after;
    const cursor = from === undefined ? undefined : await this.place(readCursor(from, { sort, direction, reader, asOf: this.tx.today }));
    const skipped = cursor ? 0 : (paging.at ?? 1) - 1;
    const order: CaseOrder = { sort, direction, reader, asOf: cursor?.asOf ?? this.tx.today };

    const values = new Values();
    const conditions = [selected(selection, values, this.tx), ...(cursor ? [beyond(cursor, reading, values)] : [])];
    const inOrder = orderBy(order, reading, values);
    // Only what is shown becomes JSON: an order that is reckoned compares every row of the office
    const found = await this.tx.query<{ content: CaseColumns }>(
      `select to_jsonb(r) as content from (
         select r.* from caseload_row r where ${conditions.join(' and ')} order by ${inOrder} limit ${String(size + 1)} offset ${String(skipped)}
       ) r order by ${inOrder}`,
      values.all,
    );
    const rows = found.slice(0, size).map(({ content }) => forReader(caseOfColumns(content), reader));
    if (reading === 'backwards') rows.reverse();
    const hasMore = found.length > size;
    return { rows, ...(await this.around(selection, order, rows, { hasMore, reading })) };
  }

  /** How many each quick filter would show beside what is chosen in the detail filters. */
  async counts(selection: CaseSelection): Promise<Readonly<Record<CaseFilter, number>>> {
    const values = new Values();
    const view = [wholeView(selection, values, this.tx), detailed(selection.details ?? [], values, this.tx)].join(' and ');
    const counts = countsSelect(selection.filters, conditionsOf(values, this.tx.today));
    const [row] = await this.tx.query<Record<CaseFilter, number>>(`select ${counts} from caseload_row r where ${view}`, values.all);
    return row ?? (Object.fromEntries(allCaseFilters.map((filter) => [filter, 0])) as Record<CaseFilter, number>);
  }

  /** How many people the view has with its filters. */
  async total(selection: CaseSelection): Promise<number> {
    const values = new Values();
    const where = selected(selection, values, this.tx);
    const [row] = await this.tx.query<{ count: number }>(`select count(*)::int as count from caseload_row r where ${where}`, values.all);
    return row?.count ?? 0;
  }

  /** How many people the view has without its filters. */
  async people(selection: CaseSelection): Promise<number> {
    const values = new Values();
    const view = wholeView(selection, values, this.tx);
    const [row] = await this.tx.query<{ count: number }>(`select count(*)::int as count from caseload_row r where ${view}`, values.all);
    return row?.count ?? 0;
  }

  /**
   * How many people of the actor's own list, or of all the actor's offices, the actor may not see. Never of a part of them: the difference
   * between two such numbers would tell of a small group.
   */
  async hidden(scope: CaseScope): Promise<ShownNumber> {
    const whole = { scope, filters: [] } as const;
    const seen = await this.people(whole);
    const all = await this.tx.asSystem(() => this.people(whole));
    return shownAlone(all - seen);
  }

  private async place(cursor: CaseCursor): Promise<CaseCursor> {
    const [row] = await this.tx.query('select 1 from caseload_row where participant_id = $1', [cursor.participantId]);
    if (!row) throw new Problem(placeLost);
    return cursor;
  }

  /** Where the page lies among all: how many there are, how many come before, and what leads on. */
  private async around(
    selection: CaseSelection,
    order: CaseOrder,
    rows: readonly CaseRow[],
    { hasMore, reading }: { readonly hasMore: boolean; readonly reading: Reading },
  ): Promise<Omit<CasePage, 'rows'>> {
    const values = new Values();
    const where = selected(selection, values, this.tx);
    const [first, last] = [rows[0], rows.at(-1)];
    const earlier = first ? beyond(cursorAt(first, order), 'backwards', values) : 'false';
    const [row] = await this.tx.query<{ total: number; earlier: number }>(
      `select count(*)::int as total, count(*) filter (where ${earlier})::int as earlier from caseload_row r where ${where}`,
      values.all,
    );
    const { total, earlier: before } = row ?? { total: 0, earlier: 0 };
    const hasNext = reading === 'backwards' || hasMore;
    return {
      total,
      position: first ? before + 1 : 0,
      ...(last && hasNext && { next: writtenCursor(cursorAt(last, order)) }),
      ...(first && before > 0 && { previous: writtenCursor(cursorAt(first, order)) }),
    };
  }
}

/** The row as this reader may read it. */
export function forReader(row: CaseRow, reader: string): CaseRow {
  return maySeeWhich(row, reader) ? row : caseForOthers(row);
}

/** The place of a row in an order. */
export function cursorAt(row: CaseRow, { sort, direction, asOf, reader }: CaseOrder): CaseCursor {
  const fields: Readonly<Record<CaseSort, string | number | undefined>> = {
    attention: urgencyKey(row, asOf),
    name: undefined,
    adviser: undefined,
    age: row.born,
    deadline: row.deadlineOn,
    group: row.groupRank,
    'decided-on': row.decidedOn,
    measure: row.measure ?? (row.participationId === undefined ? undefined : someMeasure),
    'participation-from': row.participationFrom,
    'participation-to': row.participationTo,
    'waiting-since': row.waitingSince,
    'last-contact': row.lastContactOn,
    'assigned-on': row.assignedOn,
    'follow-up-from': row.followUpFrom,
    office: row.office,
    'main-goal': row.mainGoal,
    'decision-work': row.decisionWorkSince,
    'waits-for-adviser': row.waitsForAdviserSince,
    'waits-for-participant': row.waitsForParticipantSince,
    'quiet-since': row.quietSince,
  };
  const value = sortColumns[sort].isName ? undefined : fields[sort];
  return { participantId: row.participantId, sort, direction, asOf, reader, ...(value !== undefined && { value }) };
}
