import type { HistoryEntryView } from './history.view';
import { columnOf, twinOf } from './twins';
import type { Around, ChangedBy } from './versions';

/** What the event is about, as it was called then: in people's own words, or in the words of each language. */
export function subjectOf({ name }: ChangedBy, { then }: Around): Pick<HistoryEntryView, 'subject' | 'subjectText'> {
  const named = twinOf(name)?.named;
  const value = named && then?.[columnOf(named)];
  if (typeof value === 'string') return value === '' ? {} : { subject: value };
  return isText(value) ? { subjectText: value } : {};
}

function isText(value: unknown): value is NonNullable<HistoryEntryView['subjectText']> {
  return typeof value === 'object' && value !== null && 'nb' in value;
}
