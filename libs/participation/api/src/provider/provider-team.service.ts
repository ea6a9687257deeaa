import { Injectable } from '@nestjs/common';
import type { Actor } from '@fotfeste/shared/kernel';
import { notPermitted, Problem, UnitOfWork } from '@fotfeste/shared/api';
import { ParticipantReader } from '@fotfeste/participant/api';
import { incomplete, noSuchStep, reasonTexts } from '../participation.problems';
import { ParticipationRepository } from '../participation.repository';
import { ParticipationSuitabilityRow } from '../rows/proposal.rows';
import type { ParticipationRow } from '../rows/participation.row';
import { assignTeam, chosenTeam } from './assign-team';
import { assigning } from './assigning';
import type { ProviderTeamRequest, SuitabilityRequest } from './provider.dto';
import { recordByProvider } from './provider-record';
import { providerView } from './provider-view';
import type { ProviderParticipationView } from './provider.view';

/** Who at the provider follows a participant up, and what the provider thinks of an applicant. */
@Injectable()
export class ProviderTeamService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /**
   * Names the adviser and those who help. Coordinators decide that; an adviser only takes people in. Whoever gives up somebody protected gets a
   * last answer without what is shared, and does not see the person again.
   */
  assign(actor: Actor, participationId: string, request: ProviderTeamRequest): Promise<ProviderParticipationView> {
    return this.unitOfWork.run(actor, async (tx) => {
      const row = await tx.use(ParticipationRepository).held(participationId);
      if (actor.role !== 'provider-coordinator') throw new Problem(notPermitted);
      const team = await chosenTeam(tx, request);
      const changed = await assigning(tx, participationId, () => assignTeam(tx, row, team));
      const isStillKnown = (await tx.use(ParticipantReader).protections([row.participantId])).size > 0;
      return isStillKnown ? providerView(tx, changed) : tx.asSystem(() => providerView(tx, changed));
    });
  }

  /** Says whether an applicant meets the requirements; what was said before stays in the file. */
  judge(actor: Actor, participationId: string, { verdict, words }: SuitabilityRequest): Promise<ProviderParticipationView> {
    return this.unitOfWork.run(actor, async (tx) => {
      const row = await tx.use(ParticipationRepository).held(participationId);
      if (!isConsidered(row)) throw new Problem(noSuchStep, { extension: { status: row.status } });
      const why = words?.trim();
      if (verdict === 'does-not-meet' && !why)
        throw new Problem(incomplete, { errors: [{ field: 'words', message: reasonTexts['words-missing'] }] });
      const { participantId } = row;
      const judged = { judgedAt: tx.now, judgedBy: actor.id, judgedByName: actor.name };
      await tx.manager.insert(ParticipationSuitabilityRow, { participantId, participationId, verdict, words: why || null, ...judged });
      await recordByProvider(tx, row, 'participation.suitability-judged', { verdict });
      return providerView(tx, row);
    });
  }
}

/** The provider judges those who have applied, before Nav has decided. */
function isConsidered({ status }: ParticipationRow): boolean {
  return status === 'applied' || status === 'under-consideration' || status === 'waiting-list';
}
