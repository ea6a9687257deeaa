import { notFound, Problem, type Tx } from '@fotfeste/shared/api';

/**
 * Work that decides who at the provider follows a participant up, and so who gets to know somebody protected: done with the product's own rights,
 * by a coordinator who may not know who it is, while the provider's window is open.
 */
export async function assigning<T>(tx: Tx, participationId: string, work: () => Promise<T>): Promise<T> {
  const own = await tx.query(
    `select 1 from provider_access
     where participation_id = $1 and organisation = $2 and from_date <= $3 and (to_date is null or to_date >= $3)`,
    [participationId, tx.actor.organisation, tx.today],
  );
  if (own.length === 0) throw new Problem(notFound);
  return tx.asSystem(work);
}
