import { Injectable } from '@nestjs/common';
import type { Actor, ParticipantId } from '@fotfeste/shared/kernel';
import { invalidRequest, osloDayEnd, Problem, UnitOfWork } from '@fotfeste/shared/api';
import { AccessLog } from '../access-log';
import { wordsMissing } from '../access.problems';
import { PersonAccessReader } from '../person-access.reader';
import type { TellReasonRequest } from './reason.dto';
import type { ReasonView } from './reason.view';

/** Keeps why somebody looks, as a line of the access log before those it is for. */
@Injectable()
export class ReasonService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly accessLog: AccessLog,
  ) {}

  async tell(actor: Actor, participantId: ParticipantId, { reason, words, alsoAbout = [] }: TellReasonRequest): Promise<ReasonView> {
    const told = words?.trim();
    if (reason === 'other' && !/\p{L}{2}/u.test(told ?? ''))
      throw new Problem(invalidRequest, { errors: [{ field: 'words', message: wordsMissing }] });
    const others = alsoAbout.length === 0 ? [] : await this.unexplained(actor, alsoAbout);
    const until = osloDayEnd(this.unitOfWork.today());
    await this.accessLog.write({
      ...{ actor, permission: 'person:read', route: 'POST /api/participants/:participantId/look-up-reasons', outcome: 'shown' },
      reason: { kind: reason, words: told ? told : undefined, until },
      participantIds: [participantId, ...others.filter((id) => id !== participantId)],
    });
    return { until: until.toISOString() };
  }

  private unexplained(actor: Actor, participantIds: readonly ParticipantId[]): Promise<readonly ParticipantId[]> {
    return this.unitOfWork.search(actor, (tx) => tx.use(PersonAccessReader).unexplained(participantIds));
  }
}
