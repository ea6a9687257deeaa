import { Injectable } from '@nestjs/common';
import type { Actor, LocalDate, ParticipantId } from '@fotfeste/shared/kernel';
import { invalidRequest, notFound, Problem, UnitOfWork, type Tx } from '@fotfeste/shared/api';
import { StaffReader, type StaffMemberView } from '@fotfeste/access/api';
import { mayAccess, type PersonAccess } from '@fotfeste/access/domain';
import { adviserCannotSee } from '../participant.problems';

import type { AssignedView } from './responsible.view';

/** Gives people a responsible adviser: all of the chosen or none. */
@Injectable()
export class AssignService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  assign(actor: Actor, participantIds: readonly ParticipantId[], adviserId: string): Promise<AssignedView> {
    return this.unitOfWork.run(actor, async (tx) => {
      const adviser = await tx.use(StaffReader).member(adviserId);
      if (!adviser || (adviser.role !== 'adviser' && adviser.role !== 'team-lead')) throw new Problem(invalidRequest, unknownAdviser);
      const people = await accessOf(tx, [...new Set(participantIds)]);
      const unseen = people.filter((person) => !mayBeSeenBy(adviser, person, tx));
      if (unseen.length > 0) {
        const extension = { participantIds: unseen.map(({ participantId }) => participantId) };
        throw new Problem(adviserCannotSee, { values: { adviser: adviser.name }, extension });
      }
      for (const { participantId, responsible } of people)
        if (responsible !== adviser.id) await makeResponsible(tx, participantId, adviser, responsible);
      return { items: await responsibleOf(tx, participantIds) };
    });
  }
}

type KnownAccess = PersonAccess & { readonly participantId: ParticipantId; readonly responsible: string | null };

/** Who may see each of them; one the actor does not see makes all of it "not found". */
async function accessOf(tx: Tx, participantIds: readonly ParticipantId[]): Promise<readonly KnownAccess[]> {
  const rows = await tx.query<Omit<KnownAccess, 'officeLock' | 'providers'> & { readonly officeLock: string | null }>(
    `select participant_id as "participantId", office, office_lock as "officeLock", protection, shielded as "isShielded", responsible
     from person_access where participant_id = any ($1)`,
    [participantIds],
  );
  if (rows.length < participantIds.length) throw new Problem(notFound);
  return rows.map(({ officeLock, ...row }) => ({ ...row, ...(officeLock && { officeLock }), providers: [] }));
}

function mayBeSeenBy({ id, name, role, offices, clearances }: StaffMemberView, person: KnownAccess, { today, now }: Tx): boolean {
  return mayAccess({ id, name, role, offices, clearances, secondControl: false }, person, today, now.toISOString()).allowed;
}

async function makeResponsible(tx: Tx, participantId: ParticipantId, { id, name }: StaffMemberView, before: string | null): Promise<void> {
  await tx.query(
    `insert into responsible_adviser (participant_id, adviser_id, adviser_name, since) values ($1, $2, $3, $4)
     on conflict on constraint responsible_adviser_one
     do update set adviser_id = excluded.adviser_id, adviser_name = excluded.adviser_name, since = excluded.since`,
    [participantId, id, name, tx.today],
  );
  await tx.asSystem(() => tx.query('update person_access set responsible = $2 where participant_id = $1', [participantId, id]));
  await tx.record({ name: 'participant.assigned', participantId, payload: { adviser: id, before: before ?? undefined } });
}

async function responsibleOf(tx: Tx, participantIds: readonly ParticipantId[]): Promise<AssignedView['items']> {
  const rows = await tx.query<{ participantId: string; adviserId: string; adviserName: string; since: LocalDate }>(
    `select participant_id as "participantId", adviser_id as "adviserId", adviser_name as "adviserName", since::text as since
     from responsible_adviser where participant_id = any ($1)`,
    [participantIds],
  );
  return rows;
}

const unknownAdviser = {
  errors: [
    {
      field: 'adviserId',
      message: { nb: 'Velg en veileder fra listen', nn: 'Vel ein rettleiar frå lista', en: 'Choose an adviser from the list' },
    },
  ],
};
