import { Injectable } from '@nestjs/common';
import { given, type Actor } from '@fotfeste/shared/kernel';
import { notPermitted, Problem, UnitOfWork, type Tx } from '@fotfeste/shared/api';
import { ParticipationRepository } from '../participation.repository';
import { refuseStale } from '../participation.service';
import { ParticipationCoAdviserRow } from '../rows/proposal.rows';
import { assignTeam, chosenTeam } from './assign-team';
import { assigning } from './assigning';
import type { TeamAssignmentRequest, TeamAssignmentsRequest } from './assignment.dto';
import type { TeamAssignedView, TeamAssignmentsView } from './assignment.view';

/** Gives several participants their advisers at once. Coordinators decide that. */
@Injectable()
export class AssignmentService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** All or none: the first that is refused is named (`participationId`), and nothing is changed. */
  assign(actor: Actor, { assignments }: TeamAssignmentsRequest): Promise<TeamAssignmentsView> {
    return this.unitOfWork.run(actor, async (tx) => {
      if (actor.role !== 'provider-coordinator') throw new Problem(notPermitted);
      const items: TeamAssignedView[] = [];
      for (const assignment of inOrder(assignments))
        items.push(await naming(assignment, () => assigning(tx, assignment.participationId, () => assignOne(tx, assignment))));
      return { items };
    });
  }
}

async function assignOne(tx: Tx, { participationId, version, ...choice }: TeamAssignmentRequest): Promise<TeamAssignedView> {
  const row = await tx.use(ParticipationRepository).held(participationId);
  if (version !== undefined) refuseStale(row, version);
  const former = await tx.manager.findBy(ParticipationCoAdviserRow, { participationId });
  const { participantId, version: changed } = await assignTeam(tx, row, await chosenTeam(tx, choice));
  return {
    ...{ participationId, participantId, version: changed },
    ...given({ formerAdviserId: row.providerContactId }),
    formerCoAdviserIds: former.map(({ staffId }) => staffId),
  };
}

/** A fixed order, so that two coordinators never wait for each other crosswise. */
function inOrder(assignments: readonly TeamAssignmentRequest[]): readonly TeamAssignmentRequest[] {
  return [...assignments].sort((left, right) => (left.participationId < right.participationId ? -1 : 1));
}

async function naming<T>({ participationId }: TeamAssignmentRequest, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    throw new Problem(error.kind, { ...error.details, extension: { ...error.details.extension, participationId } });
  }
}
