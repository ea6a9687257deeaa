import { In } from 'typeorm';
import type { Projection, RecordedEvent, Tx } from '@fotfeste/shared/api';
import { DocumentRow, LetterCollector, type DocumentSubject } from '@fotfeste/document/api';
import type { LetterPart } from '@fotfeste/document/domain';
import { ParticipantReader } from '@fotfeste/participant/api';
import { letterPart, tellsHowItIs, titleOfSeveral, type LetterFacts, type LetterKind } from '@fotfeste/participation/domain';
import { ParticipationRepository } from '../participation.repository';
import type { ParticipationRow } from '../rows/participation.row';
import { letterFactsOf } from './letter-facts.reader';
import { toldBy, type Told } from './letter-kind-of';

/** Puts what is decided about a participation into a letter to the participant. */
export const letterProjection: Projection = {
  listensTo: ['participation.'],
  apply: async (tx, events) => {
    for (const event of events) {
      const told = toldBy(event);
      if (told) await tell(tx, event, told);
    }
  },
};

async function tell(tx: Tx, { subjectId }: RecordedEvent, told: Told): Promise<void> {
  const row = await tx.use(ParticipationRepository).require(subjectId ?? '');
  const letters = tx.use(LetterCollector);
  const about = { kind: 'participation-decision', subjectId: row.id } as const;
  if (told.onlyAgain && !(await letters.collected(about)).includes(told.kind)) return;
  if (await isNoNews(tx, row, told)) {
    await letters.remove(about, told.replaces);
    return;
  }
  const { participantId } = row;
  const facts = await letterFactsOf(tx, row, told);
  const part = letterPart(await kindToTell(letters, about, told), facts);
  const { reason: _, reasonWords: __, ...standing } = facts;
  const afterwards = (other: LetterPart): LetterPart => (tellsHowItIs(other.key) ? letterPart(other.key, standing) : other);
  await letters.add({ ...about, participantId, part, frame: await frameOf(tx, row, facts), replaces: told.replaces, afterwards });
}

/** A place that nobody has been told of yet is told as it has become; that it was changed is no news. */
async function kindToTell(letters: LetterCollector, about: DocumentSubject, { kind }: Told): Promise<LetterKind> {
  return kind === 'change' && (await letters.collected(about)).includes('place') ? 'place' : kind;
}

/** Nobody needs to hear that something they were never told is taken back. */
async function isNoNews(tx: Tx, { id }: ParticipationRow, { kind }: Told): Promise<boolean> {
  if (kind !== 'mistake' && kind !== 'continuation') return false;
  const status = In(['to-be-sent', 'sent']);
  return !(await tx.manager.existsBy(DocumentRow, { subjectId: id, status }));
}

async function frameOf(tx: Tx, { participantId }: ParticipationRow, facts: LetterFacts) {
  const person = await tx.use(ParticipantReader).header(participantId);
  const signature = [...(tx.actor.id === 'SYSTEM' ? [] : [tx.actor.name]), facts.office];
  return { sender: facts.office, recipient: person ? [person.name] : [], signature, titleOfSeveral: titleOfSeveral(facts) };
}
