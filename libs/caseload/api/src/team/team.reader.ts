import type { Tx } from '@fotfeste/shared/api';
import { conditionsOf } from '../case-conditions';
import { wholeView, type CaseSelection } from '../case-selection';
import { Values } from '../values';

/** What one adviser has, or what nobody has. */
export interface Load {
  readonly adviserId: string | null;
  readonly name: string | null;
  readonly people: number;
  readonly newPeople: number;
  readonly overdue: number;
  readonly waitsForAdviser: number;
  readonly under30: number;
  readonly withoutDecision: number;
  readonly inMeasure: number;
}

/** How the youth guarantee goes for the whole selection. */
export interface YouthLoad {
  readonly people: number;
  readonly notStarted: number;
  readonly quiet: number;
  readonly endsSoon: number;
}

/** Adds up the lists by adviser. */
export class TeamReader {
  constructor(private readonly tx: Tx) {}

  loads(selection: CaseSelection): Promise<readonly Load[]> {
    const values = new Values();
    const view = wholeView(selection, values, this.tx);
    const conditions = conditionsOf(values, this.tx);
    return this.tx.query(
      `select r.responsible as "adviserId", max(r.responsible_name) as name, count(*)::int as people,
              count(*) filter (where ${conditions['new-to-me']()})::int as "newPeople",
              count(*) filter (where ${conditions.overdue()})::int as overdue,
              count(*) filter (where ${conditions['waits-for-adviser']()})::int as "waitsForAdviser",
              count(*) filter (where ${conditions['under-30']()})::int as "under30",
              count(*) filter (where ${conditions['without-decision']()})::int as "withoutDecision",
              count(*) filter (where ${conditions['in-measure']()})::int as "inMeasure"
       from caseload_row r where ${view} group by r.responsible`,
      values.all,
    );
  }

  async youth(selection: CaseSelection): Promise<YouthLoad> {
    const values = new Values();
    const view = wholeView(selection, values, this.tx);
    const conditions = conditionsOf(values, this.tx);
    const [load] = await this.tx.query<YouthLoad>(
      `select count(*) filter (where ${conditions['youth-guarantee']()})::int as people,
              count(*) filter (where ${conditions['youth-not-started']()})::int as "notStarted",
              count(*) filter (where ${conditions['youth-quiet']()})::int as quiet,
              count(*) filter (where ${conditions['youth-ends-soon']()})::int as "endsSoon"
       from caseload_row r where ${view}`,
      values.all,
    );
    return load ?? { people: 0, notStarted: 0, quiet: 0, endsSoon: 0 };
  }
}
