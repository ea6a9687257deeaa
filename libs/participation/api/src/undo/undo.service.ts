import { Injectable } from '@nestjs/common';
import type { Actor } from '@fotfeste/shared/kernel';
import { Problem, UnitOfWork, type Tx } from '@fotfeste/shared/api';
import { LetterCollector } from '@fotfeste/document/api';
import { undoMinutes } from '@fotfeste/participation/domain';
import { consequencesOf } from '../life/consequences';
import { notesOf } from '../life/notes';
import type { RehearsalView } from '../life/rehearsal.view';
import { ParticipationRepository } from '../participation.repository';
import { refuseStale } from '../participation.service';
import { PlaceReader } from '../place/place.reader';
import type { ParticipationRow } from '../rows/participation.row';
import { participationView } from '../view/participation-view';
import type { ParticipationView } from '../view/participation.view';
import { UndoReader, type Deed } from './undo.reader';
import { UndoRepository } from './undo.repository';
import { undoProblems } from './undo.problems';

/** Takes back the last thing somebody did, while it is quiet and nobody has built on it. A new change, told in the history. */
@Injectable()
export class UndoService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  undo(actor: Actor, participationId: string, version: number): Promise<ParticipationView> {
    return this.unitOfWork.run(actor, async (tx) => participationView(tx, await this.undoWithin(tx, participationId, version)));
  }

  async rehearse(actor: Actor, participationId: string, version: number): Promise<RehearsalView> {
    const { events, reply } = await this.unitOfWork.rehearse(actor, async (tx) =>
      notesOf(tx, await this.undoWithin(tx, participationId, version)),
    );
    return consequencesOf(events, reply);
  }

  /** For those who take back several in one transaction. */
  async undoWithin(tx: Tx, participationId: string, version: number): Promise<ParticipationRow> {
    const row = await tx.use(ParticipationRepository).held(participationId);
    refuseStale(row, version);
    return tx.actor.role === 'measure-coordinator' ? tx.asSystem(() => undo(tx, row)) : undo(tx, row);
  }
}

async function undo(tx: Tx, row: ParticipationRow): Promise<ParticipationRow> {
  if (row.offeringId) await tx.use(PlaceReader).held(row.offeringId, row.id);
  const found = await tx.use(UndoReader).undoable(row);
  if (found.kind === 'hindered') throw new Problem(undoProblems[found.hindrance], { values: { by: found.by ?? '', minutes: undoMinutes } });
  const { deed, before } = found;
  const restored = await tx.use(UndoRepository).takeBack(row, deed, before);
  await tx.use(LetterCollector).restore({ kind: 'participation-decision', subjectId: row.id }, deed.row.recordedAt);
  await record(tx, row, restored, deed);
  return restored;
}

async function record(tx: Tx, was: ParticipationRow, now: ParticipationRow, { kind, row }: Deed): Promise<void> {
  const { id: subjectId, participantId, organisation, measure, offeringId } = now;
  const isShared = was.sharedOn !== null || now.sharedOn !== null;
  await tx.record({
    name: 'participation.undone',
    ...{ participantId, subjectId },
    ...(organisation && isShared && { organisation }),
    payload: {
      measure,
      ...(offeringId && { offeringId }),
      ...{ undid: kind, kind: 'step' in row ? row.step : row.kind, deedId: row.id, from: was.status, to: now.status },
    },
  });
}
