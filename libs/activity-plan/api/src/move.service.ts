import { Injectable } from '@nestjs/common';
import type { Actor } from '@fotfeste/shared/kernel';
import { invalidRequest, mergedByField, Problem, UnitOfWork, type Tx } from '@fotfeste/shared/api';
import { moveBetween, moveHindrance, positionBetween, positionStep, type ActivityStatus } from '@fotfeste/activity-plan/domain';
import { activityOf } from './activity-content';
import { heldActivity, seenActivity } from './activity.service';
import type { PlanActivityRow } from './plan-activity.row';
import { activityView } from './plan-views';
import type { MoveRequest } from './plan.dto';
import { hindranceTexts, moveRefused, reasonNeeded } from './plan.problems';
import { PlanRepository } from './plan.repository';
import type { ActivityView } from './plan.view';

/** Moves cards on the board, between columns and within one. */
@Injectable()
export class MoveService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  move(actor: Actor, activityId: string, { to, reason, above }: MoveRequest, version: number): Promise<ActivityView> {
    return this.unitOfWork.run(actor, async (tx) => {
      const current = await heldActivity(tx, activityId);
      const { participantId, status: from } = current;
      const seen = await seenActivity(tx, current, version);
      mergedByField({ current: { status: from, version: current.version }, seen: { status: seen.status }, wanted: { status: to } });
      refuseHindered(current, to, reason, tx);

      const position = await placeAbove(tx, current, to, above);
      if (from === to) return activityView(await tx.use(PlanRepository).changeActivity(activityId, { position }));
      const row = await tx.use(PlanRepository).changeActivity(activityId, { ...moved(current, to, reason, tx), position });
      await tx.record({ name: 'plan.activity-moved', participantId, subjectId: activityId, payload: { kind: row.kind, from, to } });
      return activityView(row);
    });
  }
}

/** What a card is when it has come to another column. */
export function moved(
  { proposedOn }: PlanActivityRow,
  to: ActivityStatus,
  reason: string | undefined,
  { today }: Tx,
): Pick<PlanActivityRow, 'status' | 'statusReason' | 'statusSince' | 'proposedOn'> {
  const isProposedAgain = to === 'proposed';
  return {
    status: to,
    statusReason: reason?.trim() ? reason.trim() : null,
    statusSince: today,
    proposedOn: isProposedAgain ? today : proposedOn,
  };
}

function refuseHindered(current: PlanActivityRow, to: ActivityStatus, reason: string | undefined, { today }: Tx): void {
  const hindrance = moveHindrance(activityOf(current), to, today);
  if (hindrance) throw new Problem({ ...moveRefused, detail: hindranceTexts[hindrance] });
  const needsReason = moveBetween(current.status, to)?.reason === 'required';
  if (needsReason && !reason?.trim()) throw new Problem(invalidRequest, { errors: [{ field: 'reason', message: reasonNeeded }] });
}

async function placeAbove(
  tx: Tx,
  { participantId, id }: PlanActivityRow,
  column: ActivityStatus,
  above: string | undefined,
): Promise<number> {
  const repository = tx.use(PlanRepository);
  const place = async (): Promise<number | undefined> => {
    const cards = (await repository.activitiesOf(participantId)).filter((card) => card.status === column && card.id !== id);
    const index = cards.findIndex((card) => card.id === above);
    return index < 0
      ? positionBetween(cards.at(-1)?.position, undefined)
      : positionBetween(cards[index - 1]?.position, cards[index]?.position);
  };
  const found = await place();
  if (found !== undefined) return found;
  await repository.renumber(participantId, column);
  return (await place()) ?? positionStep;
}
