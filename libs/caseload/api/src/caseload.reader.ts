import { given, shownAlone, type ShownNumber } from '@fotfeste/shared/kernel';
import { Problem, type Tx } from '@fotfeste/shared/api';
import {
  countedFacets,
  facetOf,
  someMeasure,
  type CaseFilter,
  type CaseRow,
  type CaseScope,
  type CaseSort,
  type SortDirection,
} from '@fotfeste/caseload/domain';
import { conditionsOf, countsSelect } from './case-conditions';
import { placeLost, readCursor, writtenCursor, type CaseCursor } from './case-cursor';
import { sortColumns, type CaseOrder } from './case-order';
import { before, placeOf, type Reading } from './case-place';
import { selected, wholeView, type CaseSelection } from './case-selection';
import { CaseWalk } from './case-walk';
import { detailed } from './detail-conditions';
import { amongMarks, ownMarks } from './own-conditions';
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

/** How many people a view has without its quick filters, and how many of them each that its list offers would show. */
export type CaseCounts = Readonly<Partial<Record<CaseFilter, number>> & { people: number }>;

/** Lists and counts of the read model, under the walls of the database. */
export class CaseloadReader {
  constructor(private readonly tx: Tx) {}

  /** One page. Pages are found by cursor, so the thousandth costs what the first does; by number only where nobody has read before. */
  async page(selection: CaseSelection, paging: CasePaging): Promise<CasePage> {
    const { sort, direction, size } = paging;
    const order: CaseOrder = { sort, direction, reader: this.tx.actor.id, asOf: this.tx.today };
    const from = paging.before ?? paging.after;
    if (from === undefined) return this.pageAt((paging.at ?? 1) - 1, size, selection, order);
    return this.pageBeyond(readCursor(from, order), paging.before ? 'backwards' : 'forwards', size, selection);
  }

  private async pageAt(skipped: number, size: number, selection: CaseSelection, order: CaseOrder): Promise<CasePage> {
    const { rows, total } = await new CaseWalk(this.tx, selection, order).from(skipped, size);
    return pageOf(rows, order, { total, earlier: skipped, hasNext: skipped + rows.length < total });
  }

  private async pageBeyond(cursor: CaseCursor, reading: Reading, size: number, selection: CaseSelection): Promise<CasePage> {
    const place = placeOf(cursor, await this.namesAt(cursor));
    const found = await new CaseWalk(this.tx, selection, cursor).beyond(place, reading, size + 1);
    const rows = found.slice(0, size);
    if (reading === 'backwards') rows.reverse();
    const around = await this.around(selection, cursor, rows[0]);
    return pageOf(rows, cursor, { ...around, hasNext: reading === 'backwards' || found.length > size });
  }

  /** How many people the view has without its quick filters, and how many of them each that its list offers would show. */
  async counts(selection: CaseSelection): Promise<CaseCounts> {
    const { scope, filters, details = [] } = selection;
    const facets = countedFacets[scope];
    const values = new Values();
    const view = [wholeView(selection, values, this.tx), detailed(details, values, this.tx)].join(' and ');
    const areOwnAsked = [...facets, ...filters.map(facetOf)].includes('own');
    const own = areOwnAsked ? amongMarks(await ownMarks(this.tx), values) : {};
    const counts = countsSelect(filters, { ...conditionsOf(values, this.tx), ...own }, facets);
    const [row] = await this.tx.query<CaseCounts>(
      `select count(*)::int as people, ${counts} from caseload_row r where ${view}`,
      values.all,
    );
    return row ?? { people: 0 };
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
   * between two such numbers would tell of a small group. `seen` is how many the actor sees there, if that is known.
   */
  async hidden(scope: CaseScope, seen?: number): Promise<ShownNumber> {
    const whole = { scope, filters: [] } as const;
    const shown = seen ?? (await this.people(whole));
    const all = await this.tx.asSystem(() => this.people(whole));
    return shownAlone(all - shown);
  }

  /** The names at a place: they never travel, so they are looked up. */
  private async namesAt({ participantId }: CaseCursor): Promise<Pick<CaseRow, 'name' | 'responsibleName'>> {
    const [row] = await this.tx.query<{ name: string; responsible: string | null }>(
      'select name, responsible_name as responsible from caseload_row where participant_id = $1',
      [participantId],
    );
    if (!row) throw new Problem(placeLost);
    return { name: row.name, ...given({ responsibleName: row.responsible ?? undefined }) };
  }

  /** How many there are, and how many come before a row. */
  private async around(
    selection: CaseSelection,
    order: CaseOrder,
    first: CaseRow | undefined,
  ): Promise<{ total: number; earlier: number }> {
    const values = new Values();
    const where = selected(selection, values, this.tx);
    const earlier = first ? before(order, placeOf(cursorAt(first, order), first), values) : 'false';
    const [row] = await this.tx.query<{ total: number; earlier: number }>(
      `select count(*)::int as total, count(*) filter (where ${earlier})::int as earlier from caseload_row r where ${where}`,
      values.all,
    );
    return row ?? { total: 0, earlier: 0 };
  }
}

/** Rows with where they lie among all and what leads on. */
function pageOf(
  rows: readonly CaseRow[],
  order: CaseOrder,
  { total, earlier, hasNext }: { readonly total: number; readonly earlier: number; readonly hasNext: boolean },
): CasePage {
  const [first, last] = [rows[0], rows.at(-1)];
  return {
    rows,
    total,
    position: first ? earlier + 1 : 0,
    ...(last && hasNext && { next: writtenCursor(cursorAt(last, order)) }),
    ...(first && earlier > 0 && { previous: writtenCursor(cursorAt(first, order)) }),
  };
}

/** The place of a row in an order. */
export function cursorAt(row: CaseRow, { sort, direction, asOf, reader }: CaseOrder): CaseCursor {
  const fields: Readonly<Record<CaseSort, string | number | undefined>> = {
    attention: urgencyKey(row, asOf),
    name: undefined,
    adviser: undefined,
    age: row.born,
    deadline: row.deadlineOn,
    due: row.deadlineKind,
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
