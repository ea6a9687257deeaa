import { addDays } from '@fotfeste/shared/kernel';
import type { Life } from './life';

const support = [
  'Foretrekker SMS framfor telefon. Ring helst etter klokken ti.',
  'Trygg på datamaskin, men vil gjerne øve på jobbsøknad sammen med noen før den sendes.',
  'Henter barn klokken 15.30. Møter bør legges til formiddagen.',
] as const;
const control = 'Møtte ikke til avtalt samtale. Ringte samme dag og oppga forsinket buss. Ingen oppfølging av vilkår nå.';

/** What advisers write for each other. Told at the end of the story, since it changes nothing else in it. */
export function writeNotes({ journal, adviser, since, today }: Life): void {
  const draw = Number.parseInt(journal.participantId.slice(-6), 16);
  if (!adviser || since > addDays(today, -40)) return;
  const write = (kind: 'support' | 'control', words: string, daysAgo: number): void => {
    const deed = { by: adviser, on: addDays(today, -daysAgo) };
    const id = journal.id(journal.moment(deed.on));
    journal.write(`${kind}_note`, deed, {
      ...{ id, participant_id: journal.participantId, words, written_on: deed.on, written_by: adviser.id, written_by_name: adviser.name },
    });
    journal.record(deed, { name: `participant.${kind}-note-written`, subjectId: id });
  };
  if (draw % 3 === 0) write('support', support[draw % support.length] ?? support[0], 10 + (draw % 25));
  if (draw % 17 === 0) write('control', control, 5 + (draw % 20));
}
