import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { addDays, given, type Actor, type ParticipantId } from '@fotfeste/shared/kernel';
import { notFound, osloDate, Problem, UnitOfWork, type Tx } from '@fotfeste/shared/api';
import { PersonAccessReader } from '@fotfeste/access/api';
import { erasureAnswerDays, fullName } from '@fotfeste/participant/domain';
import { ErasableReader } from './erasable.reader';
import type { ErasureDecisionRequest, ErasureRequest } from './erasure.dto';
import { erasureAsked, erasureDecided, nothingToErase, othersErasure, ownErasure, refusalWithoutReason } from './erasure.problems';
import { ErasureRow } from './erasure.row';
import type { ErasuresView, ErasureView, WaitingErasuresView, WaitingErasureView } from './erasure.view';

/** Deletion for the sake of privacy: one asks, another decides, and what was written is gone for good. */
@Injectable()
export class ErasureService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  list(actor: Actor, participantId: ParticipantId): Promise<ErasuresView> {
    return this.unitOfWork.read(actor, (tx) => erasuresOf(tx, participantId));
  }

  ask(actor: Actor, participantId: ParticipantId, request: ErasureRequest): Promise<ErasuresView> {
    return this.unitOfWork.run(actor, async (tx) => {
      const { kind, targetId, scope, ground, words } = request;
      if (!(await tx.use(PersonAccessReader).visible(participantId))) throw new Problem(notFound);
      const target = await tx.use(ErasableReader).one(participantId, kind, targetId);
      if (!target || (scope === 'earlier-versions' && (!target.hasEarlier || target.isTakenBack))) throw new Problem(nothingToErase);
      const asked = { dueOn: addDays(tx.today, erasureAnswerDays), askedAt: tx.now, askedBy: actor.id, askedByName: actor.name };
      const { identifiers } = await tx.manager
        .createQueryBuilder()
        .insert()
        .into(ErasureRow)
        .values({ participantId, kind, targetId, scope, ground, words: words?.trim() ?? null, ...asked })
        .orIgnore()
        .execute();
      const row = identifiers[0] as { readonly id: string } | undefined;
      if (!row) throw new Problem(erasureAsked);
      await tx.record({ name: 'case.erasure-asked', participantId, subjectId: row.id, payload: { kind, scope, ground } });
      return erasuresOf(tx, participantId);
    });
  }

  /** Takes a request of one's own back while nobody has decided. That it was made stays. */
  withdraw(actor: Actor, erasureId: string): Promise<ErasuresView> {
    return this.unitOfWork.run(actor, async (tx) => {
      const row = await undecided(tx, erasureId);
      if (row.askedBy !== actor.id) throw new Problem(othersErasure);
      await settle(tx, row, { outcome: 'withdrawn' });
      await tell(tx, row, 'case.erasure-withdrawn');
      return erasuresOf(tx, row.participantId);
    });
  }

  /** What waits for a lead, seen by those who see the person. */
  waiting(actor: Actor): Promise<WaitingErasuresView> {
    return this.unitOfWork.read(actor, waitingFor);
  }

  /** Decides once. What is erased is gone from the case and from everything it was before; that it was, stays. */
  decide(actor: Actor, erasureId: string, { outcome, answer }: ErasureDecisionRequest): Promise<ErasureView> {
    return this.unitOfWork.run(actor, async (tx) => {
      const row = await undecided(tx, erasureId);
      if (row.askedBy === actor.id) throw new Problem(ownErasure);
      if (outcome === 'refused' && !answer?.trim())
        throw new Problem(refusalWithoutReason, { errors: [{ field: 'answer', message: refusalWithoutReason.title }] });
      await settle(tx, row, { outcome, answer: answer?.trim() ?? null });
      if (outcome === 'erased') await erase(tx, erasureId);
      await tell(tx, row, outcome === 'erased' ? 'case.erased' : 'case.erasure-refused');
      return erasureView(await tx.manager.findOneByOrFail(ErasureRow, { id: erasureId }), actor);
    });
  }
}

async function undecided(tx: Tx, erasureId: string): Promise<ErasureRow> {
  const row = await tx.manager.findOneBy(ErasureRow, { id: erasureId });
  if (!row) throw new Problem(notFound);
  if (row.outcome) throw new Problem(erasureDecided);
  return row;
}

/** Decides once, whoever is first. */
async function settle(
  { manager, actor, now }: Tx,
  { id }: ErasureRow,
  what: Pick<ErasureRow, 'outcome'> & Partial<ErasureRow>,
): Promise<void> {
  const decided = { decidedAt: now, decidedBy: actor.id, decidedByName: actor.name };
  const { affected } = await manager.update(ErasureRow, { id, outcome: IsNull() }, { ...what, ...decided });
  if (!affected) throw new Problem(erasureDecided);
}

async function tell(tx: Tx, { id: subjectId, participantId, kind, scope, ground }: ErasureRow, name: `case.${string}`): Promise<void> {
  await tx.record({ name, participantId, subjectId, payload: { kind, scope, ground } });
}

/** Nothing is left to delete when somebody has been there meanwhile. */
async function erase(tx: Tx, erasureId: string): Promise<void> {
  const [gone] = await tx.query<{ rows: number }>('select ff.erase($1) as rows', [erasureId]);
  if (!gone?.rows) throw new Problem(nothingToErase);
}

async function erasuresOf(tx: Tx, participantId: ParticipantId): Promise<ErasuresView> {
  const rows = await tx.manager.find(ErasureRow, { where: { participantId }, order: { id: 'DESC' } });
  return { erasable: await tx.use(ErasableReader).of(participantId), items: rows.map((row) => erasureView(row, tx.actor)) };
}

async function waitingFor(tx: Tx): Promise<WaitingErasuresView> {
  const rows = await tx.query<{ id: string; givenName: string; familyName: string }>(
    `select e.id, p.given_name as "givenName", p.family_name as "familyName"
     from erasure e join participant p on p.participant_id = e.participant_id where e.outcome is null order by e.asked_at, e.id`,
  );
  const items: WaitingErasureView[] = [];
  for (const { id, ...name } of rows) {
    const row = await tx.manager.findOneByOrFail(ErasureRow, { id });
    const target = await tx.use(ErasableReader).one(row.participantId, row.kind, row.targetId);
    items.push({ ...erasureView(row, tx.actor), name: fullName(name), ...given({ target }) });
  }
  return { items };
}

function erasureView(row: ErasureRow, actor: Actor) {
  const { id, participantId, kind, scope, ground, askedAt, askedBy, askedByName, dueOn, outcome, answer, words } = row;
  return {
    ...{
      id,
      participantId,
      kind,
      scope,
      ground,
      askedByName,
      dueOn,
      askedAt: askedAt.toISOString(),
      askedOn: osloDate(askedAt),
      isOwn: askedBy === actor.id,
    },
    ...given({ words, outcome, answer, decidedAt: row.decidedAt?.toISOString(), decidedByName: row.decidedByName, rowsGone: row.rowsGone }),
  };
}
