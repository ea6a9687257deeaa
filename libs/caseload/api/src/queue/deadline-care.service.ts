import { Injectable } from '@nestjs/common';
import type { Actor, ParticipantId } from '@fotfeste/shared/kernel';
import { invalidRequest, Problem, UnitOfWork, type Tx } from '@fotfeste/shared/api';
import type { StaffMemberView } from '@fotfeste/access/api';
import { TaskWriter } from '@fotfeste/activity-plan/api';
import { taskDeadline } from '@fotfeste/activity-plan/domain';
import { fieldOfSnoozeFault, snoozeFaultsOf, someMeasureDeadline, type DeadlineKey } from '@fotfeste/caseload/domain';
import { Assignment } from '@fotfeste/participant/api';
import { DeadlineCareRepository, type StandingDeadline } from './deadline-care.repository';
import type { DeadlineHandoverRequest, DeadlineRequest, SnoozeRequest } from './queue.dto';
import { deadlineGone, deadlineNotTold, handoverTexts, snoozeTexts, type HandoverFault } from './queue.problems';
import type { DeadlineCareView } from './queue.view';

/** Puts deadlines aside and hands them over. The day of a deadline is never changed by it. */
@Injectable()
export class DeadlineCareService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Leaves the deadline out of the queue until a day, with a reason that stays readable. */
  snooze(actor: Actor, participantId: ParticipantId, { until, reason, ...asked }: SnoozeRequest): Promise<DeadlineCareView> {
    return this.unitOfWork.run(actor, async (tx) => {
      const deadline = keyOf(asked);
      await standingOf(tx, participantId, deadline);
      const errors = snoozeFaultsOf({ until, reason }, tx.today).map((fault) => ({
        field: fieldOfSnoozeFault[fault],
        message: snoozeTexts[fault],
      }));
      if (errors.length > 0) throw new Problem(invalidRequest, { errors });
      await tx.use(DeadlineCareRepository).snooze(participantId, deadline, until, reason.trim());
      await tx.record({ name: 'caseload.deadline-snoozed', participantId, payload: { on: deadline.dueOn, to: until } });
      return { snoozedUntil: until };
    });
  }

  /** Puts it back in the queue at once. Asked twice it changes nothing. */
  resume(actor: Actor, participantId: ParticipantId, asked: DeadlineRequest): Promise<DeadlineCareView> {
    return this.unitOfWork.run(actor, async (tx) => {
      const deadline = keyOf(asked);
      const { snoozedUntil } = await standingOf(tx, participantId, deadline);
      if (snoozedUntil === null) return {};
      await tx.use(DeadlineCareRepository).resume(participantId, deadline);
      await tx.record({ name: 'caseload.deadline-resumed', participantId, payload: { on: deadline.dueOn } });
      return {};
    });
  }

  /** Gives the deadline to a colleague who sees the person, with a note. The responsible adviser stays who it is. */
  handOver(actor: Actor, participantId: ParticipantId, { adviserId, note, ...asked }: DeadlineHandoverRequest): Promise<DeadlineCareView> {
    return this.unitOfWork.run(actor, async (tx) => {
      const deadline = keyOf(asked);
      const standing = await standingOf(tx, participantId, deadline);
      const colleague = await tx.use(Assignment).adviser(adviserId);
      const adviserFault = colleague ? await faultOf(tx, participantId, { standing, colleague }) : 'adviser-unknown';
      const errors = [
        ...(adviserFault ? [{ field: 'adviserId', message: handoverTexts[adviserFault] }] : []),
        ...(note.trim() === '' ? [{ field: 'note', message: handoverTexts['note-missing'] }] : []),
      ];
      if (errors.length > 0 || !colleague) throw new Problem(invalidRequest, { errors });
      await tx.use(DeadlineCareRepository).handOver(participantId, deadline, adviserId, note.trim());
      if (deadline.kind === taskDeadline && deadline.subjectId) await tx.use(TaskWriter).handOver(deadline.subjectId, colleague);
      await tx.record({ name: 'caseload.deadline-handed-over', participantId, payload: { on: deadline.dueOn, adviser: adviserId } });
      return { holder: adviserId };
    });
  }
}

function keyOf({ kind, subjectId, dueOn }: DeadlineRequest): DeadlineKey {
  return { kind: kind as DeadlineKey['kind'], dueOn, ...(subjectId && { subjectId }) };
}

interface Handing {
  readonly standing: StandingDeadline;
  readonly colleague: StaffMemberView;
}

/** Why the colleague cannot meet the deadline. Whoever hands over a deadline of a sensitive measure is told of it, and so is told this. */
async function faultOf(tx: Tx, participantId: ParticipantId, { standing, colleague }: Handing): Promise<HandoverFault | undefined> {
  const assignment = tx.use(Assignment);
  const [person] = await assignment.people([participantId]);
  if (!person || !assignment.maySee(colleague, person)) return 'adviser-cannot-see';
  if (standing.tellsMeasure && !(await assignment.handles(colleague, person))) return 'adviser-not-told';
  return standing.holder === colleague.id ? 'has-already' : undefined;
}

/**
 * A deadline that is not named to the actor is not there for them under its own name. Under the name it has for them, they read that it is
 * for others, as their queue says too.
 */
async function standingOf(tx: Tx, participantId: ParticipantId, deadline: DeadlineKey): Promise<StandingDeadline> {
  const cares = tx.use(DeadlineCareRepository);
  if (deadline.kind === someMeasureDeadline && (await cares.isVeiled(participantId, deadline.dueOn))) throw new Problem(deadlineNotTold);
  const standing = await cares.standing(participantId, deadline);
  if (!standing?.isTold) throw new Problem(deadlineGone);
  return standing;
}
