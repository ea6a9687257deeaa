import { Injectable } from '@nestjs/common';
import type { Actor, ParticipantId } from '@fotfeste/shared/kernel';
import { invalidRequest, osloDayEnd, Problem, UnitOfWork } from '@fotfeste/shared/api';
import { AccessLog } from '../access-log';
import { wordsMissing } from '../access.problems';
import type { TellReasonRequest } from './reason.dto';
import type { ReasonView } from './reason.view';

/** Keeps why somebody looks, as a line of the access log before those it is for. */
@Injectable()
export class ReasonService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly accessLog: AccessLog,
  ) {}

  async tell(actor: Actor, participantId: ParticipantId, { reason, words }: TellReasonRequest): Promise<ReasonView> {
    const told = words?.trim();
    if (reason === 'other' && !told) throw new Problem(invalidRequest, { errors: [{ field: 'words', message: wordsMissing }] });
    const until = osloDayEnd(this.unitOfWork.today());
    await this.accessLog.write({
      ...{ actor, permission: 'person:read', route: 'POST /api/participants/:participantId/look-up-reasons', outcome: 'shown' },
      reason: { kind: reason, words: told ? told : undefined, until },
      participantIds: [participantId],
    });
    return { until: until.toISOString() };
  }
}
