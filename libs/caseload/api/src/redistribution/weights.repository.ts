import type { Tx } from '@fotfeste/shared/api';
import { usualWeights, type CaseWeights } from '@fotfeste/caseload/domain';

/** The weights of an office; version 0 where the office has set none. */
export interface OfficeWeights {
  readonly version: number;
  readonly weights: CaseWeights;
}

/** What each kind of case weighs, office by office. */
export class WeightsRepository {
  constructor(private readonly tx: Tx) {}

  async of(office: string): Promise<OfficeWeights> {
    const [row] = await this.tx.query<OfficeWeights>('select version, weights from caseload_weights where office = $1', [office]);
    return row ? { version: row.version, weights: { ...usualWeights, ...row.weights } } : { version: 0, weights: usualWeights };
  }

  /** Of those that have set their own. */
  async ofOffices(offices: readonly string[]): Promise<ReadonlyMap<string, CaseWeights>> {
    const rows = await this.tx.query<{ office: string; weights: CaseWeights }>(
      'select office, weights from caseload_weights where office = any ($1)',
      [offices],
    );
    return new Map(rows.map(({ office, weights }) => [office, { ...usualWeights, ...weights }]));
  }

  /** Whether the version was still the one the actor saw. */
  async set(office: string, weights: CaseWeights, version: number): Promise<boolean> {
    const rows =
      version === 0
        ? await this.tx.query('insert into caseload_weights (office, weights) values ($1, $2) on conflict do nothing returning office', [
            office,
            weights,
          ])
        : await this.tx.query('update caseload_weights set weights = $2 where office = $1 and version = $3 returning office', [
            ...[office, weights],
            version,
          ]);
    return rows.length > 0;
  }
}
