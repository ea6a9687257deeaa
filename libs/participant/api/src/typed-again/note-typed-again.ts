import type { Tx } from '@fotfeste/shared/api';
import type { TypedAgainWay } from '@fotfeste/participant/domain';

/** Counts that somebody had to type what was known: the field and how, never the value and never whom it was about. */
export async function noteTypedAgain(tx: Tx, field: string, way: TypedAgainWay): Promise<void> {
  await tx.record({ name: 'participant.typed-again', payload: { field, way } });
}
