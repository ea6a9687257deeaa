import type { Tx } from '@fotfeste/shared/api';
import { usualWeights, weightKinds, weightOf, type WeightCounts, type WeightKind } from '@fotfeste/caseload/domain';
import { conditionsOf, type Conditions } from '../case-conditions';
import { wholeView, type CaseSelection } from '../case-selection';
import { Values } from '../values';
import { WeightsRepository } from './weights.repository';

/** What an adviser has, or what nobody has, in people and in weight. */
export interface WeighedLoad {
  /** Nav ident; absent for those whom nobody has. */
  readonly adviser?: string;
  readonly people: number;
  readonly weight: number;
}

/** Adds up what people weigh, each by the weights of their own office. */
export class WeightReader {
  constructor(private readonly tx: Tx) {}

  async loads(selection: CaseSelection): Promise<readonly WeighedLoad[]> {
    const values = new Values();
    const view = wholeView(selection, values, this.tx);
    const counts = countedKinds(conditionsOf(values, this.tx), (condition) => `count(*) filter (where ${condition})::int`);
    const rows = await this.tx.query<{ adviser: string | null; office: string; people: number } & WeightCounts>(
      `select r.responsible as adviser, r.office, count(*)::int as people, ${counts} from caseload_row r where ${view} group by 1, 2`,
      values.all,
    );
    const weights = await this.tx.use(WeightsRepository).ofOffices([...new Set(rows.map(({ office }) => office))]);
    const byAdviser = new Map<string | null, WeighedLoad>();
    for (const row of rows) {
      const before = byAdviser.get(row.adviser) ?? { people: 0, weight: 0 };
      byAdviser.set(row.adviser, {
        people: before.people + row.people,
        weight: before.weight + weightOf(row, weights.get(row.office) ?? usualWeights),
        ...(row.adviser !== null && { adviser: row.adviser }),
      });
    }
    return [...byAdviser.values()];
  }
}

/** A column for each kind of weight: how many have it, or whether one does. */
export function countedKinds(conditions: Conditions, counted: (condition: string) => string): string {
  return weightKinds.map((kind) => `${counted(conditions[filterOf(kind)]())} as "${kind}"`).join(', ');
}

function filterOf(kind: WeightKind): Exclude<WeightKind, 'new'> | 'new-to-me' {
  return kind === 'new' ? 'new-to-me' : kind;
}
