import { Injectable } from '@nestjs/common';
import { given, type Actor, type ParticipantId } from '@fotfeste/shared/kernel';
import { invalidRequest, notFound, Problem, UnitOfWork, type Tx } from '@fotfeste/shared/api';
import { StaffReader } from '@fotfeste/access/api';
import { holds } from '@fotfeste/access/domain';
import { Assignment } from '../person/assignment';
import type { DeclareDisqualificationRequest } from './disqualification.dto';
import { alreadyDisqualified, onlyLeadDeclares, ownCaseStays, unknownColleague } from './disqualification.problems';
import type { DisqualificationsView, DisqualificationView, DisqualifiedView } from './disqualification.view';

/** Who is too near to a person to handle their case (forvaltningsloven § 6). Read by colleagues who see the person, never by the one shut out. */
@Injectable()
export class DisqualificationService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  of(actor: Actor, participantId: ParticipantId): Promise<DisqualificationsView> {
    return this.unitOfWork.read(actor, (tx) => inForce(tx, participantId));
  }

  /** Shuts the case for the one who is disqualified; were they responsible, somebody else must be chosen. */
  declare(actor: Actor, participantId: ParticipantId, request: DeclareDisqualificationRequest): Promise<DisqualifiedView> {
    return this.unitOfWork.run(actor, async (tx) => {
      const { id, name } = await whoIsMeant(tx, request);
      const [person] = await tx.use(Assignment).people([participantId]);
      if (!person) throw new Problem(notFound);
      if (person.access.disqualified.includes(id)) throw new Problem(alreadyDisqualified, { values: { adviser: name } });
      const wasResponsible = person.responsible === id;
      if (wasResponsible) await tx.use(Assignment).take(person);
      await tx.asSystem(async () => {
        await tx.query(
          `insert into disqualification (participant_id, actor_id, actor_name, ground, words, declared_at, declared_by, declared_by_name)
           values ($1, $2, $3, $4, $5, $6, $7, $8)`,
          [participantId, id, name, request.ground, request.words.trim(), tx.now, actor.id, actor.name],
        );
        await tx.record({ name: 'participant.disqualified', participantId, payload: { adviser: id, ground: request.ground } });
      });
      return { adviserName: name, isSelf: id === actor.id, wasResponsible };
    });
  }

  lift(actor: Actor, participantId: ParticipantId, id: string, words: string): Promise<DisqualificationsView> {
    return this.unitOfWork.run(actor, async (tx) => {
      const { items } = await inForce(tx, participantId);
      const found = items.find((each) => each.id === id);
      if (!found) throw new Problem(notFound);
      if (found.ground === 'own') throw new Problem(ownCaseStays);
      await tx.asSystem(() =>
        tx.query('update disqualification set lifted_at = $2, lifted_by_name = $3, lift_words = $4 where id = $1', [
          id,
          tx.now,
          actor.name,
          words.trim(),
        ]),
      );
      await tx.record({ name: 'participant.disqualification-lifted', participantId, payload: { adviser: found.adviserId } });
      return inForce(tx, participantId);
    });
  }
}

async function whoIsMeant(tx: Tx, { adviserId }: DeclareDisqualificationRequest): Promise<{ readonly id: string; readonly name: string }> {
  if (!adviserId || adviserId === tx.actor.id) return tx.actor;
  if (!holds(tx.actor.role, 'access:team')) throw new Problem(onlyLeadDeclares);
  const colleague = await tx.use(StaffReader).member(adviserId);
  const isAtOffice = colleague?.offices.some((office) => tx.actor.offices.includes(office));
  if (!colleague || !isAtOffice) throw new Problem(invalidRequest, unknownColleague);
  return colleague;
}

/** Read with the product's own rights, of somebody whom the actor sees: rows about others are closed to the one who asks. */
async function inForce(tx: Tx, participantId: ParticipantId): Promise<DisqualificationsView> {
  const rows = await tx.asSystem(() =>
    tx.query<DisqualificationRow>(
      `select id, actor_id as "adviserId", actor_name as "adviserName", ground, words, declared_at as "declaredAt",
              declared_by_name as "declaredByName"
       from disqualification where participant_id = $1 and lifted_at is null order by declared_at desc, id`,
      [participantId],
    ),
  );
  return {
    items: rows.map(({ words, declaredAt, ...row }) => ({
      ...row,
      declaredAt: declaredAt.toISOString(),
      ...given({ words: words ?? undefined }),
    })),
  };
}

type DisqualificationRow = Omit<DisqualificationView, 'declaredAt' | 'words'> & {
  readonly declaredAt: Date;
  readonly words: string | null;
};
