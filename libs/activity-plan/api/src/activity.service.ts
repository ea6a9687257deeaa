import { Injectable } from '@nestjs/common';
import type { Actor, LocalDate, ParticipantId } from '@fotfeste/shared/kernel';
import { changedByOther, invalidRequest, mergedByField, notFound, Problem, UnitOfWork, type Tx } from '@fotfeste/shared/api';
import {
  agreementHindrance,
  asksNewAgreement,
  faultsOf,
  fieldOfFault,
  isOfEarlierPeriod,
  isOverBefore,
  positionStep,
  type ActivityContent,
} from '@fotfeste/activity-plan/domain';
import { PersonPeriodReader } from '@fotfeste/participant/api';
import { activityContent, activityOf, columnsOf, contentOf } from './activity-content';
import type { PlanActivityRow } from './plan-activity.row';
import { openPlan } from './plan-lock';
import { activityVersionView, activityView } from './plan-views';
import type { ActivityRequest, NewActivityRequest } from './plan.dto';
import { agreementRefused, faultTexts, hindranceTexts, madeByMeasure, ofEarlierPeriod, overBeforeFollowUp } from './plan.problems';
import { PlanRepository } from './plan.repository';
import { refuseSaidDay } from './said-day';
import type { ActivityHistoryView, ActivityView } from './plan.view';

/** Activities that people write: added, changed, agreed. */
@Injectable()
export class ActivityService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  add(actor: Actor, participantId: ParticipantId, { status, ...content }: NewActivityRequest): Promise<ActivityView> {
    return this.unitOfWork.run(actor, async (tx) => {
      await openPlan(tx, participantId);
      refuseFaults(content, tx);
      await refuseOverBefore(tx, participantId, content);
      const repository = tx.use(PlanRepository);
      const row = await repository.addActivity({
        ...columnsOf(content),
        ...{ participantId, status, statusReason: null, statusSince: tx.today, proposedOn: status === 'proposed' ? tx.today : null },
        ...{ agreedOn: null, agreedBy: null, participationId: null, measure: null },
        position: (await repository.lastPosition(participantId, status)) + positionStep,
        ...{ createdAt: tx.now, createdBy: actor.id, createdByName: actor.name },
      });
      const { id, kind } = row;
      await tx.record({ name: 'plan.activity-added', participantId, subjectId: id, payload: { kind, status } });
      return activityView(row);
    });
  }

  /** Changes the content, which takes an agreement with it unless only news was told. Fields that only a colleague changed stay as they are; a field both changed is 412 with both versions. */
  change(actor: Actor, activityId: string, content: ActivityRequest, version: number): Promise<ActivityView> {
    return this.unitOfWork.run(actor, async (tx) => {
      const current = await heldActivity(tx, activityId);
      if (current.kind === 'measure') throw new Problem(madeByMeasure);
      refuseFaults(content, tx);
      const seen = await seenActivity(tx, current, version);
      const patch = mergedByField({
        current: { ...activityContent(current), version: current.version },
        seen: activityContent(seen),
        wanted: columnsOf(content),
      });
      const wanted = contentOf({ ...activityContent(current), ...patch });
      refuseFaults(wanted, tx);
      const { participantId } = current;
      await refuseOverBefore(tx, participantId, wanted);
      const fields = Object.keys(patch);
      const lapses = current.agreedOn !== null && asksNewAgreement(fields);
      const row = await tx.use(PlanRepository).changeActivity(activityId, { ...patch, ...(lapses && { agreedOn: null, agreedBy: null }) });
      if (fields.length === 0) return activityView(row);
      await tx.record({ name: 'plan.activity-changed', participantId, subjectId: activityId, payload: { fields } });
      if (lapses) await tx.record({ name: 'plan.agreement-lapsed', participantId, subjectId: activityId, payload: { kind: row.kind } });
      return activityView(row);
    });
  }

  /** Writes down that the participant and Nav have agreed on the activity (avtalt). */
  agree(actor: Actor, activityId: string, agreedOn: LocalDate, version: number): Promise<ActivityView> {
    return this.unitOfWork.run(actor, async (tx) => {
      const current = await heldActivity(tx, activityId);
      const hindrance = agreementHindrance(activityOf(current));
      if (hindrance) throw new Problem({ ...agreementRefused, detail: hindranceTexts[hindrance] });
      refuseSaidDay('agreedOn', agreedOn, tx);
      if (version !== current.version) await refuseUnseenContent(tx, current, version);
      const row = await tx.use(PlanRepository).changeActivity(activityId, { agreedOn, agreedBy: actor.id });
      const { participantId, kind } = row;
      await tx.record({ name: 'plan.activity-agreed', participantId, subjectId: activityId, payload: { kind, agreedOn } });
      return activityView(row);
    });
  }

  history(actor: Actor, activityId: string): Promise<ActivityHistoryView> {
    return this.unitOfWork.read(actor, async (tx) => {
      const repository = tx.use(PlanRepository);
      const current = await repository.activity(activityId);
      if (!current) throw new Problem(notFound);
      return { versions: (await repository.versionsOf(current)).map(activityVersionView) };
    });
  }
}

/** The card, held for a change, with the plan open. */
export async function heldActivity(tx: Tx, activityId: string): Promise<PlanActivityRow> {
  const repository = tx.use(PlanRepository);
  const found = await repository.activity(activityId);
  if (!found) throw new Problem(notFound);
  await openPlan(tx, found.participantId);
  const held = await repository.lockedActivity(activityId);
  if (!held) throw new Problem(notFound);
  const [newest] = await tx.use(PersonPeriodReader).followUps(held.participantId);
  if (isOfEarlierPeriod(held, newest)) throw new Problem(ofEarlierPeriod);
  return held;
}

/** The card as the user saw it. */
export async function seenActivity(tx: Tx, current: PlanActivityRow, version: number): Promise<PlanActivityRow> {
  const seen = await tx.use(PlanRepository).activityAt(current, version);
  if (!seen) throw new Problem(changedByOther, { extension: { theirs: activityView(current), version: current.version } });
  return seen;
}

/** Nobody agrees on words that were not on the screen. */
async function refuseUnseenContent(tx: Tx, current: PlanActivityRow, version: number): Promise<void> {
  const [now, before] = [activityContent(current), activityContent(await seenActivity(tx, current, version))];
  if (JSON.stringify(now) === JSON.stringify(before)) return;
  throw new Problem(changedByOther, { extension: { theirs: now, yours: before, version: current.version } });
}

function refuseFaults(content: ActivityContent, { today }: Tx): void {
  const errors = faultsOf(content, today).map((fault) => ({ field: fieldOfFault[fault], message: faultTexts[fault] }));
  if (errors.length > 0) throw new Problem(invalidRequest, { errors });
}

/** An activity belongs to the follow-up period that runs: what was over before it is history, not plan. */
async function refuseOverBefore(tx: Tx, participantId: ParticipantId, content: ActivityContent): Promise<void> {
  const [newest] = await tx.use(PersonPeriodReader).followUps(participantId);
  if (newest && isOverBefore(content, newest.from))
    throw new Problem(invalidRequest, { errors: [{ field: 'to', message: overBeforeFollowUp }] });
}
