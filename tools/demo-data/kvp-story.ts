import { addDays } from '@fotfeste/shared/kernel';
import type { Life } from './life';

/** The adviser of the office that locks cases for the qualification programme. */
const locking = 'Z994005';

/** Somebody without measures whose case the office has locked for the programme. Told at the end of the story. */
export function writeKvp({ journal, office, adviser, since, today, person }: Life): void {
  const hasMeasure = journal.rows.has('participation') || journal.rows.has('plan_activity');
  if (adviser?.id !== locking || hasMeasure || since > addDays(today, -20)) return;
  if (person.protection !== 'none' || person.isShielded || Number.parseInt(journal.participantId.slice(-6), 16) % 4 !== 0) return;
  const locked = { person_access: { office_lock: office }, person_name: { walled: true } };
  for (const [table, columns] of Object.entries(locked))
    journal.rows.set(
      table,
      (journal.rows.get(table) ?? []).map((row) => ({ ...row, ...columns })),
    );
  const deed = { by: adviser, on: addDays(today, -19) };
  const id = journal.id(journal.moment(deed.on));
  journal.write('kvp_period', deed, {
    ...{ id, participant_id: journal.participantId, office, from_date: deed.on, started_by_name: adviser.name },
    start_words: 'Innvilget kvalifiseringsprogram. Oppfølgingen ligger hos programrådgiver.',
  });
  journal.record(deed, { name: 'participant.kvp-started', subjectId: id, payload: { office } });
}
