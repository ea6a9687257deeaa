import type { Tx } from '@fotfeste/shared/api';
import { OfferingReader, type Offering } from '@fotfeste/measure/api';
import { probableStart, withNextStart, type ProbableStart } from '@fotfeste/participation/domain';
import { ForecastFactsReader } from './forecast-facts.reader';
import { questionOfNewcomer } from './forecast-question';

/** When somebody who comes last in the queue can probably start. */
export class ProbableStartReader {
  constructor(private readonly tx: Tx) {}

  /** By offering; offerings that do not exist are left out. */
  async of(offeringIds: readonly string[]): Promise<ReadonlyMap<string, ProbableStart>> {
    if (offeringIds.length === 0) return new Map();
    return this.ofOfferings(await this.tx.use(OfferingReader).byIds(offeringIds));
  }

  async ofOfferings(offerings: readonly Offering[]): Promise<ReadonlyMap<string, ProbableStart>> {
    const starts = await this.newcomersStarts(offerings);
    const full = [...starts].flatMap(([id, start]) => (start.kind === 'not-known' && start.reason === 'full' ? [id] : []));
    const later = await this.laterRounds(full);
    return new Map([...starts].map(([id, start]) => [id, withNextStart(start, later.get(id) ?? [])]));
  }

  /** Starts of the later rounds of each course, for whoever comes last in their queues. */
  async laterRounds(offeringIds: readonly string[]): Promise<ReadonlyMap<string, readonly ProbableStart[]>> {
    const rounds = await this.tx.use(OfferingReader).laterRoundsOf(offeringIds);
    const starts = await this.newcomersStarts([...rounds.values()].flat());
    return new Map([...rounds].map(([course, later]) => [course, later.flatMap(({ id }) => starts.get(id) ?? [])]));
  }

  private async newcomersStarts(offerings: readonly Offering[]): Promise<ReadonlyMap<string, ProbableStart>> {
    if (offerings.length === 0) return new Map();
    const facts = await this.tx.use(ForecastFactsReader).of(offerings.map(({ id }) => id));
    return new Map(
      offerings.flatMap((offering) => {
        const own = facts.get(offering.id);
        return own ? [[offering.id, probableStart(questionOfNewcomer(offering, own, this.tx.today))] as const] : [];
      }),
    );
  }
}
