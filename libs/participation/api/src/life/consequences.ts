import type { RecordedEvent } from '@fotfeste/shared/api';
import type { ForeseenView, NoteView, RehearsalView } from './rehearsal.view';

/** What a rehearsal found, as the page tells it: what would happen now and later, and what is worth knowing beside it. */
export function consequencesOf(
  events: readonly RecordedEvent[],
  notes: readonly NoteView[] = [],
  foreseen: readonly ForeseenView[] = [],
): RehearsalView {
  return {
    consequences: events.filter(isNews).map(({ name, organisation, payload = {} }) => ({
      event: name,
      ...(organisation && { organisation }),
      payload,
    })),
    ...{ notes, foreseen },
  };
}

/** Whoever has not seen the participant for long loses nothing when the access is removed. */
function isNews({ name, payload = {} }: RecordedEvent): boolean {
  return name !== 'participation.access-withdrawn' || payload['closedOn'] === undefined;
}
