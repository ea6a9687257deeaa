import type { Tx } from '@fotfeste/shared/api';
import { OfferingReader } from '@fotfeste/measure/api';
import { probableStart, type ProbableStart } from '@fotfeste/participation/domain';
import { ForecastFactsReader } from './forecast-facts.reader';
import { questionOfNewcomer } from './forecast-question';

/** When somebody who comes last in the queue can probably start. */
export class ProbableStartReader {
  constructor(private readonly tx: Tx) {}

  /** By offering; offerings that do not exist are left out. */
  async of(offeringIds: readonly string[]): Promise<ReadonlyMap<string, ProbableStart>> {
    if (offeringIds.length === 0) return new Map();
    const offerings = await this.tx.use(OfferingReader).byIds(offeringIds);
    const facts = await this.tx.use(ForecastFactsReader).of(offerings.map(({ id }) => id));
    return new Map(
      offerings.flatMap((offering) => {
        const own = facts.get(offering.id);
        return own ? [[offering.id, probableStart(questionOfNewcomer(offering, own, this.tx.today))] as const] : [];
      }),
    );
  }
}
