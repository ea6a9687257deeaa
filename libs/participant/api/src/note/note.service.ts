import { Injectable } from '@nestjs/common';
import type { EntityTarget } from 'typeorm';
import type { Actor, ParticipantId } from '@fotfeste/shared/kernel';
import { changedByOther, notFound, Problem, UnitOfWork, type Tx } from '@fotfeste/shared/api';
import { PersonAccessReader } from '@fotfeste/access/api';
import type { NoteKind } from '@fotfeste/participant/domain';
import { ControlNoteRow, SupportNoteRow } from '../rows';
import type { NoteRow } from '../rows/note.rows';
import type { PersonNoteRequest } from './note.dto';
import { notOwnNote } from './note.problems';
import type { PersonNotesView, PersonNoteView } from './note.view';

/** The note the user saw. */
export interface SeenNote {
  readonly kind: NoteKind;
  readonly id: string;
  readonly version: number;
}

const rows: Readonly<Record<NoteKind, EntityTarget<NoteRow>>> = { support: SupportNoteRow, control: ControlNoteRow };

/** Notes for colleagues, on support and on control, each kind in its own place. What a note said before stands in the twin. */
@Injectable()
export class NoteService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  list(actor: Actor, participantId: ParticipantId, kind: NoteKind): Promise<PersonNotesView> {
    return this.unitOfWork.read(actor, (tx) => notesOf(tx, participantId, kind));
  }

  write(actor: Actor, participantId: ParticipantId, kind: NoteKind, { words }: PersonNoteRequest): Promise<PersonNotesView> {
    return this.unitOfWork.run(actor, async (tx) => {
      if (!(await tx.use(PersonAccessReader).visible(participantId))) throw new Problem(notFound);
      const written = { writtenOn: tx.today, writtenBy: actor.id, writtenByName: actor.name };
      const { identifiers } = await tx.manager.insert(rows[kind], { participantId, words: words.trim(), ...written });
      const { id: subjectId } = identifiers[0] as { id: string };
      await tx.record({ name: `participant.${kind}-note-written`, participantId, subjectId });
      return notesOf(tx, participantId, kind);
    });
  }

  change(
    actor: Actor,
    participantId: ParticipantId,
    { kind, id, version }: SeenNote,
    { words }: PersonNoteRequest,
  ): Promise<PersonNotesView> {
    return this.unitOfWork.run(actor, async (tx) => {
      const current = await tx.manager.findOneBy(rows[kind], { id, participantId });
      if (!current) throw new Problem(notFound);
      if (current.writtenBy !== actor.id) throw new Problem(notOwnNote);
      if (current.version !== version) throw new Problem(changedByOther, { extension: { version: current.version } });
      if (current.words !== words.trim()) {
        await tx.manager.update(rows[kind], { id }, { words: words.trim() });
        await tx.record({ name: `participant.${kind}-note-changed`, participantId, subjectId: id });
      }
      return notesOf(tx, participantId, kind);
    });
  }
}

async function notesOf(tx: Tx, participantId: ParticipantId, kind: NoteKind): Promise<PersonNotesView> {
  const found = await tx.manager.find(rows[kind], { where: { participantId }, order: { id: 'DESC' } });
  return { items: found.map((row) => noteView(row, tx.actor)) };
}

function noteView({ id, words, writtenOn, writtenBy, writtenByName, version }: NoteRow, actor: Actor): PersonNoteView {
  return { id, words, writtenOn, writtenByName, version, isChanged: version > 1, isOwn: writtenBy === actor.id };
}
