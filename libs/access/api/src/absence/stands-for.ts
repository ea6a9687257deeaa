import type { Tx } from '@fotfeste/shared/api';

/** Ids of those whose cases the actor handles as their responsible adviser: the actor, and those whom the actor stands in for today. */
export async function standsFor(tx: Tx): Promise<readonly string[]> {
  const [row] = await tx.query<{ ids: readonly string[] }>('select ff.stands_for() as ids');
  return row?.ids ?? [tx.actor.id];
}
