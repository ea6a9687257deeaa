import { given } from '@fotfeste/shared/kernel';
import type { RecordedFactRow } from './recorded-fact.row';
import type { RecordedFactView } from './recorded-fact.view';

/** What was told, as pages see it. */
export function recordedFactView(row: RecordedFactRow): RecordedFactView {
  const { id, fact, measure, value, toldBy, channel, toldOn, words, authorName, recordedAt } = row;
  return { id, fact, value, toldBy, channel, toldOn, words, authorName, recordedAt: recordedAt.toISOString(), ...given({ measure }) };
}
