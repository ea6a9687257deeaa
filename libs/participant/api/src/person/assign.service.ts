import { Injectable } from '@nestjs/common';
import type { Actor, LocalDate, ParticipantId } from '@fotfeste/shared/kernel';
import { askForReasons } from '@fotfeste/access/api';
import { invalidRequest, notFound, Problem, UnitOfWork, type Tx } from '@fotfeste/shared/api';
import { adviserCannotSee } from '../participant.problems';
import { Assignment } from './assignment';
import type { ColleaguesView } from './colleague.view';
import type { AssignedView } from './responsible.view';

/** Gives people a responsible adviser: all of the chosen or none. */
@Injectable()
export class AssignService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Those who may be given something to do about the person. Why somebody is not among them is not told. */
  colleagues(actor: Actor, participantId: ParticipantId): Promise<ColleaguesView> {
    return this.unitOfWork.read(actor, async (tx) => ({
      items: (await tx.use(Assignment).colleagues(participantId)).map(({ id, name }) => ({ id, name })),
    }));
  }

  assign(actor: Actor, participantIds: readonly ParticipantId[], adviserId: string): Promise<AssignedView> {
    return this.unitOfWork.run(actor, async (tx) => {
      const assignment = tx.use(Assignment);
      const adviser = await assignment.adviser(adviserId);
      if (!adviser) throw new Problem(invalidRequest, unknownAdviser);
      const wanted = [...new Set(participantIds)];
      const people = await assignment.people(wanted);
      // One the actor does not see makes all of it "not found"
      if (people.length < wanted.length) throw new Problem(notFound);
      await askForReasons(tx, wanted);
      const unseen = people.filter((person) => !assignment.maySee(adviser, person));
      if (unseen.length > 0) {
        const extension = { participantIds: unseen.map(({ participantId }) => participantId) };
        throw new Problem(adviserCannotSee, { values: { adviser: adviser.name }, extension });
      }
      for (const person of people) if (person.responsible !== adviser.id) await assignment.give(person, adviser);
      return { items: await responsibleOf(tx, participantIds) };
    });
  }
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
