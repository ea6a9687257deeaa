import { given } from '@fotfeste/shared/kernel';
import type { Tx } from '@fotfeste/shared/api';
import { ParticipationSuitabilityRow } from '../rows/proposal.rows';
import type { SuitabilityView } from '../view/participation.view';

/** What the provider last said of an applicant. */
export async function latestSuitability(tx: Tx, participationId: string): Promise<SuitabilityView | undefined> {
  const [row] = await tx.manager.find(ParticipationSuitabilityRow, { where: { participationId }, order: { judgedAt: 'DESC' }, take: 1 });
  if (!row) return undefined;
  const { verdict, words, judgedAt, judgedByName } = row;
  return { verdict, judgedAt: judgedAt.toISOString(), judgedByName, ...given({ words }) };
}
