import { Injectable } from '@nestjs/common';
import { given, type Actor, type ParticipantId } from '@fotfeste/shared/kernel';
import { changedByOther, invalidRequest, mergedByField, notFound, Problem, rowAtVersion, UnitOfWork, type Tx } from '@fotfeste/shared/api';
import { contactFaultsOf, contactUndoHindrance } from '@fotfeste/activity-plan/domain';
import type { ContactNoteRequest } from './contact.dto';
import { contactFaultTexts, contactUndoProblems, nothingAwaited } from './contact.problems';
import type { ContactNoteListView, ContactNoteView } from './contact.view';
import { PlanContactRow } from './plan-contact.row';

/** Notes that adviser and participant were in touch, and whose answer is waited for. */
@Injectable()
export class ContactNoteService {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  list(actor: Actor, participantId: ParticipantId): Promise<ContactNoteListView> {
    return this.unitOfWork.read(actor, async (tx) => {
      const rows = await tx.manager.find(PlanContactRow, { where: { participantId }, order: { contactOn: 'DESC', id: 'DESC' } });
      return { items: rows.map((row) => noteView(row, tx)) };
    });
  }

  note(actor: Actor, participantId: ParticipantId, request: ContactNoteRequest): Promise<ContactNoteView> {
    return this.unitOfWork.run(actor, async (tx) => {
      refuseFaults(request, tx);
      const written = { writtenAt: tx.now, writtenBy: actor.id, writtenByName: actor.name };
      const row = { participantId, ...columnsOf(request), answeredOn: null, ...written };
      const { identifiers } = await tx.manager.insert(PlanContactRow, row);
      const { id: subjectId } = identifiers[0] as { readonly id: string };
      await tx.record({ name: 'plan.contact-noted', participantId, subjectId, payload: { on: request.on, channel: request.channel } });
      return noteView(await require(tx, subjectId), tx);
    });
  }

  /** Writes the note anew. What only a colleague changed stays; a field both changed is 412 with both versions. */
  change(actor: Actor, contactId: string, request: ContactNoteRequest, version: number): Promise<ContactNoteView> {
    return this.unitOfWork.run(actor, async (tx) => {
      const current = await require(tx, contactId);
      refuseFaults(request, tx);
      const [standing, seen] = [noteView(current, tx), await columnsAt(tx, contactId, version)];
      if (!seen) throw new Problem(changedByOther, { extension: { theirs: standing, standing, version: current.version } });
      const stored = { ...writtenColumns(current), version: current.version };
      const patch = mergedByField<NoteColumns>({ current: stored, seen, wanted: columnsOf(request), standing });
      if (Object.keys(patch).length === 0) return standing;
      const isWaiting = 'waitsFor' in patch ? patch.waitsFor : current.waitsFor;
      await tx.manager.update(PlanContactRow, { id: contactId }, { ...patch, answeredOn: isWaiting ? current.answeredOn : null });
      const { participantId } = current;
      await tx.record({ name: 'plan.contact-changed', participantId, subjectId: contactId, payload: { on: request.on } });
      return noteView(await require(tx, contactId), tx);
    });
  }

  /** The answer has come, or is not waited for any longer. Said twice it changes nothing. */
  answer(actor: Actor, contactId: string): Promise<ContactNoteView> {
    return this.unitOfWork.run(actor, async (tx) => {
      const current = await require(tx, contactId);
      if (!current.waitsFor) throw new Problem(nothingAwaited);
      if (current.answeredOn) return noteView(current, tx);
      await tx.manager.update(PlanContactRow, { id: contactId }, { answeredOn: tx.today });
      const { participantId, waitsFor } = current;
      await tx.record({ name: 'plan.contact-answered', participantId, subjectId: contactId, payload: { waitsFor } });
      return noteView(await require(tx, contactId), tx);
    });
  }

  /** Takes the note back; what it was stays in the twin. */
  undo(actor: Actor, contactId: string): Promise<void> {
    return this.unitOfWork.run(actor, async (tx) => {
      const current = await require(tx, contactId);
      const hindrance = hindranceOf(current, tx);
      if (hindrance) throw new Problem(contactUndoProblems[hindrance]);
      await tx.manager.delete(PlanContactRow, { id: contactId });
      const { participantId, contactOn: on } = current;
      await tx.record({ name: 'plan.contact-removed', participantId, subjectId: contactId, payload: { on } });
    });
  }
}

async function require(tx: Tx, id: string): Promise<PlanContactRow> {
  const row = await tx.manager.findOneBy(PlanContactRow, { id });
  if (!row) throw new Problem(notFound);
  return row;
}

/** What is stored of what people write of a contact. */
type NoteColumns = Pick<PlanContactRow, 'channel' | 'contactOn' | 'words' | 'waitsFor' | 'awaits' | 'waitsUntil'>;

interface StoredColumns extends Pick<NoteColumns, 'channel' | 'words' | 'awaits'> {
  readonly contact_on: NoteColumns['contactOn'];
  readonly waits_for: NoteColumns['waitsFor'];
  readonly waits_until: NoteColumns['waitsUntil'];
}

/** What people had written of the note at the version somebody saw. */
async function columnsAt(tx: Tx, id: string, version: number): Promise<NoteColumns | undefined> {
  const row = await rowAtVersion<StoredColumns>(tx, 'plan_contact', id, version);
  if (!row) return undefined;
  const { channel, words, contact_on: contactOn, waits_for: waitsFor, awaits, waits_until: waitsUntil } = row;
  return { channel, contactOn, words, waitsFor, awaits, waitsUntil };
}

function writtenColumns({ channel, contactOn, words, waitsFor, awaits, waitsUntil }: PlanContactRow): NoteColumns {
  return { channel, contactOn, words, waitsFor, awaits, waitsUntil };
}

function columnsOf({ channel, on: contactOn, words, waitsFor, awaits, waitsUntil }: ContactNoteRequest): NoteColumns {
  const waiting = { waitsFor: waitsFor ?? null, awaits: (waitsFor && awaits) ?? null, waitsUntil: waitsUntil ?? null };
  return { channel, contactOn, words: words?.trim() || null, ...waiting };
}

function noteView(row: PlanContactRow, tx: Tx): ContactNoteView {
  const { id, version, channel, contactOn: on, words, waitsFor, awaits, waitsUntil, answeredOn, writtenByName } = row;
  const isUndoable = hindranceOf(row, tx) === undefined;
  return { id, version, channel, on, writtenByName, isUndoable, ...given({ words, waitsFor, awaits, waitsUntil, answeredOn }) };
}

function hindranceOf({ writtenBy, writtenAt }: PlanContactRow, { actor, now }: Tx) {
  return contactUndoHindrance({ writtenBy, writtenAt: writtenAt.getTime() }, { by: actor.id, at: now.getTime() });
}

function refuseFaults(request: ContactNoteRequest, { today }: Tx): void {
  const errors = contactFaultsOf(request, today).map(({ field, fault }) => ({ field, message: contactFaultTexts[fault] }));
  if (errors.length > 0) throw new Problem(invalidRequest, { errors });
}
