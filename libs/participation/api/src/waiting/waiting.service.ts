import { Injectable } from '@nestjs/common';
import type { Actor } from '@fotfeste/shared/kernel';
import { Problem, UnitOfWork, type Tx } from '@fotfeste/shared/api';
import { partyOf, waitingStatuses } from '@fotfeste/participation/domain';
import type { DecisionsView } from '../application/application.view';
import { noSuchStep } from '../participation.problems';
import { ParticipationRepository } from '../participation.repository';
import { refuseStale } from '../participation.service';
import type { ParticipationRow } from '../rows/participation.row';
import { participationView } from '../view/participation-view';
import type { ParticipationView } from '../view/participation.view';
import type { WaitingCauseRequest } from './waiting.dto';
import { refuseWaitingFault } from './waiting-fault';

/** Why somebody waits, said and changed while they do, by the adviser or by whoever takes in. */
@Injectable()
export class WaitingService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  explain(actor: Actor, participationId: string, version: number, request: WaitingCauseRequest): Promise<ParticipationView> {
    return this.unitOfWork.run(actor, async (tx) => participationView(tx, await explainWithin(tx, participationId, version, request)));
  }

  /** The same by the measure coordinator, who sees the application alone. */
  explainApplication(actor: Actor, participationId: string, version: number, request: WaitingCauseRequest): Promise<DecisionsView> {
    return this.unitOfWork.run(actor, async (tx) => {
      const { participantId, version: now, status } = await explainWithin(tx, participationId, version, request);
      return { items: [{ participationId, participantId, version: now, status }] };
    });
  }
}

async function explainWithin(tx: Tx, participationId: string, version: number, request: WaitingCauseRequest): Promise<ParticipationRow> {
  const participations = tx.use(ParticipationRepository);
  const row = await participations.held(participationId);
  refuseStale(row, version);
  const isWaiting = waitingStatuses.some((status) => status === row.status);
  if (!isWaiting) throw new Problem(noSuchStep, { extension: { change: 'waiting-cause', status: row.status } });
  const { waitingCauseCode: code, waitingCause: words } = request;
  refuseWaitingFault(code, words);
  const changed = await participations.change(row.id, { waitingCauseCode: code, waitingCause: words?.trim() || null });
  const { participantId, id: subjectId, measure } = changed;
  const event = { name: 'participation.waiting-explained', participantId, subjectId, payload: { measure, cause: code } } as const;
  await (partyOf(tx.actor.role) === 'coordinator' ? tx.asSystem(() => tx.record(event)) : tx.record(event));
  return changed;
}
