import type { Projection, RecordedEvent, Tx } from '@fotfeste/shared/api';
import { CaseParticipationReader, type ListedParticipation } from '@fotfeste/participation/api';
import { measureCardOf, positionStep, type MeasureCard } from '@fotfeste/activity-plan/domain';
import type { PlanActivityRow } from './plan-activity.row';
import { PlanRepository, type NewActivity } from './plan.repository';

/** Keeps the cards of measures true: each participation has one, made with it and moved by it. */
export const measureCardProjection: Projection = {
  listensTo: ['participation.'],
  apply: async (tx: Tx, events: readonly RecordedEvent[]): Promise<void> => {
    const participantIds = [...new Set(events.flatMap(({ participantId }) => participantId ?? []))];
    const touched = new Set(events.flatMap(({ subjectId }) => subjectId ?? []));
    const all = await tx.use(CaseParticipationReader).of(participantIds);
    for (const { participations } of all.values())
      for (const participation of participations) if (touched.has(participation.id)) await keepCard(tx, participation);
  },
};

async function keepCard(tx: Tx, participation: ListedParticipation): Promise<void> {
  const repository = tx.use(PlanRepository);
  const [card, wanted] = [await repository.cardOf(participation.id), measureCardOf(participation)];
  if (!wanted) {
    if (card) await repository.removeActivity(card.id);
    return;
  }
  const patch = { fromDate: wanted.from ?? null, toDate: wanted.to ?? null, status: wanted.status, statusSince: wanted.statusSince };
  if (card) await moveCard(tx, card, { ...patch, responsible: wanted.responsible });
  else await addCard(tx, { ...(await newCard(tx, participation, wanted)), ...patch });
}

async function addCard(tx: Tx, card: NewActivity): Promise<void> {
  const { id: subjectId, participantId, measure, fromDate } = await tx.use(PlanRepository).addActivity(card);
  await tx.record({
    name: 'plan.card-added',
    participantId,
    subjectId,
    payload: { ...(measure && { measure }), ...(fromDate && { startsOn: fromDate }) },
  });
}

/** Most of what happens in a measure does not move its card. */
async function moveCard(tx: Tx, card: PlanActivityRow, patch: CardPatch): Promise<void> {
  const isMoved = cardFields.some((field) => card[field] !== patch[field]);
  if (isMoved) await tx.use(PlanRepository).changeActivity(card.id, patch);
}

const cardFields = ['fromDate', 'toDate', 'status', 'statusSince', 'responsible'] as const;
type CardPatch = Pick<NewActivity, (typeof cardFields)[number]>;

async function newCard(
  tx: Tx,
  { id, participantId }: ListedParticipation,
  { measure, status, statusSince, responsible }: MeasureCard,
): Promise<NewActivity> {
  const { actor, now } = tx;
  return {
    ...{ participantId, kind: 'measure', measure, participationId: id, responsible, status, statusSince, satisfies: [] },
    ...{ title: null, description: null, hoursPerWeek: null, fromDate: null, toDate: null, applicationStage: null },
    ...{ statusReason: null, proposedOn: null, agreedOn: null, agreedBy: null },
    position: (await tx.use(PlanRepository).lastPosition(participantId, status)) + positionStep,
    ...{ createdAt: now, createdBy: actor.id, createdByName: actor.name },
  };
}
