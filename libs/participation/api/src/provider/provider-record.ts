import type { Tx } from '@fotfeste/shared/api';
import type { ParticipationRow } from '../rows/participation.row';

/** Tells what the provider has done with a participation. */
export async function recordByProvider(
  tx: Tx,
  row: ParticipationRow,
  name: `participation.${string}`,
  payload: Readonly<Record<string, string>>,
): Promise<void> {
  const { id: subjectId, participantId, organisation, measure } = row;
  await tx.record({ name, participantId, subjectId, ...(organisation && { organisation }), payload: { measure, ...payload } });
}
