import { Injectable } from '@nestjs/common';
import { given, type Actor, type LocalDate, type ParticipantId } from '@fotfeste/shared/kernel';
import { notFound, Problem, UnitOfWork, type Tx } from '@fotfeste/shared/api';
import { keptOpenUntil } from '@fotfeste/eligibility/domain';
import { followUpEndsBy } from '@fotfeste/participant/domain';
import { changeRow } from '../change-row';
import { HandoverReader } from '../office/handover.reader';
import { CasePersonReader } from '../reader/case-person.reader';
import { alreadyFollowedUp, endedTooLongAgo, endsBeforeStart, followUpBlocked } from '../participant.problems';
import { startFollowUp } from './follow-up-start';
import { FollowUpPeriodRow } from '../rows';
import { FollowUpBlockers } from './follow-up-blockers';
import type { EndFollowUpRequest, StartFollowUpRequest } from './follow-up.dto';
import type { FollowUpPeriodView, FollowUpView } from './follow-up.view';

/** Time under follow-up: shown, started again, ended when nothing stands in the way. */
@Injectable()
export class FollowUpService {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly blockers: FollowUpBlockers,
  ) {}

  of(actor: Actor, participantId: ParticipantId): Promise<FollowUpView> {
    return this.unitOfWork.read(actor, (tx) => this.view(tx, participantId));
  }

  /** Starts a period for somebody who is here and is not followed up now. */
  start(actor: Actor, participantId: ParticipantId, { reason, explanation }: StartFollowUpRequest): Promise<FollowUpView> {
    return this.unitOfWork.run(actor, async (tx) => {
      if (!(await startFollowUp(tx, participantId, { reason, explanation }))) throw new Problem(alreadyFollowedUp);
      return this.view(tx, participantId);
    });
  }

  /** Ends a period. Refused with every reason that stands in the way. */
  end(
    actor: Actor,
    participantId: ParticipantId,
    { id, version }: { readonly id: string; readonly version: number },
    { reason, explanation, on }: EndFollowUpRequest,
  ): Promise<FollowUpView> {
    return this.unitOfWork.run(actor, async (tx) => {
      const current = await tx.manager.findOneBy(FollowUpPeriodRow, { id, participantId });
      if (!current) throw new Problem(notFound);
      if (on < current.from) throw new Problem(endsBeforeStart, { errors: [{ field: 'on', message: endsBeforeStart.title }] });
      const reasons = await this.blockers.of(tx, participantId);
      if (reasons.length > 0) throw new Problem(followUpBlocked, { extension: { reasons } });
      const wanted = { to: on, endReason: reason, endExplanation: explanation };
      await changeRow(tx, FollowUpPeriodRow, { participantId, id, version, wanted });
      await tx.record({ name: 'participant.follow-up-ended', participantId, subjectId: id, payload: { on, reason } });
      return this.view(tx, participantId);
    });
  }

  /**
   * Takes up again the newest period, which has ended, as if it had not: decision, plan and history go on. Only for as long as an end by
   * itself waits; after that a new period begins.
   */
  reactivate(
    actor: Actor,
    participantId: ParticipantId,
    { id, version }: { readonly id: string; readonly version: number },
  ): Promise<FollowUpView> {
    return this.unitOfWork.run(actor, async (tx) => {
      const [newest] = await tx.manager.find(FollowUpPeriodRow, { where: { participantId }, order: { from: 'DESC' }, take: 1 });
      const asked = await tx.manager.findOneBy(FollowUpPeriodRow, { id, participantId });
      if (!newest || !asked) throw new Problem(notFound);
      if (!newest.to) throw new Problem(alreadyFollowedUp);
      if (newest.id !== id || tx.today > keptOpenUntil(newest.to)) throw new Problem(endedTooLongAgo);
      await changeRow(tx, FollowUpPeriodRow, {
        ...{ participantId, id, version },
        wanted: { to: undefined, endReason: undefined, endExplanation: undefined },
      });
      await tx.record({ name: 'participant.follow-up-reactivated', participantId, subjectId: id, payload: { on: newest.to } });
      return this.view(tx, participantId);
    });
  }

  private async view(tx: Tx, participantId: ParticipantId): Promise<FollowUpView> {
    const rows = await tx.query<PeriodRow>(
      `select f.id, f.office, o.name as "officeName", f.from_date::text as "from", f.to_date::text as "to", f.start_reason as "startReason",
              f.start_explanation as "startExplanation", f.end_reason as "endReason", f.end_explanation as "endExplanation", f.version
       from follow_up_period f left join nav_office o on o.unit_number = f.office
       where f.participant_id = $1 order by f.from_date desc`,
      [participantId],
    );
    const [newest] = rows;
    const reactivates = newest?.to && tx.today <= keptOpenUntil(newest.to) ? newest : undefined;
    const endsBy = newest && !newest.to ? await lastDayByItself(tx, participantId, newest.from) : undefined;
    const open = newest && !newest.to ? await this.blockers.leftOpen(tx, participantId) : [];
    return {
      periods: rows.map(periodView),
      blockers: await this.blockers.named(tx, participantId, await this.blockers.of(tx, participantId)),
      leftOpen: await this.blockers.named(tx, participantId, open),
      handovers: await tx.use(HandoverReader).of(participantId),
      ...given({ endsBy }),
      ...(reactivates && { reactivates: reactivates.id }),
    };
  }
}

/** The same day as the round of the night goes by. */
async function lastDayByItself(tx: Tx, participantId: ParticipantId, from: LocalDate): Promise<LocalDate | undefined> {
  const [person] = await tx.use(CasePersonReader).of([participantId]);
  if (!person || person.hasOpenAap) return undefined;
  const { registeredTo, aapTo } = person;
  return followUpEndsBy({ from, ...given({ registeredTo, aapTo }) });
}

type Optional = 'officeName' | 'to' | 'startExplanation' | 'endReason' | 'endExplanation';
type PeriodRow = Omit<FollowUpPeriodView, Optional> & { readonly [K in Optional]: NonNullable<FollowUpPeriodView[K]> | null } & {
  readonly from: LocalDate;
  readonly to: LocalDate | null;
};

function periodView(row: PeriodRow): FollowUpPeriodView {
  const { id, office, from, startReason, version, officeName, to, startExplanation, endReason, endExplanation } = row;
  return { id, office, from, startReason, version, ...given({ officeName, to, startExplanation, endReason, endExplanation }) };
}
