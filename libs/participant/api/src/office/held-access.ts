import { given, type ParticipantId } from '@fotfeste/shared/kernel';
import { notFound, Problem, type Tx } from '@fotfeste/shared/api';
import type { PersonAccess } from '@fotfeste/access/domain';

/** Who may see the person, and who is responsible. */
export type HeldAccess = PersonAccess & { readonly responsibleName: string | null };

/** The person's access, held so that nobody else changes it meanwhile. */
export async function heldAccess(tx: Tx, participantId: ParticipantId): Promise<HeldAccess> {
  await tx.asSystem(() => tx.query('select 1 from person_access where participant_id = $1 for update', [participantId]));
  const [row] = await tx.query<Omit<HeldAccess, 'officeLock' | 'providers'> & { readonly officeLock: string | null }>(
    `select a.office, a.office_lock as "officeLock", a.protection, a.shielded as "isShielded", ff.disqualified_from(a.participant_id) as disqualified,
            r.adviser_name as "responsibleName"
     from person_access a left join responsible_adviser r on r.participant_id = a.participant_id
     where a.participant_id = $1`,
    [participantId],
  );
  if (!row) throw new Problem(notFound);
  const { officeLock, ...access } = row;
  return { ...access, ...given({ officeLock }), providers: [] };
}
