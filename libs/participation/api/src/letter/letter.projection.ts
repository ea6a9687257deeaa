import { In } from 'typeorm';
import type { Projection, RecordedEvent, Tx } from '@fotfeste/shared/api';
import { DocumentRow, LetterCollector } from '@fotfeste/document/api';
import { ParticipantReader } from '@fotfeste/participant/api';
import { letterPart, titleOfSeveral, type LetterFacts } from '@fotfeste/participation/domain';
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
  if (await isNoNews(tx, row, told)) {
    await letters.remove(about, told.replaces);
    return;
  }
  const { participantId } = row;
  const facts = await letterFactsOf(tx, row, told);
  const part = letterPart(told.kind, facts);
  await letters.add({ ...about, participantId, part, frame: await frameOf(tx, row, facts), replaces: told.replaces });
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
